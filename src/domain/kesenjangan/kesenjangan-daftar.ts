/** The gaps of everybody on sheet Kompetensi, row by row, and what the session rules ask of them. */
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import type { Kompetensi } from '../../istilah/kompetensi';
import type { Nip } from '../../istilah/nip';
import type { Bahan } from '../bahan';
import type { HasilKompetensi, TanpaAngka } from '../hasil';
import { hitungKesenjangan } from './hitung-kesenjangan';
import { kompetensiKurang } from './kompetensi-kurang';
import { petaStandar, standarOrang } from './standar-jabatan';
import { tingkatSaatIni } from './tingkat-saat-ini';

export interface KesenjanganDaftar {
  /** In the order of the sheet. */
  readonly daftar: readonly (HasilKompetensi | TanpaAngka)[];
  /** Competencies with a positive gap, greatest first; undefined where none of the person's gaps is known. */
  kurangDari(nip: Nip): readonly Kompetensi[] | undefined;
  /** The gaps and the advice of one person; undefined where the person is not on the sheet or not on the roster. */
  hasilDari(nip: Nip): HasilKompetensi | undefined;
}

/** Of a person who stands twice the last row holds. */
export function kesenjanganDaftar(
  { daftarKompetensi, daftarStandar, ketentuan }: Pick<Bahan, 'daftarKompetensi' | 'daftarStandar' | 'ketentuan'>,
  daftarPegawai: DaftarPegawai,
): KesenjanganDaftar {
  const barisTerakhir = new Map<Nip, number>();
  for (const { nip, baris } of daftarKompetensi) if (nip.hasil === 'terbaca') barisTerakhir.set(nip.isi, baris);
  const peta = petaStandar(daftarStandar);
  const kurang = new Map<Nip, readonly Kompetensi[]>();
  const perOrang = new Map<Nip, HasilKompetensi>();
  const daftar = daftarKompetensi.map((baris): HasilKompetensi | TanpaAngka => {
    const nip = isiDari(baris.nip);
    if (!nip) return { tanpaAngka: 'NIP belum terbaca; perbaiki kolom NIP agar kesenjangannya dihitung.' };
    const orang = daftarPegawai.menurutNip(nip);
    if (!orang) return { tanpaAngka: `NIP ${nip} tidak ada di lembar Pegawai; tambahkan di sana atau perbaiki.` };
    const terakhir = barisTerakhir.get(nip);
    if (terakhir !== baris.baris) {
      return { tanpaAngka: `NIP ini ada lagi pada baris ${terakhir}; baris itu yang dipakai.` };
    }
    const hasil = hitungKesenjangan(
      standarOrang(orang, peta, ketentuan),
      tingkatSaatIni(baris),
      ketentuan.tafsir.saranPendampingan,
    );
    if (Object.values(hasil.kesenjangan).some((nilai) => typeof nilai === 'number')) {
      kurang.set(nip, kompetensiKurang(hasil.kesenjangan).map(({ kompetensi }) => kompetensi));
    }
    perOrang.set(nip, hasil);
    return hasil;
  });
  return { daftar, kurangDari: (nip) => kurang.get(nip), hasilDari: (nip) => perOrang.get(nip) };
}
