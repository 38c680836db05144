/** The words of the help; whatever has a source (statuses, levels, colours, numbers) is taken from it. */
import type { ButirPengaturanPanel } from '../../alur/panel/kontrak';
import { versiTerakhir } from '../../aturan/aturan';
import { DAFTAR_PARAMETER } from '../../aturan/daftar-parameter';
import { DAFTAR_STATUS_HITUNG, type StatusHitung } from '../../domain/hasil';
import { teksAcuan } from '../../istilah/acuan';
import type { Tingkat } from '../../istilah/temuan';
import { PALET } from '../../lembar/rupa/rupa';
import { warnaLembar } from '../../lembar/rupa/warna-baris';
import { sebutanNilai } from './sebutan-ketentuan';

/** Captions as in the menu; a test holds them against the menu itself. */
export const DAFTAR_MENU: readonly (readonly [judul: string, guna: string])[] = [
  ['Catat sesi…', 'Membuka formulir di sisi kanan untuk mencatat atau mengubah sesi. Pegawai dicari dari nama atau NIP.'],
  ['Periksa data', 'Membaca semua lembar dan menulis temuannya di lembar Hasil Pemeriksaan. Isian Anda tidak disentuh.'],
  ['Hitung JP dan kesenjangan', 'Menghitung JP setiap sesi dan pegawai serta kesenjangan kompetensi, lalu menulisnya pada kolom hasil.'],
  ['Buat laporan PD…', 'Menyusun Laporan PD beserta empat lampirannya, sebagai konsep atau untuk ditandatangani. Yang belum selesai disebut dahulu.'],
  ['Cetak kartu kegiatan…', 'Menyusun kartu kegiatan untuk satu orang, satu unit, atau semua; satu halaman tiap orang dan jenis.'],
  ['Ekspor ke SIASN…', 'Menyusun lembar dan berkas CSV berisi JP yang dihitung, untuk diunggah ke SIASN.'],
  ['Urungkan hasil terakhir', 'Mengembalikan kolom hasil seperti sebelum hitungan terakhir, atau membatalkan simpan terakhir, mana yang paling akhir.'],
  ['Siapkan buku kerja', 'Membuat lembar dan kolom yang belum ada serta memperbaiki pilihan, format, dan warnanya. Boleh diulang kapan saja.'],
  ['Pengaturan dan bantuan…', 'Membuka dialog ini.'],
];

const ARTI_STATUS: Readonly<Record<StatusHitung, string>> = {
  Dihitung: 'JP sesi masuk hitungan.',
  'Tidak dihitung': 'Sesi sah dan tercatat, tetapi JP-nya tidak masuk hitungan; alasannya pada kolom Catatan Hitung. Bukan kesalahan.',
  'Perlu perbaikan': 'Ada isian yang harus diperbaiki; sampai diperbaiki nilainya 0 JP.',
  Batal: 'Kolom Pelaksanaan berisi Batal; sesi tidak dihitung.',
};

export interface StatusBerwarna {
  readonly status: StatusHitung;
  readonly arti: string;
  /** As the sheet colours the row; undefined where it does not. */
  readonly warna?: { readonly sebutan: string; readonly latar: string; readonly huruf: string };
}

const SEBUTAN_WARNA: Readonly<Record<keyof typeof PALET, string>> = { hijau: 'hijau', kuning: 'kuning', merah: 'merah', abu: 'abu-abu' };

export const DAFTAR_STATUS: readonly StatusBerwarna[] = DAFTAR_STATUS_HITUNG.map((status) => {
  const aturan = warnaLembar('Sesi', (judul) => (judul === 'Status Hitung' ? 1 : undefined)).find(({ rumus }) => rumus.endsWith(`="${status}"`));
  const nama = (Object.keys(PALET) as (keyof typeof PALET)[]).find((satu) => PALET[satu].latar === aturan?.latar);
  const arti = ARTI_STATUS[status];
  return nama === undefined ? { status, arti } : { status, arti, warna: { sebutan: SEBUTAN_WARNA[nama], ...PALET[nama] } };
});

export const ARTI_TINGKAT: Readonly<Record<Tingkat, string>> = {
  tolak: 'Baris tidak dihitung sampai diperbaiki.',
  ingatkan: 'Baris tetap dihitung; lihat apakah memang demikian.',
  dirapikan: 'Dibaca sedikit berbeda dari ketikan, misalnya spasi ganda; sel Anda tetap seperti semula.',
};

export interface BarisKetentuan {
  readonly nama: string;
  readonly nilai: string;
  readonly dasar: string;
  readonly beda: boolean;
}

/** The numbers in force in this workbook; without settings, those of the draft. Levels stand in sheet Acuan. */
export function daftarKetentuan(daftar: readonly ButirPengaturanPanel[]): readonly BarisKetentuan[] {
  return DAFTAR_PARAMETER.filter(({ satuan }) => satuan !== 'level').map((parameter) => {
    const { isi, acuan } = versiTerakhir(parameter);
    const nilai = daftar.find(({ pengaturan }) => pengaturan === parameter.pengaturan)?.nilai || String(isi);
    return {
      nama: parameter.nama,
      nilai: sebutanNilai(parameter.pengaturan, nilai),
      dasar: teksAcuan(acuan),
      beda: nilai !== String(isi),
    };
  });
}
