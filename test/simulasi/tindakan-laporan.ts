/** «Buat laporan PD», simulated: sheets under their own names are whole, or are not there. */
import type { Workbook } from '../../src/lokal/buku/workbook';
import { pesanan } from '../pembangun/laporan';
import type { BahanLaporan } from '../../src/alur/laporan/kontrak';
import type { Dunia } from './dunia';
import { isiSel } from './salin-buku';
import { bukuDipakai, tanpaIngatan, type Jalan, type Tindakan } from './tindakan';

const LEMBAR = ['Laporan PD 2025', 'Rekap Bulanan 2025', 'Daftar Sesi 2025', 'Sesi Tidak Dihitung 2025', 'Kesenjangan 2025'];

/** Looks, as the dialog does, and makes; what comes in between comes while it is made. */
const buat = (jenis: 'konsep' | 'final'): Jalan => (runtime, betweenCalls) => {
  const lihat = runtime.callFromClient('bukaLaporan', [{ tahun: 2025 }]);
  const jawaban = lihat.success ? (lihat.value as { status: string; isi: BahanLaporan }) : undefined;
  if (jawaban?.status !== 'selesai') return lihat.outcome;
  return runtime.callFromClient('buatLaporan', [pesanan(jawaban.isi, { jenis })], { betweenCalls: betweenCalls ?? (() => undefined) }).outcome;
};

/** Every cell of a sheet, by place. */
function isiLembar(buku: Workbook, nama: string): string | undefined {
  const sheet = buku.sheetByName(nama);
  if (!sheet) return undefined;
  const [tinggi, lebar] = [sheet.lastRow(), sheet.lastColumn()];
  return JSON.stringify(Array.from({ length: tinggi }, (_, b) => Array.from({ length: lebar }, (__, k) => isiSel(sheet, b + 1, k + 1))));
}

const milikOrang = ({ buku, bayangan }: Dunia, nama: string): boolean => bayangan.sheetByName(nama)?.id === buku.sheetByName(nama)?.id;

/** Whole as an undisturbed run makes it on one of the states that people made; when it says that it is done, all of them. */
function lembarUtuh(dunia: Dunia, akhir: string, rujukan: () => readonly Workbook[]): string[] {
  const daftar = rujukan();
  return LEMBAR.filter((nama) => !milikOrang(dunia, nama)).flatMap((nama) => {
    const isi = isiLembar(dunia.buku, nama);
    const boleh = daftar.map((satu) => isiLembar(satu, nama));
    if (isi === undefined) return akhir === 'selesai' && boleh.every((satu) => satu !== undefined) ? [`${nama} tidak ada`] : [];
    return boleh.includes(isi) ? [] : [`${nama} tidak sama dengan rujukan mana pun`];
  });
}

const dasar = {
  awal: () => tanpaIngatan(bukuDipakai()), giliran: { orang: 30, platform: 60 }, tindakanRiwayat: 'Laporan PD 2025', sekaliSaja: true,
  hasilDariRujukan: true, seketika: lembarUtuh, banding: () => [],
} as const;

export const tindakanKonsep: Tindakan = { ...dasar, nama: 'laporan konsep', jalan: buat('konsep') };
export const tindakanFinal: Tindakan = {
  ...dasar, nama: 'laporan final', jalan: buat('final'),
  // Of two final reports at once the later one may be a correction of the other: whole, but like no single run.
  tidakTerjaga: ['kunci hilang, lalu menu yang sama'],
};
