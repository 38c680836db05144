/** Whole workbooks for property tests: any sessions, persons, other JP and levels, under any readings. */
import fc from 'fast-check';
import type { Bahan } from '../../src/domain/bahan';
import { keliru, KOSONG, terbaca, type NipKeliru, type TanggalKeliru } from '../../src/istilah/hasil-baca';
import type { BarisJpLain } from '../../src/istilah/jp-lain';
import type { BarisKompetensi } from '../../src/istilah/kompetensi';
import type { Nip } from '../../src/istilah/nip';
import type { Pegawai } from '../../src/istilah/pegawai';
import { jp, level } from '../../src/istilah/satuan';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi } from '../../src/istilah/sesi';
import { tanggal } from '../../src/istilah/tanggal';
import { keadaan } from '../domain/keadaan';
import { barisJpLain, barisKompetensi } from './baris-lain';
import { barisSesi, NIP, pegawai } from './baris-sesi';
import { tafsirApaPun } from './tafsir-apa-pun';

const PPPK = '199002022024211001' as Nip;
const CPNS = '199803032025031007' as Nip;
const ORANG: readonly Nip[] = [NIP.atasan, NIP.budi, NIP.siti, NIP.sitiLain, PPPK, CPNS];
const NIP_RUSAK: NipKeliru = { hasil: 'keliru', sebab: 'bukan 18 digit', asal: '1985', digit: '1985' };
const TANGGAL_RUSAK: TanggalKeliru = { hasil: 'keliru', sebab: 'tidak terbaca', asal: 'bulan lalu' };

/** Mostly `biasa`, now and then `lain`. */
const kadang = <T, U>(biasa: fc.Arbitrary<T>, lain: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 14, arbitrary: biasa }, { weight: 1, arbitrary: lain });

const bertalentaApaPun = fc.constantFrom(undefined, true, false);
const keaktifanApaPun = kadang(fc.constant(''), fc.constantFrom('Pindah', 'Pensiun'));

/** Everybody at most twice, in any order, one of them without a readable NIP; column Bertalenta in use or not. */
const rosterApaPun: fc.Arbitrary<readonly Pegawai[]> = fc.tuple(
  kadang(fc.shuffledSubarray([...ORANG, NIP.budi], { minLength: 6 }), fc.shuffledSubarray([...ORANG], { maxLength: 2 })),
  fc.boolean(), fc.boolean(),
  fc.array(fc.tuple(bertalentaApaPun, keaktifanApaPun), { minLength: 8, maxLength: 8 }),
).map(([daftarNip, dipakai, adaRusak, lain]) => [...daftarNip, ...(adaRusak ? [undefined] : [])].map((nip, indeks) =>
  pegawai({
    baris: indeks + 2,
    nip: nip === undefined ? NIP_RUSAK : terbaca(nip),
    nama: `Orang ${nip?.slice(-4) ?? 'tanpa NIP'}`,
    status: terbaca(nip === PPPK ? 'PPPK' : nip === CPNS ? 'CPNS' : 'PNS'),
    bertalenta: dipakai ? lain[indeks]?.[0] : undefined,
    keaktifan: lain[indeks]?.[1] ?? '',
  })));

/** Few days, so that the cap and the turns of the year are hit often; some cells that cannot be read. */
const satuSesi: fc.Arbitrary<BarisSesi> = fc.record({
  tanggal: kadang(
    fc.constantFrom('2023-12-29', '2024-12-31', '2025-01-02', '2025-01-30', '2025-01-31', '2025-02-03', '2025-12-31', '2026-01-02'),
    fc.constantFrom(KOSONG, TANGGAL_RUSAK, terbaca(tanggal('2025-12-31'))),
  ),
  jenis: kadang(fc.constantFrom(...DAFTAR_JENIS), fc.constant(keliru('Jenis "x" tidak dikenal.', 'Pilih Pembimbingan.'))),
  lingkup: kadang(fc.constantFrom(...DAFTAR_LINGKUP), fc.constant(KOSONG)),
  nipPeserta: kadang(fc.constantFrom<string>(...ORANG, NIP.siti, NIP.siti), fc.constantFrom(NIP.luar, NIP_RUSAK, KOSONG)),
  namaPeserta: kadang(fc.constant(''), fc.constantFrom('Orang lain', 'Orang 2001')),
  nipPembimbing: fc.constantFrom<string>(NIP.atasan, NIP.senior),
  materi: kadang(fc.integer({ min: 1, max: 30 }).map((nomor) => `Laporan kinerja ${nomor}`), fc.constant('')),
  pelaksanaan: kadang(fc.constant(KOSONG), fc.constant(terbaca('Batal' as const))),
  paraf: fc.constantFrom('Sudah', 'Sudah', 'Sudah', ''),
}).map((isi) => barisSesi(isi));

const satuJpLain: fc.Arbitrary<BarisJpLain> = fc.record({
  nip: kadang(fc.constantFrom(...ORANG).map((nip) => terbaca(nip)), fc.constantFrom(terbaca(NIP.luar), NIP_RUSAK)),
  nama: fc.constant(''),
  bentuk: fc.constantFrom('Workshop/lokakarya', 'E-learning', 'Kegiatan lain', 'coaching'),
  tanggalSelesai: fc.constantFrom('2024-12-31', '2025-03-04', '2025-12-31').map((hari) => terbaca(tanggal(hari))),
  jp: kadang(fc.integer({ min: 0, max: 12 }).map((banyak) => terbaca(jp(banyak))), fc.constant(KOSONG)),
}).map((isi) => barisJpLain(isi));

const satuKompetensi: fc.Arbitrary<BarisKompetensi> = fc.tuple(fc.constantFrom(...ORANG), fc.integer({ min: 0, max: 5 }))
  .map(([nip, tingkat]) => barisKompetensi({ nip: terbaca(nip), nama: '' }, { Integritas: terbaca(level(tingkat)) }));

const bernomor = <T>(daftar: readonly T[]): (T & { readonly baris: number })[] =>
  daftar.map((isi, indeks) => ({ ...isi, baris: indeks + 2 }));

/** Report of 2025 as on 15 December, today 24 November 2026; sessions have IDs, but not all of them. */
export const bahanApaPun: fc.Arbitrary<Bahan> = fc.record({
  tafsir: tafsirApaPun,
  parameter: fc.constantFrom({}, { targetSetahun: 6 }, { batasSebulan: 1, jpPendampinganNasional: 3 }),
  daftarPegawai: rosterApaPun,
  sesi: fc.array(satuSesi, { maxLength: 30, size: 'max' }),
  daftarJpLain: fc.array(satuJpLain, { maxLength: 5 }).map(bernomor),
  daftarKompetensi: fc.array(satuKompetensi, { maxLength: 4 }).map(bernomor),
}).map(({ sesi, ...ubahan }) => keadaan(
  bernomor(sesi).map((satu) => ({ ...satu, id: satu.baris % 7 === 0 ? '' : `S-${String(satu.baris).padStart(4, '0')}` })),
  ubahan,
));
