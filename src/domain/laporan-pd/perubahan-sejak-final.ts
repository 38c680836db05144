/** What has changed in the counted sessions since a final report: compared with the rows of its annex Daftar Sesi. */
import { teksTanggal, type Tanggal } from '../../istilah/tanggal';
import type { DaftarSesi } from './daftar-sesi';

/** One row of an annex as it stands in its sheet; also how a current session is written for comparing. */
export interface SesiLaporan {
  /** '' where the row has none. */
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly jenis: string;
  readonly nip: string;
  readonly jp: number;
}

export interface SesiBerubah {
  readonly semula: SesiLaporan;
  readonly kini: SesiLaporan;
}

export interface PerubahanSesi {
  readonly bertambah: readonly SesiLaporan[];
  readonly hilang: readonly SesiLaporan[];
  readonly berubah: readonly SesiBerubah[];
  /** Sessions touched: the three lists together. */
  readonly jumlah: number;
}

/** A session of the current annex as it is compared. */
const sesiLaporan = ({ id, hari, jenis, nip, jp }: DaftarSesi['sesi'][number]): SesiLaporan =>
  ({ id, tanggal: hari, jenis, nip, jp });

/**
 * `semula`: the rows of the annex of the final report. A session is found again by its ID, else (a row without ID, or
 * with a new one) by participant, day and kind; of several alike, each is paired once.
 */
export function perubahanSejakFinal(semula: readonly SesiLaporan[], kini: DaftarSesi): PerubahanSesi {
  const tersisa = { semula: [...semula], kini: kini.sesi.map(sesiLaporan) };
  const berubah = [
    ...pasangkan(tersisa, ({ id, ...sesi }) => (id === '' ? undefined : [id, isi(sesi)].join('|'))),
    ...pasangkan(tersisa, ({ id }) => (id === '' ? undefined : id)),
    ...pasangkan(tersisa, isi),
    ...pasangkan(tersisa, ({ nip, tanggal, jenis }) => [nip, tanggal, jenis].join('|')),
  ].filter((pasangan) => isi(pasangan.semula) !== isi(pasangan.kini));
  const jumlah = tersisa.kini.length + tersisa.semula.length + berubah.length;
  return { bertambah: tersisa.kini, hilang: tersisa.semula, berubah, jumlah };
}

/** Everything but the ID, which says nothing of what took place. */
const isi = ({ nip, tanggal, jenis, jp }: Omit<SesiLaporan, 'id'>): string => [nip, tanggal, jenis, jp].join('|');

/** Takes out of both lists what has the same key, pair by pair; sessions without a key stay. */
function pasangkan(
  tersisa: { semula: readonly SesiLaporan[]; kini: readonly SesiLaporan[] },
  kunci: (sesi: SesiLaporan) => string | undefined,
): readonly SesiBerubah[] {
  const menunggu = new Map<string, SesiLaporan[]>();
  for (const sesi of tersisa.kini) {
    const satu = kunci(sesi);
    if (satu !== undefined) menunggu.set(satu, [...(menunggu.get(satu) ?? []), sesi]);
  }
  const [pasangan, sisa] = [[] as SesiBerubah[], [] as SesiLaporan[]];
  for (const semula of tersisa.semula) {
    const satu = kunci(semula);
    const kini = satu === undefined ? undefined : menunggu.get(satu)?.shift();
    if (kini) pasangan.push({ semula, kini });
    else sisa.push(semula);
  }
  const terambil = new Set(pasangan.map(({ kini }) => kini));
  tersisa.semula = sisa;
  tersisa.kini = tersisa.kini.filter((sesi) => !terambil.has(sesi));
  return pasangan;
}

/** `Data berubah sejak laporan final 15 Desember 2025: 3 kegiatan`; undefined where nothing has changed. */
export const kalimatPerubahan = ({ jumlah }: Pick<PerubahanSesi, 'jumlah'>, tanggalFinal: Tanggal): string | undefined =>
  jumlah === 0 ? undefined : `Data berubah sejak laporan final ${teksTanggal(tanggalFinal)}: ${jumlah} kegiatan`;
