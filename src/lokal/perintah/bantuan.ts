/** What `--help` prints: every command with its options, every option with its value, and what the status says. */
import { OPSI_PERINTAH, type NamaOpsi, type NamaPerintah } from './opsi';

const PERINTAH: Readonly<Record<NamaPerintah, string>> = {
  siapkan: 'melengkapi lembar, judul, dan pengaturan; membuat berkas baru bila belum ada',
  periksa: 'memeriksa setiap baris terhadap peraturan; menulis berkas hanya dengan --keluar',
  hitung: 'memeriksa, lalu mengisi JP, jumlah, dan kesenjangan',
  laporan: 'menyusun laporan perangkat daerah sebagai konsep, atau final dengan --final',
  kartu: 'menyusun kartu JP pegawai',
  'ekspor-siasn': 'menyusun daftar untuk SIASN',
  skrip: 'menjalankan satu fungsi sebuah berkas Apps Script: skrip berkas.js fungsi [buku.xlsx]',
};

const OPSI: Readonly<Record<NamaOpsi, readonly [tulisan: string, arti: string]>> = {
  keluar: ['--keluar hasil.xlsx', 'berkas hasil; tanpa ini <buku>.hasil.xlsx. Berkas masukan tidak pernah berubah'],
  tahun: ['--tahun 2025', 'tahun laporan, menggantikan yang ada di Pengaturan untuk sekali jalan'],
  'hari-ini': ['--hari-ini 2025-12-15', 'tanggal yang dianggap hari ini'],
  json: ['--json', 'mencetak baris setiap lembar sebagai JSON'],
  final: ['--final', 'laporan untuk ditandatangani'],
  timpa: ['--timpa', 'mengganti lembar yang sudah ada; tanpa ini lembar lama disimpan dengan nama bertanggal'],
  untuk: ['--untuk semua', 'NIP seorang pegawai, atau semua'],
  pdf: ['--pdf laporan.pdf', 'menyimpan lembarnya juga sebagai PDF'],
};

/** Words that ask for help wherever they stand. */
const PERMINTAAN: readonly string[] = ['--help', '-h', '--bantuan'];

/** @param kata the words after `npm run jp --` */
export const memintaBantuan = (kata: readonly string[]): boolean => kata.some((satu) => PERMINTAAN.includes(satu));

/** Lines for the terminal, without the last line break. */
export function bantuan(): string {
  const perintah = Object.entries(PERINTAH).flatMap(([nama, arti]) => [
    `  ${nama.padEnd(14)}${arti}`,
    `  ${''.padEnd(14)}opsi: ${OPSI_PERINTAH[nama as NamaPerintah].map((opsi) => `--${opsi}`).join(' ')}`,
  ]);
  const opsi = Object.values(OPSI).map(([tulisan, arti]) => `  ${tulisan.padEnd(24)}${arti}`);
  return [
    'Pemakaian: npm run --silent jp -- <perintah> <buku.xlsx> [opsi]',
    '', 'Perintah', ...perintah,
    '', 'Opsi', ...opsi,
    '', 'Status keluar: 0 selesai; 1 selesai dengan temuan yang menolak; 2 tidak dapat dijalankan, sebabnya satu kalimat.',
  ].join('\n');
}
