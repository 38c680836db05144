/** What no form could have sent: every function that a page may call refuses it with a sentence and writes nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { FungsiPanel } from '../../src/alur/panel/kontrak';
import { bukuPanel, ORANG, potretSel, sesiUji } from '../pembangun/buku-panel';
import { isianSesi, runtimePanel } from '../pembangun/panel';
import { adalahKalimat, sifat, type Sifat } from './sifat';
import { TEKS_JAHAT } from './teks-jahat';

type Fungsi = keyof FungsiPanel | 'simpanPengaturan' | 'bukaLaporan' | 'buatLaporan' | 'bukaKartu' | 'buatKartu' | 'bukaEkspor' | 'buatEkspor' | 'bukaCetak';

const isian = isianSesi(ORANG.atasan);
const lembar = { tahun: 2025, bilaAda: 'tolak', terakhirDilihat: 'x' };

/** A request of each function in its right shape, to be spoilt; «dilihat» of another day makes the rest refuse too. */
const PERMINTAAN = {
  simpanSesi: { peserta: [ORANG.budi], isian, ubah: { id: 'S-000003', peserta: { nip: ORANG.budi, nama: '' }, isian } },
  batalkanSimpan: { sesudah: [{ id: 'S-000003', peserta: { nip: ORANG.budi, nama: '' }, isian }], sebelum: { Materi: 'x', Tanggal: { tanggal: '2025-03-03', jam: '' } } },
  simpanPengaturan: { ubah: { 'Tahun laporan': { semula: '', menjadi: '2025' } } },
  bukaLaporan: { tahun: 2025, tanggal: '2025-12-15' },
  buatLaporan: { ...lembar, tanggal: '2025-12-15', jenis: 'final' },
  bukaKartu: { tahun: 2025, untuk: { nip: ORANG.budi } },
  buatKartu: { ...lembar, untuk: { nip: ORANG.budi } },
  bukaEkspor: { tahun: 2025, per: 'orang' },
  buatEkspor: { ...lembar, per: 'orang' },
  bukaCetak: { lembar: ['Laporan PD 2025'] },
} as const satisfies Partial<Record<Fungsi, object>>;

const PANJANG = 'x'.repeat(60_000);
const nilaiJahat = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<unknown>(null, true, -1, 0, 1.5, 1e308, -1e308, 2 ** 53, '', [], {}, [[]], PANJANG, '2025', '2025-02-30', '198501012010011999') },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...TEKS_JAHAT) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);
const kunciJahat = fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'perintah', '<b>', '', 'hasOwnProperty', 'tahun ', 'NIP');

/** A change at one place of a request: a value put there, a key added, a key lost. */
const kerusakan = fc.record({ ke: fc.nat(), cara: fc.constantFrom('ganti', 'tambah', 'buang'), kunci: kunciJahat, nilai: nilaiJahat });

interface Tempat { readonly induk: Record<string, unknown>; readonly kunci: string }

function daftarTempat(isi: unknown): Tempat[] {
  if (typeof isi !== 'object' || isi === null) return [];
  const induk = isi as Record<string, unknown>;
  return Object.keys(induk).flatMap((kunci) => [{ induk, kunci }, ...daftarTempat(induk[kunci])]);
}

/** Own property even where the key is `__proto__`, as JSON from a page makes it. */
const pasang = (induk: object, kunci: string, nilai: unknown): void =>
  void Object.defineProperty(induk, kunci, { value: nilai, enumerable: true, configurable: true, writable: true });

function rusakkan(permintaan: object, { ke, cara, kunci, nilai }: { ke: number; cara: string; kunci: string; nilai: unknown }): unknown {
  const salinan = structuredClone(permintaan);
  const tempat = daftarTempat(salinan);
  const satu = tempat[ke % tempat.length];
  if (satu === undefined) return salinan;
  if (cara === 'ganti') pasang(satu.induk, satu.kunci, nilai);
  // Of a list only its items cross from a page.
  else if (cara === 'tambah') pasang(Array.isArray(satu.induk) ? (salinan as object) : satu.induk, kunci, nilai);
  else Reflect.deleteProperty(satu.induk, satu.kunci);
  return salinan;
}

const berparameter = Object.keys(PERMINTAAN) as (keyof typeof PERMINTAAN)[];
const kiriman = fc.constantFrom(...berparameter).chain((fungsi) => fc.record({
  fungsi: fc.constant(fungsi),
  isi: fc.oneof(
    { weight: 4, arbitrary: kerusakan.map((satu) => rusakkan(PERMINTAAN[fungsi], satu)) },
    { weight: 1, arbitrary: nilaiJahat },
  ),
}));

/** The answer of a call; what Google's failure handler would get instead is a fault of ours. */
function jawaban(buku: ReturnType<typeof bukuPanel>, fungsi: Fungsi, isi: unknown): { status: string; kode?: string; kalimat?: string } {
  const hasil = runtimePanel(buku).callFromClient(fungsi, [isi]);
  assert.ok(hasil.success, hasil.success ? '' : `${fungsi} threw: ${hasil.error.message.slice(0, 300)}`);
  return hasil.value as { status: string; kode?: string; kalimat?: string };
}

/** What changes the workbook when its request is right: a spoilt one that is still right may save, but only what it says. */
const PENULIS: readonly Fungsi[] = ['simpanSesi', 'batalkanSimpan', 'simpanPengaturan', 'buatLaporan', 'buatKartu', 'buatEkspor'];

function ditolakAtauDibaca({ fungsi, isi }: { fungsi: Fungsi; isi: unknown }): number {
  const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
  const sebelum = potretSel(buku);
  const jawab = jawaban(buku, fungsi, isi);
  if (jawab.status === 'selesai') {
    assert.ok(!PENULIS.includes(fungsi) || sahJuga(fungsi, isi), `${fungsi} took ${JSON.stringify(isi)?.slice(0, 300)}`);
    return 1;
  }
  assert.equal(jawab.status, 'gagal');
  assert.notEqual(jawab.kode, 'kesalahan-alat', jawab.kalimat?.slice(0, 300));
  adalahKalimat(jawab.kalimat ?? '');
  assert.ok((jawab.kalimat ?? '').length < 2_000, `a sentence of ${jawab.kalimat?.length} characters`);
  assert.deepEqual(potretSel(buku), sebelum, `${fungsi} refused and wrote`);
  return 1;
}

/** A spoilt request that a form could have made after all: known keys, texts for texts. */
function sahJuga(fungsi: Fungsi, isi: unknown): boolean {
  const bentuk = PERMINTAAN[fungsi as keyof typeof PERMINTAAN] as object;
  if (fungsi === 'simpanPengaturan') return true;
  const kunci = (satu: unknown): string[] => daftarTempat(satu).map((tempat) => tempat.kunci).filter((nama) => !/^\d+$/.test(nama));
  const dikenal = new Set(kunci(bentuk));
  return typeof isi === 'object' && isi !== null && kunci(isi).every((nama) => dikenal.has(nama)) && !JSON.stringify(isi).includes(PANJANG);
}

export const SIFAT_KIRIMAN: readonly Sifat[] = [
  sifat('payloads that no form made: refused with a sentence, nothing written', { pendek: 40, panjang: 1_500 }, kiriman, ditolakAtauDibaca),
];
