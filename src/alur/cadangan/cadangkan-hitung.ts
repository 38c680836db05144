/** Keeps what a counting run is about to replace, on all its sheets, before it writes. */
import type { Hasil } from '../../domain/bahan';
import type { BarisSesi } from '../../istilah/sesi';
import { nilaiJpLain, nilaiKompetensi, nilaiPegawai, nilaiSesi, type NilaiAlat } from '../../lembar/tulis/nilai-alat';
import type { BukuKerja } from '../buku-kerja';
import type { BukuTermuat, LembarTermuat } from '../muat-buku';
import type { CadanganLembar } from './cadangan-hitung';
import { simpanCadangan } from './lembar-cadangan';
import { lupakanSimpan } from './simpan-terakhir';
import { susunCadangan } from './susun-cadangan';

/**
 * '' or a sentence that says why this run cannot be taken back. A run that replaces nothing keeps the one before it.
 *
 * @param daftarSesi with the IDs they bear now
 */
export function cadangkanHitung(buku: BukuKerja, termuat: BukuTermuat, daftarSesi: readonly BarisSesi[], hasil: Hasil): string {
  const { sesi, pegawai, kompetensi, jpLain } = termuat;
  const susun = (
    lembar: LembarTermuat<{ readonly baris: number }> | undefined, nilai: readonly NilaiAlat[], kunciBaru?: ReadonlyMap<number, string>,
  ): CadanganLembar[] => {
    const isi = lembar && susunCadangan({
      kamus: lembar.kamus, isi: lembar.isi, peta: lembar.terbaca.peta, dilewati: lembar.terbaca.lewat.nomor, kunciBaru,
      hasil: new Map(lembar.terbaca.baris.map(({ baris }, i) => [baris, nilai[i] as NilaiAlat])),
    });
    return isi ? [isi] : [];
  };
  const lembar = [
    ...susun(sesi, daftarSesi.map((satu, i) => nilaiSesi(satu, hasil.daftarSesi[i] as Hasil['daftarSesi'][0])),
      new Map(daftarSesi.map(({ baris, id }) => [baris - 1, id]))),
    ...susun(pegawai, hasil.daftarPegawai.map(nilaiPegawai)),
    ...susun(kompetensi, hasil.daftarKompetensi.map(nilaiKompetensi)),
    ...susun(jpLain, hasil.daftarJpLain.map(nilaiJpLain)),
  ];
  if (lembar.length === 0) return '';
  lupakanSimpan(buku);
  return simpanCadangan(buku, { versi: 1, waktu: buku.saatIni(), lembar });
}
