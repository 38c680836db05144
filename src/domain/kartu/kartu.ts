/** The activity cards of Lampiran G.4.d and H.4.d: what one participant did of one kind in the report year. */
import { isiDari } from '../../istilah/hasil-baca';
import { namaPokok } from '../../istilah/nama-pokok';
import type { Nip } from '../../istilah/nip';
import { DAFTAR_JENIS, type BarisSesi, type Jenis } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import type { StatusHitung } from '../hasil';
import { buatNamaOrang } from '../laporan-pd/rujukan-roster';
import { sebabTanpaJp, type SebabTidakDihitung } from '../laporan-pd/sesi-tidak-dihitung';
import { sesiTahunLaporan } from '../laporan-pd/sesi-tahun-laporan';
import type { SumberLaporan } from '../laporan-pd/sumber-laporan';
import { orangKartu, type OrangKartu, type UntukKartu } from './orang-kartu';
import { tempatKartu } from './tempat-kartu';

/** One line of a card: No. | Hari, Tanggal | Materi | Paraf (left for the hand). */
export interface BarisKartu {
  /** From 1. */
  readonly nomor: number;
  readonly hari: Tanggal;
  readonly materi: string;
  /** Row of sheet Sesi. */
  readonly baris: number;
  readonly id: string;
  readonly namaPembimbing: string;
  readonly status: Exclude<StatusHitung, 'Batal'>;
}

export interface Kartu {
  readonly nip: Nip;
  readonly nama: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly unitKerja: string;
  readonly jenis: Jenis;
  /** By date; empty where the person had no session of this kind. */
  readonly baris: readonly BarisKartu[];
}

/** A row that stands on no card until it is mended: who, when or what it was is not certain, or it is not a session. */
export interface SesiTanpaKartu {
  readonly baris: number;
  readonly id: string;
  readonly sebab: readonly SebabTidakDihitung[];
}

export interface DaftarKartu {
  readonly tahun: number;
  /** In roster order, Pembimbingan before Pendampingan. For one person both kinds; else only cards with a line. */
  readonly kartu: readonly Kartu[];
  /** Persons chosen; 0 where the roster knows no such NIP or unit. */
  readonly orang: number;
  /** Chosen persons without any line. */
  readonly tanpaSesi: readonly { readonly nip: Nip; readonly nama: string }[];
  /** Of the chosen persons, and those whose participant is not certain, in the order of the sheet. */
  readonly tanpaKartu: readonly SesiTanpaKartu[];
}

/**
 * Lampiran G.4.d, H.4.d: every held session of the year with its day and materi, whether it counts or not.
 * One person gets both cards even without a session (they are filled in by hand); of many only those with a line.
 */
export function susunKartu(sumber: SumberLaporan, untuk: UntukKartu): DaftarKartu {
  const orang = orangKartu(sumber.bahan.daftarPegawai, untuk);
  const { perKartu, tanpaKartu } = bagikan(sumber, orang, untuk);
  const berdua = untuk !== 'semua' && 'nip' in untuk;
  const kartu = orang.flatMap(({ nip, pegawai }) => DAFTAR_JENIS.map((jenis): Kartu => {
    const { nama, pangkat, jabatan, unitKerja } = pegawai;
    return { nip, nama, pangkat, jabatan, unitKerja, jenis, baris: berurut(perKartu.get(`${nip} ${jenis}`) ?? []) };
  }));
  const bersesi = new Set(kartu.filter(({ baris }) => baris.length > 0).map(({ nip }) => nip));
  return {
    tahun: sumber.bahan.tahunLaporan,
    kartu: kartu.filter(({ baris }) => berdua || baris.length > 0),
    orang: orang.length,
    tanpaSesi: orang.filter(({ nip }) => !bersesi.has(nip)).map(({ nip, pegawai: { nama } }) => ({ nip, nama })),
    tanpaKartu,
  };
}

type IsiBaris = Omit<BarisKartu, 'nomor'>;

/** Every held session either to its card or, with what must be mended, to those without one. */
function bagikan(sumber: SumberLaporan, orang: readonly OrangKartu[], untuk: UntukKartu) {
  const { daftarPegawai, hariIni } = sumber.bahan;
  const namaDari = buatNamaOrang(daftarPegawai);
  const terpilih = new Set<string>(orang.map(({ nip }) => nip));
  const terdaftar = new Set(daftarPegawai.map(({ nip }) => isiDari(nip)));
  const perKartu = new Map<string, IsiBaris[]>();
  const tanpaKartu: SesiTanpaKartu[] = [];
  for (const { sesi, hasil } of sesiTahunLaporan(sumber)) {
    const { status } = hasil;
    if (status === 'Batal') continue;
    const { baris, id, materi } = sesi;
    const nip = isiDari(sesi.nipPeserta);
    const dikenal = nip !== undefined && terdaftar.has(nip);
    if (dikenal ? !terpilih.has(nip) : !mungkinMilik(sesi, orang, untuk)) continue;
    const tempat = dikenal ? tempatKartu(sesi, hasil, hariIni) : undefined;
    if (!tempat) {
      tanpaKartu.push({ baris, id, sebab: sebabTanpaJp(hasil) });
      continue;
    }
    const namaPembimbing = namaDari(isiDari(sesi.nipPembimbing) ?? '', sesi.namaPembimbing);
    const kunci = `${nip} ${tempat.jenis}`;
    perKartu.set(kunci, [...(perKartu.get(kunci) ?? []), { hari: tempat.hari, materi, baris, id, namaPembimbing, status }]);
  }
  return { perKartu, tanpaKartu };
}

/** Whether a row without a participant of the roster may belong to those chosen: of one person, by its name or none. */
const mungkinMilik = ({ namaPeserta }: BarisSesi, orang: readonly OrangKartu[], untuk: UntukKartu): boolean =>
  untuk === 'semua' || !('nip' in untuk) || namaPeserta === '' ||
  orang.some(({ pegawai }) => namaPokok(pegawai.nama) === namaPokok(namaPeserta));

/** By date; on one day in the order of the sheet. */
const berurut = (daftar: readonly IsiBaris[]): readonly BarisKartu[] =>
  [...daftar]
    .sort((a, b) => (a.hari < b.hari ? -1 : a.hari > b.hari ? 1 : a.baris - b.baris))
    .map((isi, indeks) => ({ nomor: indeks + 1, ...isi }));
