/** The roles a printed cell can have, each with its one look; whatever a colour says, a word in the cell says too. */
import { PALET } from '../rupa/rupa';
import type { Rata } from './lembar-cetak';

/** Lines around a cell (or around the cells it covers). */
export type Bingkai = 'kisi' | 'garis ganda bawah' | 'aksen kiri' | 'kotak konsep' | 'kotak';

export interface RupaPeran {
  /** Points. */
  readonly ukuran: number;
  readonly tebal?: true;
  readonly miring?: true;
  /** #rrggbb. */
  readonly huruf: string;
  readonly latar?: string;
  /** Absent: text to the left, numbers to the right. */
  readonly rata?: Rata;
  readonly tegak: 'atas' | 'tengah' | 'bawah';
  readonly bungkus?: true;
  readonly bingkai?: Bingkai;
}

const HITAM = '#000000';
const ABU = '#3c4043';
/** Heads of tables; dark text keeps more than 4.5 : 1 on it. */
const BIRU_MUDA = '#e8eef7';
const ABU_MUDA = '#f3f3f3';

const biasa: RupaPeran = { ukuran: 10, huruf: HITAM, tegak: 'tengah' };
const isi: RupaPeran = { ...biasa, bungkus: true, bingkai: 'kisi' };
const tengah: RupaPeran = { ...biasa, rata: 'tengah' };
const ringkasan: RupaPeran = { ...biasa, latar: ABU_MUDA, bingkai: 'aksen kiri' };
const nilaiRingkasan: RupaPeran = { ...ringkasan, ukuran: 16, tebal: true };
const warna = ({ latar, huruf }: { readonly latar: string; readonly huruf: string }): RupaPeran => ({
  ...isi,
  latar,
  huruf,
});
/** Heat from none to the cap; the number in the cell says the same. */
const panas = (latar: string): RupaPeran => ({ ...isi, latar });

export const RUPA_PERAN = {
  polos: biasa,
  logo: { ...tengah, ukuran: 8, huruf: '#5f6368', latar: ABU_MUDA },
  'tempat logo': tengah,
  'kop kecil': { ...tengah, ukuran: 12, tebal: true },
  'kop besar': { ...tengah, ukuran: 15, tebal: true, bungkus: true },
  'kop alamat': { ...tengah, bungkus: true },
  'kop garis': { ...biasa, ukuran: 4, bingkai: 'garis ganda bawah' },
  konsep: { ...tengah, ukuran: 13, tebal: true, huruf: '#8a4b00', bingkai: 'kotak konsep' },
  judul: { ...tengah, ukuran: 13, tebal: true, bungkus: true },
  'judul daftar': { ...biasa, ukuran: 13, tebal: true },
  'bawah judul': { ...tengah, bungkus: true },
  'bawah judul daftar': biasa,
  bab: { ...biasa, ukuran: 11, tebal: true, tegak: 'bawah' },
  'ringkasan label': ringkasan,
  'ringkasan nilai': nilaiRingkasan,
  'ringkasan memenuhi': { ...nilaiRingkasan, huruf: PALET.hijau.huruf },
  'ringkasan kurang': { ...nilaiRingkasan, huruf: PALET.kuning.huruf },
  'ringkasan belum': { ...nilaiRingkasan, huruf: PALET.merah.huruf },
  'ringkasan catatan': { ...ringkasan, ukuran: 9, huruf: ABU },
  'batang label': biasa,
  'batang nilai': { ...biasa, rata: 'kanan' },
  batang: { ...biasa, huruf: '#1a4f8b' },
  'batang memenuhi': { ...biasa, huruf: PALET.hijau.huruf },
  'batang kurang': { ...biasa, huruf: PALET.kuning.huruf },
  'batang belum': { ...biasa, huruf: PALET.merah.huruf },
  'kepala tabel': { ...isi, tebal: true, latar: BIRU_MUDA, rata: 'tengah' },
  /** Heads of lists: no alignment of their own, which spares a step for the whole sheet. */
  'kepala daftar': { ...isi, tebal: true, latar: BIRU_MUDA },
  isi,
  'isi tengah': { ...isi, rata: 'tengah' },
  /** Says in a table that it has no rows; runs on without a merge. */
  'keterangan tabel': { ...biasa, miring: true, bingkai: 'kotak' },
  'isi tegas': { ...isi, tebal: true },
  jumlah: { ...isi, tebal: true, latar: ABU_MUDA },
  memenuhi: warna(PALET.hijau),
  kurang: warna(PALET.kuning),
  belum: warna(PALET.merah),
  'di luar': warna(PALET.abu),
  'panas 0': panas('#ffffff'),
  'panas 1': panas('#e6f4ea'),
  'panas 2': panas('#b7e1c5'),
  'panas 3': panas('#8fd0a6'),
  'panas lebih': { ...panas(PALET.kuning.latar), huruf: PALET.kuning.huruf, tebal: true },
  'identitas label': biasa,
  'identitas isi': { ...biasa, bungkus: true },
  ketentuan: { ...biasa, ukuran: 9, tegak: 'atas', bungkus: true },
  catatan: { ...biasa, ukuran: 9, huruf: ABU, miring: true, tegak: 'atas', bungkus: true },
  'tanda tangan': { ...biasa, rata: 'kiri', bungkus: true },
  'tanda tangan nama': { ...biasa, rata: 'kiri', tebal: true, bungkus: true },
} as const satisfies Readonly<Record<string, RupaPeran>>;

export type Peran = keyof typeof RUPA_PERAN;

export const rupaPeran = (peran: Peran): RupaPeran => RUPA_PERAN[peran];
