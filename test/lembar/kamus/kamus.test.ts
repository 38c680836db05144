import { kunciJudul } from '../../../src/lembar/baca/judul';
import { DAFTAR_KAMUS } from '../../../src/lembar/kamus/daftar-kamus';
import { DAFTAR_PENGATURAN } from '../../../src/lembar/kamus/daftar-pengaturan';
import { kamusSesi } from '../../../src/lembar/kamus/kamus-sesi';
import * as sinonim from '../../../src/lembar/kamus/sinonim';

const menurutJudul = new Map(DAFTAR_KAMUS.map((kamus) => [kamus.judul, kamus]));
const judul = (lembar: string, milik: string): readonly string[] =>
  menurutJudul.get(lembar)?.kolom.filter((kolom) => kolom.milik === milik).map((kolom) => kolom.judul) ?? [];

it('required are two sheets and nine headers', () => {
  const wajib = DAFTAR_KAMUS.flatMap(({ judul: lembar, kolom }) => kolom.filter((k) => k.wajib).map((k) =>
    `${lembar}: ${k.judul}`));
  expect(DAFTAR_KAMUS.filter((kamus) => kamus.wajib).map((kamus) => kamus.judul)).toEqual(['Sesi', 'Pegawai']);
  expect(wajib.sort()).toEqual([
    'Pegawai: Jenjang', 'Pegawai: NIP', 'Pegawai: Nama', 'Pegawai: Status',
    'Sesi: Jenis', 'Sesi: Materi', 'Sesi: NIP Pembimbing', 'Sesi: NIP Peserta', 'Sesi: Tanggal',
  ]);
});

it.each([
  ['Pegawai', [
    'Sesi Pembimbingan', 'JP Pembimbingan', 'Sesi Pendampingan', 'JP Pendampingan', 'JP Lain', 'Total JP', 'Target JP',
    'Kekurangan JP', 'Capaian', 'Keterangan JP', 'Potensi Total JP',
  ]],
  ['Sesi', ['Hari', 'JP Tercatat', 'JP Dihitung', 'Status Hitung', 'Catatan Hitung']],
  ['Kompetensi', [
    'Level Standar', 'Kesenjangan Integritas', 'Kesenjangan Kerjasama', 'Kesenjangan Komunikasi',
    'Kesenjangan Orientasi pada hasil', 'Kesenjangan Pelayanan Publik', 'Kesenjangan Pengembangan diri',
    'Kesenjangan Mengelola Perubahan', 'Kesenjangan Pengambilan Keputusan', 'Jumlah Kesenjangan', 'Prioritas', 'Saran',
  ]],
  ['Standar Kompetensi', []], ['JP Lain', ['Jalur', 'JP Dihitung', 'Catatan Hitung']], ['Hari Libur', []],
  ['Pengaturan', []],
])('the tool owns of %s exactly its T columns', (lembar, daftar) => expect(judul(lembar, 'alat')).toEqual(daftar));

it('the ID of a session is given once, and only there', () => {
  expect(judul('Sesi', 'id')).toEqual(['ID Sesi']);
  expect(DAFTAR_KAMUS.flatMap((kamus) => kamus.kolom).filter(({ milik }) => milik === 'id')).toHaveLength(1);
});

it.each(DAFTAR_KAMUS.map((kamus) =>
  [kamus.judul, kamus] as const))('no header of %s can stand for two columns', (_, { kolom }) => {
  const pemilik = new Map<string, string>();
  for (const { judul: nama, sinonim: daftar } of kolom) {
    for (const kunci of new Set([nama, ...daftar].map(kunciJudul))) {
      expect([kunci, pemilik.get(kunci)]).toEqual([kunci, undefined]);
      pemilik.set(kunci, nama);
    }
  }
});
it('a penanda is a column of its sheet', () => {
  for (const { kolom, penanda = [] } of DAFTAR_KAMUS) {
    for (const nama of penanda) expect(kolom.find((satu) =>
      satu.judul === nama)?.isi.jenis).toMatch(/^(?:tanggal|nip)$/);
  }
});
it('the typed columns of Sesi are those that rules speak of', () =>
  expect(kamusSesi.kolom.filter(({ milik }) => milik !== 'alat').map((kolom) => kolom.judul)).toEqual([
    'ID Sesi', 'Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing',
    'Materi',
    'Kompetensi', 'Dasar', 'Paraf', 'Bukti', 'Evaluasi', 'Pelaksanaan',
  ]));

const TABEL = Object.entries(sinonim).filter(([nama]) =>
  nama.startsWith('SINONIM_')) as [string, sinonim.TabelSinonim<string>][];
it.each(TABEL)('no word of %s means two things', (_, tabel) => {
  const arti = new Map<string, string>();
  for (const [baku, daftar] of Object.entries(tabel)) {
    for (const kata of [baku, ...daftar].map((satu) => satu.toLowerCase())) {
      expect([kata, arti.get(kata) ?? baku]).toEqual([kata, baku]);
      arti.set(kata, baku);
    }
  }
});

it('no two settings share a key', () => {
  const kunci = DAFTAR_PENGATURAN.flatMap((butir) => [butir.pengaturan, ...butir.sinonim]).map((nama) =>
    nama.toLowerCase().replace(/\s/g, ''));
  expect(new Set(kunci).size).toBe(kunci.length);
});
it('every open reading stands under the key of its contract', () =>
  expect(DAFTAR_PENGATURAN.filter(({ sumber }) => sumber.jenis === 'tafsir').map(({ pengaturan }) =>
    pengaturan).sort()).toEqual([
    'Batas Nasional dan Internasional', 'Batas dihitung per', 'Hari kerja seminggu', 'PPPK dan CPNS',
    'Pembimbing bukan atasan langsung', 'Saran Pendampingan mulai kesenjangan', 'Sesi di luar hari kerja',
    'Sesi sejenis pada hari yang sama', 'Tanpa evaluasi', 'Tanpa kesepakatan atau permohonan', 'Tanpa paraf atau bukti',
    'Urutan penghitungan',
  ]));
