/** The text of docs/aturan.md: every number, rule, reading and table of src/aturan, for officers. */
import type { Aturan } from '../aturan/aturan';
import { DAFTAR_KAIDAH, DAFTAR_KAIDAH_DAFTAR, DAFTAR_KAIDAH_LEMBAR } from '../aturan/daftar-kaidah';
import {
  DAFTAR_KAIDAH_DAFTAR_KOMPETENSI, DAFTAR_KAIDAH_DAFTAR_PEGAWAI, DAFTAR_KAIDAH_JP_LAIN, DAFTAR_KAIDAH_KOMPETENSI,
  DAFTAR_KAIDAH_PEGAWAI, DAFTAR_KAIDAH_STANDAR,
} from '../aturan/daftar-kaidah-lain';
import { DAFTAR_PARAMETER } from '../aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN } from '../aturan/daftar-pertanyaan';
import type { KaidahDasar } from '../aturan/kaidah';
import { DAFTAR_KAIDAH_PEMBACAAN } from '../aturan/kaidah-pembacaan';
import type { Parameter } from '../aturan/parameter';
import { DI_LUAR_TABEL } from '../aturan/parameter/level-jenjang';
import { PERBUP } from '../aturan/perbup';
import { teksAcuan, type Acuan } from '../istilah/acuan';
import { NAMA_BULAN, teksTanggal } from '../istilah/tanggal';
import { SEBUTAN_TINGKAT } from '../istilah/temuan';
import { tabelAturan } from './dokumen-tabel';
import { tabelMarkdown } from './tabel-markdown';

/** What stands where a matter of form or an unsaid question has no provision. */
const TANPA_KETENTUAN = '(bentuk isian)';
const TIDAK_DIATUR = '(tidak diatur)';
const ketentuan = (acuan: readonly Acuan[], bilaTiada = TANPA_KETENTUAN): string => teksAcuan(acuan) || bilaTiada;

/** One line per version, so that a change of the law shows both. */
const perVersi = <I, A extends Aturan<I>>(aturan: A, baris: (versi: A['deret'][number]) => readonly string[]) =>
  aturan.deret.map((versi) => baris(versi));

/** `2 JP`, `level 3`, `Desember`: as one says it. */
function teksNilai({ satuan }: Parameter, nilai: number): string {
  if (satuan === 'bulan') return NAMA_BULAN[nilai - 1] ?? String(nilai);
  return satuan === 'level' ? `level ${nilai}` : `${nilai} ${satuan}`;
}

/** A level that the draft's own table does not have is marked as such. */
const ketentuanParameter = ({ satuan }: Parameter, acuan: readonly Acuan[]): string =>
  satuan === 'level' && acuan.some(({ naskah }) => naskah !== 'Perbup')
    ? `${ketentuan(acuan)} (${DI_LUAR_TABEL})`
    : ketentuan(acuan);

function bagianParameter(): string {
  const isi = DAFTAR_PARAMETER.flatMap((parameter) =>
    perVersi(parameter, (versi) => [
      parameter.nama, teksNilai(parameter, versi.isi), ketentuanParameter(parameter, versi.acuan),
      teksTanggal(versi.sejak), teksTanggal(parameter.diperiksa), parameter.pengaturan,
    ]));
  const judul = ['Nama', 'Nilai', 'Ketentuan', 'Sejak', 'Terakhir dibandingkan dengan naskah', 'Kunci di Pengaturan'];
  return tabelMarkdown(judul, isi);
}

type SembarangKaidah = KaidahDasar<unknown, string>;

/** The fixed level as staff see it, or which reading decides and what it says by default. */
function tingkatKaidah({ tingkat }: Pick<SembarangKaidah, 'tingkat'>): readonly [tingkat: string, tafsir: string] {
  if (typeof tingkat === 'string') return [SEBUTAN_TINGKAT[tingkat], ''];
  const pertanyaan = DAFTAR_PERTANYAAN.find(({ kunci }) => kunci === tingkat.menurut);
  if (!pertanyaan) throw new Error(`rule by an unknown reading: ${tingkat.menurut}`);
  return ['menurut tafsir', `${pertanyaan.pengaturan} (baku: ${pertanyaan.baku})`];
}

const JUDUL_KAIDAH = ['Kode', 'Yang harus dipenuhi', 'Tingkat', 'Kolom', 'Ketentuan', 'Sejak', 'Tafsir'];

