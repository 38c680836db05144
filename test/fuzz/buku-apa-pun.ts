/** Whole workbooks of hostile sheets: headers right, spoilt, doubled or foreign, and any cells below them. */
import fc from 'fast-check';
import type { BukuKerja } from '../../src/alur/buku-kerja';
import { DAFTAR_KAMUS } from '../../src/lembar/kamus/daftar-kamus';
import { DAFTAR_PENGATURAN } from '../../src/lembar/kamus/daftar-pengaturan';
import { kamusPengaturan } from '../../src/lembar/kamus/kamus-pengaturan';
import type { KamusLembar } from '../../src/lembar/kamus/kolom';
import type { IsiLembar, Sel } from '../../src/lembar/sel';
import { kataMirip, nipMirip, selApaPun } from './sel-apa-pun';
import { tanggalTertulis } from './tanggal-apa-pun';
import { rusakkan, teksApaPun } from './teks-jahat';

const TERBANYAK_BARIS = 12;

/** Mostly the contract's header, now and then something else in its place. */
const judulApaPun = ({ judul, sinonim }: KamusLembar['kolom'][number]): fc.Arbitrary<Sel> => fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<Sel>(judul, judul, ...sinonim) },
  { weight: 1, arbitrary: rusakkan(fc.constant(judul)) },
  { weight: 1, arbitrary: fc.constant(` ${judul}\n`) },
);

/** Columns of nobody's: any text as a header, also of another column of ours. */
const asing: fc.Arbitrary<Sel> = fc.oneof({ weight: 12, arbitrary: teksApaPun }, { weight: 1, arbitrary: selApaPun });

/** What belongs into a column, so that many rows are good enough to be counted. */
function selCocok(kolom: KamusLembar['kolom'][number]): fc.Arbitrary<Sel> {
  switch (kolom.isi.jenis) {
    case 'nip': return nipMirip;
    case 'tanggal': return fc.oneof(tanggalTertulis.map(({ teks }) => teks), fc.integer({ min: 45_292, max: 46_010 }));
    case 'pilihan': return fc.constantFrom(...kolom.isi.daftar);
    case 'bilangan': return fc.nat(6);
    default: return fc.oneof(kataMirip, fc.constant('Penyusunan laporan kinerja'));
  }
}

/** Keys of Pengaturan stand in their column, or else no value would ever be looked at. */
function selDi(kamus: KamusLembar, kolom: KamusLembar['kolom'][number] | undefined): fc.Arbitrary<Sel> {
  if (kolom === undefined) return selApaPun;
  if (kamus === kamusPengaturan && kolom.judul === 'Pengaturan') {
    return fc.oneof(fc.constantFrom(...DAFTAR_PENGATURAN.map(({ pengaturan }) => pengaturan)), rusakkan(fc.constant('Tahun laporan')));
  }
  return fc.oneof({ weight: 4, arbitrary: selCocok(kolom) }, { weight: 1, arbitrary: selApaPun });
}

function lembarApaPun(kamus: KamusLembar): fc.Arbitrary<IsiLembar> {
  const ketik = kamus.kolom.filter(({ milik }) => milik !== 'alat');
  const judul = fc.tuple(fc.tuple(...ketik.map(judulApaPun)), fc.array(asing, { maxLength: 2 }))
    .map(([milik, lain]) => [...milik, ...lain]);
  return judul.chain((deret) => fc.record({
    baris: fc.array(fc.tuple(...deret.map((_, indeks) => selDi(kamus, ketik[indeks]))), { maxLength: TERBANYAK_BARIS, size: 'max' }),
    gabungan: fc.array(fc.record({
      baris: fc.integer({ min: 1, max: 8 }), kolom: fc.integer({ min: 1, max: 8 }),
      jumlahBaris: fc.integer({ min: 1, max: 3 }), jumlahKolom: fc.integer({ min: 1, max: 3 }),
    }), { maxLength: 2 }),
    saringan: fc.boolean(),
  }).map(({ baris, ...lain }) => ({ nama: kamus.judul, catatanJudul: deret.map(() => ''), nilai: [deret, ...baris], ...lain })));
}

/** What `muatBuku` asks of a workbook: its locale, its titles, and sheets of which any may be missing, but the required ones seldom. */
export const bukuApaPun: fc.Arbitrary<Pick<BukuKerja, 'baca' | 'daftarLembar' | 'lokal'>> = fc.record({
  lembar: fc.tuple(...DAFTAR_KAMUS.map((kamus) => fc.option(lembarApaPun(kamus), { freq: kamus.wajib ? 60 : 6, nil: undefined }))),
  lokal: fc.constantFrom('id_ID', 'en_US', 'de_DE'),
}).map(({ lembar, lokal }) => ({
  lokal,
  baca: (nama: string) => lembar.find((satu) => satu?.nama === nama),
  daftarLembar: () => lembar.flatMap((satu) => satu?.nama ?? []),
}));

export const selBuku = ({ baca }: Pick<BukuKerja, 'baca'>): number =>
  DAFTAR_KAMUS.reduce((jumlah, { judul }) => jumlah + (baca(judul)?.nilai.reduce((n, baris) => n + baris.length, 0) ?? 0), 0);
