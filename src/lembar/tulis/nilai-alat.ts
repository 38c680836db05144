/** What the tool writes into its own columns, by contract name of the column. */
import type { HasilJpLain, HasilKompetensi, HasilPegawai, HasilSesi, TanpaAngka } from '../../domain/hasil';
import { isiDari } from '../../istilah/hasil-baca';
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { BarisSesi } from '../../istilah/sesi';
import { namaHari } from '../../istilah/tanggal';
import { judulKesenjangan } from '../kamus/kamus-kompetensi';
import type { Sel } from '../sel';
import { catatanHitung } from './catatan-hitung';

/** Contract name of a T column to the value of its cell; a column that is absent is blank. */
export type NilaiAlat = Readonly<Record<string, Sel>>;

export function nilaiSesi(sesi: BarisSesi, hasil: HasilSesi): NilaiAlat {
  const hari = isiDari(sesi.tanggal);
  return {
    Hari: hari ? namaHari(hari) : '',
    'JP Tercatat': hasil.tercatat,
    'JP Dihitung': hasil.dihitung,
    'Status Hitung': hasil.status,
    'Catatan Hitung': catatanHitung(hasil.alasan, hasil.temuan),
  };
}

export function nilaiPegawai(hasil: HasilPegawai | TanpaAngka): NilaiAlat {
  if ('tanpaAngka' in hasil) return { 'Keterangan JP': hasil.tanpaAngka };
  return {
    'Sesi Pembimbingan': hasil.sesiPembimbingan,
    'JP Pembimbingan': hasil.jpPembimbingan,
    'Sesi Pendampingan': hasil.sesiPendampingan,
    'JP Pendampingan': hasil.jpPendampingan,
    'JP Lain': hasil.jpLain,
    'Total JP': hasil.total,
    'Target JP': hasil.target ?? '',
    'Kekurangan JP': hasil.kekurangan ?? '',
    Capaian: hasil.capaian ?? '',
    'Keterangan JP': hasil.keterangan,
    'Potensi Total JP': hasil.potensi ?? '',
  };
}

export function nilaiKompetensi(hasil: HasilKompetensi | TanpaAngka): NilaiAlat {
  if ('tanpaAngka' in hasil) return { Saran: hasil.tanpaAngka };
  const kesenjangan = DAFTAR_KOMPETENSI.map((satu) => [judulKesenjangan(satu), hasil.kesenjangan[satu]] as const);
  return {
    'Level Standar': hasil.levelStandar,
    ...Object.fromEntries(kesenjangan),
    'Jumlah Kesenjangan': hasil.jumlah,
    Prioritas: hasil.prioritas,
    Saran: hasil.saran,
  };
}

export const nilaiJpLain = ({ jalur, dihitung, catatan }: HasilJpLain): NilaiAlat => ({
  Jalur: jalur,
  'JP Dihitung': dihitung,
  'Catatan Hitung': catatan,
});