function tabelKaidah(daftar: readonly SembarangKaidah[]): string {
  const isi = daftar.flatMap((kaidah) => {
    const [tingkat, tafsir] = tingkatKaidah(kaidah);
    return perVersi(kaidah, ({ sejak, acuan }) => [
      `\`${kaidah.kode}\``, kaidah.syarat, tingkat, kaidah.kolom,
      ketentuan(acuan, tafsir === '' ? TANPA_KETENTUAN : TIDAK_DIATUR), teksTanggal(sejak), tafsir,
    ]);
  });
  return tabelMarkdown(JUDUL_KAIDAH, isi);
}

const KAIDAH_PER_LEMBAR: readonly (readonly [lembar: string, daftar: readonly SembarangKaidah[]])[] = [
  ['Sesi', [...DAFTAR_KAIDAH, ...DAFTAR_KAIDAH_DAFTAR, ...DAFTAR_KAIDAH_LEMBAR]],
  ['Pegawai', [...DAFTAR_KAIDAH_PEGAWAI, ...DAFTAR_KAIDAH_DAFTAR_PEGAWAI]],
  ['Kompetensi', [...DAFTAR_KAIDAH_KOMPETENSI, ...DAFTAR_KAIDAH_DAFTAR_KOMPETENSI]],
  ['Standar Kompetensi', DAFTAR_KAIDAH_STANDAR],
  ['JP Lain', DAFTAR_KAIDAH_JP_LAIN],
];

function bagianPembacaan(): string {
  const isi = DAFTAR_KAIDAH_PEMBACAAN.map(({ kode, syarat, tingkat, lembar }) =>
    [`\`${kode}\``, syarat, SEBUTAN_TINGKAT[tingkat], lembar.join(', ')]);
  return tabelMarkdown(['Kode', 'Yang harus dipenuhi', 'Tingkat', 'Lembar'], isi);
}

function bagianTafsir(): string {
  return DAFTAR_PERTANYAAN.map(({ pengaturan, pilihan, baku, pertanyaan, alasan, acuan, keputusan }) =>
    [
      `### ${pengaturan}`,
      '',
      pertanyaan,
      '',
      `- Pilihan: ${pilihan?.map((satu) => `\`${satu}\``).join(', ') ?? 'bilangan bulat 1 atau lebih'}`,
      `- Nilai baku: \`${baku}\``,
      `- Alasan: ${alasan}`,
      `- Ketentuan yang membuka pertanyaan: ${ketentuan(acuan, TIDAK_DIATUR)}`,
      `- Catatan keputusan: [${keputusan}](keputusan/${keputusan}.md)`,
    ].join('\n')).join('\n\n');
}

const PEMBUKA = `# Aturan yang dihitung

<!-- Generated by npm run docs from src/aturan; do not edit. -->

Dokumen ini disusun dari data aturan aplikasi: setiap bilangan, kaidah, tafsir, dan tabel yang dipakai dalam
penghitungan JP menurut Rancangan Peraturan Bupati tentang
${PERBUP.judul} (belum bernomor).
Tanggal mulai berlaku ${teksTanggal(PERBUP.berlaku)} adalah anggapan, karena Pasal 4 belum bertanggal; tanggal itu
dapat diubah di lembar Pengaturan. Rujukan pendek dijelaskan dalam [kerangka peraturan](peraturan.md).`;

const KETERANGAN_TINGKAT =
  `Tingkat temuan: **${SEBUTAN_TINGKAT.tolak}** berarti baris belum dihitung sampai diperbaiki; ` +
  `**${SEBUTAN_TINGKAT.ingatkan}** berarti baris dihitung dan perlu dilihat; ` +
  `**${SEBUTAN_TINGKAT.dirapikan}** berarti isian dibaca lain dari yang diketik, sedangkan selnya tidak diubah. ` +
  'Isian yang dirapikan dicatat dengan kode kaidah pembacanya.';

export const dokumenAturan = (): string =>
  [
    PEMBUKA,
    '## Bilangan ketentuan',
    bagianParameter(),
    '## Kaidah',
    KETERANGAN_TINGKAT,
    ...KAIDAH_PER_LEMBAR.flatMap(([lembar, daftar]) => [`### Lembar ${lembar}`, tabelKaidah(daftar)]),
    '### Diperiksa ketika lembar dibaca',
    bagianPembacaan(),
    '## Tafsir atas hal yang belum diatur',
    'Setiap tafsir dapat dipilih di lembar Pengaturan dan dicetak pada setiap laporan.',
    bagianTafsir(),
    ...tabelAturan(),
  ].join('\n\n') + '\n';
