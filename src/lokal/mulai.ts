/** `npm start`: the main job on the sample workbook, prepared first, as a newcomer would see it. */
import { join, relative, resolve } from 'node:path';
import { INDONESIA, bukaBuku, simpanBuku } from './perintah/buku-berkas';
import { kerjakan } from './perintah/perintah-buku';
import { ringkasanTerminal } from './perintah/ringkasan-terminal';

const CONTOH = join(resolve(__dirname, '../..'), 'contoh', 'contoh-dinas.xlsx');
const HASIL = CONTOH.replace(/\.xlsx$/, '.hasil.xlsx');
/** The day on which the office of the sample counts; sessions after it are faults of the sample. */
const HARI = { 'hari-ini': '2025-12-15' };

async function mulai(): Promise<void> {
  const buku = await bukaBuku(CONTOH, INDONESIA);
  await kerjakan('siapkan', buku, HARI);
  const { data, kabar } = await kerjakan('hitung', buku, HARI);
  await simpanBuku(buku, HASIL);
  console.log(ringkasanTerminal(data, kabar, relative(process.cwd(), HASIL)));
}

void mulai();
