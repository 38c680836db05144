/** Service calls and modelled Google time of every deed at growing sizes, beside two libraries' way of writing a row at a time. */
import { buildIfStale } from '../../src/lokal/build';
import type { Bagian, Tabel } from '../bagian';
import { bukuUji } from '../data/buku-uji';
import { dataUji } from '../data/sesi-uji';
import { runtimeUji } from '../runtime-uji';
import { teksBulat, teksWaktu } from '../teks-angka';
import { biayaDari, type Biaya } from './biaya';
import { fungsiGaya, proyekGaya, type Gaya } from './proyek-gaya';
import { DAFTAR_TINDAKAN } from './tindakan';

const DAFTAR_UKURAN = [10, 1_000, 100_000] as const;
/** The styles find what a run of the add-on has left. */
const SEBELUM_GAYA = 'hitung again';
const DAFTAR_GAYA = ['sheetquery', 'tamotsu'] as const;
/** With more rows they only take longer to be ended. */
const TERBANYAK_GAYA = 1_000;
/** Google ends a run after six minutes. */
const BATAS_DETIK = 360;
/** Blocks of 50,000 cells are written one by one: more rows take more of them, but never a call for a row. */
const SELISIH_DATAR = 200;

export const bagianPanggilan: Bagian = async () => {
  await buildIfStale();
  const biaya = new Map<string, Biaya[]>();
  const catat = (nama: string, satu: Biaya): void => void biaya.set(nama, [...(biaya.get(nama) ?? []), satu]);
  for (const jumlah of DAFTAR_UKURAN) {
    const data = dataUji(jumlah);
    const buku = bukuUji(data);
    for (const { nama, kerja } of DAFTAR_TINDAKAN) {
      catat(nama, biayaDari(() => kerja(runtimeUji(buku), data.orang)));
      if (nama !== SEBELUM_GAYA || jumlah > TERBANYAK_GAYA) continue;
      for (const gaya of DAFTAR_GAYA) catat(`in the style of ${gaya}`, biayaGaya(gaya, buku));
    }
  }
  const hitung = biaya.get('hitung, nothing written yet')?.at(-1)?.detik ?? [Infinity];
  return {
    tabel: [tabelBiaya(biaya)],
    sasaran: [
      {
        sasaran: 'Data calls of every deed flat from 1,000 to 100,000 rows', terukur: teksSelisih(biaya),
        tercapai: DAFTAR_TINDAKAN.every(({ nama }) => tumbuh(biaya.get(nama)) <= SELISIH_DATAR),
      },
      {
        sasaran: `hitung of 100,000 sessions, each run within Google's ${BATAS_DETIK} s`, terukur: `${teksDetik(hitung)} s`,
        tercapai: Math.max(...hitung) < BATAS_DETIK,
      },
    ],
  };
};

/** The same workbook, whose columns and IDs are there already. */
const biayaGaya = (gaya: Gaya, buku: Parameters<typeof runtimeUji>[0]): Biaya =>
  biayaDari(() => [runtimeUji(buku, proyekGaya(gaya)).execute(fungsiGaya(gaya), [], { trigger: 'menu' })]);

const panggilan = ({ baca, tulis }: Biaya): number => baca + tulis;
const tumbuh = ([, seribu, banyak]: readonly Biaya[] = []): number => (seribu && banyak ? panggilan(banyak) - panggilan(seribu) : Infinity);

const teksSelisih = (biaya: ReadonlyMap<string, readonly Biaya[]>): string =>
  DAFTAR_TINDAKAN.map(({ nama }) => `${nama} ${(biaya.get(nama) ?? []).map(panggilan).join(' / ')}`).join('; ');

const tabelBiaya = (biaya: ReadonlyMap<string, readonly Biaya[]>): Tabel => ({
  judul: 'Calls that carry data, and seconds on the modelled clock of Google',
  kepala: ['Run', ...DAFTAR_UKURAN.map((jumlah) => `${teksBulat(jumlah)} sessions: reads + writes, modelled, this machine`)],
  baris: [...biaya].map(([nama, daftar]) => [nama, ...DAFTAR_UKURAN.map((_, ke) => teksBiaya(daftar[ke]))]),
  catatan: 'A run that Google would end after six minutes, or that stops by itself before, is marked; what it had asked by then is '
    + 'shown. A sum of seconds: so many runs it took, each of which stopped by itself before that limit. What writes row by row is '
    + 'not run with 100,000 rows.',
});

const teksDetik = (detik: readonly number[]): string => detik.map((satu) => satu.toFixed(1)).join(' + ');

const teksBiaya = (biaya: Biaya | undefined): string => (biaya ? teksTerukur(biaya) : 'not run');

const SEBUT_TERHENTI = { Google: ' **ended by Google**', sendiri: ' **too large: says so and leaves nothing**' } as const;

const teksTerukur = ({ baca, tulis, detik, nyata, terhenti }: Biaya): string =>
  `${teksBulat(baca)} + ${teksBulat(tulis)}, ${teksDetik(detik)} s${terhenti ? SEBUT_TERHENTI[terhenti] : ''}, ${teksWaktu(nyata)}`;
