/** What is wrong with a NIP that cannot be trusted, and which people of the roster may be meant. */
import type { DaftarPegawai, PegawaiBernip } from '../../istilah/daftar-pegawai';
import type { NipKeliru } from '../../istilah/hasil-baca';
import { PANJANG_NIP } from '../../istilah/nip';
import { kutip } from './kutip';
import { saranNip } from './sebut-pegawai';

const SEBAB: Readonly<Record<NipKeliru['sebab'], (baca: NipKeliru) => string>> = {
  angka: ({ asal }) =>
    `NIP ${kutip(asal)} tersimpan sebagai angka, sehingga 3 digit terakhirnya tidak dapat dipercaya.`,
  eksponen: ({ asal }) => `NIP ${kutip(asal)} berbentuk eksponen, sehingga digit terakhirnya sudah hilang.`,
  'berakhir 000': ({ asal }) => `NIP ${kutip(asal)} berakhir 000; 3 digit terakhir mungkin hilang.`,
  'bukan 18 digit': ({ digit }) => `NIP harus ${PANJANG_NIP} digit angka (sekarang ${digit.length}).`,
  'ada huruf': ({ asal }) => `NIP harus ${PANJANG_NIP} digit angka; ${kutip(asal)} memuat huruf atau tanda lain.`,
};
const KETIK_ULANG = `Ketik ulang ${PANJANG_NIP} digit NIP pada sel berformat teks (Format > Angka > Teks biasa).`;
/** Digits that survive in a spreadsheet number. */
const DIGIT_UTUH = 15;

/** A double of 18 digits stands for every whole number this near to it. */
const SETENGAH_LANGKAH = 16;

/** The first 15 digits that the typed NIP may have had; a number near a turn of the thousand leaves two. */
function awalanMungkin({ sebab, digit }: NipKeliru): readonly string[] {
  const awalan = digit.slice(0, DIGIT_UTUH);
  if (awalan.length < DIGIT_UTUH) return [];
  const sisa = Number(digit.slice(DIGIT_UTUH));
  if (sebab !== 'angka' || digit.length !== PANJANG_NIP) return [awalan];
  if (sisa < SETENGAH_LANGKAH) return [awalan, String(Number(awalan) - 1)];
  return sisa >= 1000 - SETENGAH_LANGKAH ? [awalan, String(Number(awalan) + 1)] : [awalan];
}

/** Length of the beginning that two NIPs share: the nearer, the longer. */
function awalanSama(kiri: string, kanan: string): number {
  let panjang = 0;
  while (panjang < kiri.length && kiri[panjang] === kanan[panjang]) panjang++;
  return panjang;
}

/** Who may be meant: of a cut number those with the same first 15 digits, of a mistyped one the namesakes first. */
function calonNip(baca: NipKeliru, nama: string, daftar: DaftarPegawai): readonly PegawaiBernip[] {
  const { sebab, digit } = baca;
  const senama = nama === '' ? [] : daftar.menurutNama(nama);
  const seawal = awalanMungkin(baca).flatMap((awalan) => daftar.menurut15Digit(awalan));
  const salahKetik = sebab === 'bukan 18 digit' || sebab === 'ada huruf';
  const [utama, cadangan] = salahKetik ? [senama, seawal] : [seawal, senama];
  const calon = utama.length > 0 ? utama : cadangan;
  return [...calon].sort((a, b) => awalanSama(digit, b.nipTerbaca) - awalanSama(digit, a.nipTerbaca));
}

/** Sentence and mend; `nama` is the name typed beside the NIP, empty where there is none. */
export function kalimatNipKeliru(
  baca: NipKeliru,
  nama: string,
  daftar: DaftarPegawai,
): { readonly temuan: string; readonly perbaikan: string } {
  const saran = saranNip(calonNip(baca, nama, daftar)) ??
    'Pada lembar Pegawai tidak ada pegawai dengan nama itu atau dengan 15 digit awal yang sama.';
  return { temuan: SEBAB[baca.sebab](baca), perbaikan: `${saran} ${KETIK_ULANG}` };
}
