/** Annex Daftar Sesi: every counted session of the report year, so that each JP of the report can be traced. */
import { pembandingUrutan } from '../../aturan/urutan-sesi';
import { isiDari } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import { jp, type Jp } from '../../istilah/satuan';
import type { BarisSesi, Jenis, Lingkup } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import { sesiTerbaca } from '../sesi-terbaca';
import { buatNamaOrang, buatTempatRoster, type NamaOrang } from './rujukan-roster';
import { sesiTahunLaporan } from './sesi-tahun-laporan';
import type { SumberLaporan } from './sumber-laporan';

export interface SesiTerdaftar {
  /** Row of sheet Sesi. */
  readonly baris: number;
  readonly id: string;
  readonly hari: Tanggal;
  readonly jenis: Jenis;
  readonly lingkup: Lingkup;
  readonly nip: Nip;
  readonly nama: string;
  /** 18 digits, '' where the row gives none that can be read. */
  readonly nipPembimbing: string;
  readonly namaPembimbing: string;
  readonly materi: string;
  readonly jp: Jp;
  readonly bukti: string;
}

export interface DaftarSesi {
  readonly tahun: number;
  /** By date, then in roster order, then in the order of counting. */
  readonly sesi: readonly SesiTerdaftar[];
  readonly jumlah: { readonly sesi: number; readonly jp: Jp };
}

export function daftarSesi(sumber: SumberLaporan): DaftarSesi {
  const { daftarPegawai, ketentuan, tahunLaporan } = sumber.bahan;
  const namaDari = buatNamaOrang(daftarPegawai);
  const tempat = buatTempatRoster(daftarPegawai);
  const menurutHitungan = pembandingUrutan(ketentuan.tafsir.urutan);
  const sesi = sesiTahunLaporan(sumber)
    .filter(({ hasil }) => hasil.status === 'Dihitung')
    .map(({ sesi: baris, hasil }) => sesiTerdaftar(baris, hasil.dihitung, namaDari))
    .sort((a, b) => menurutHari(a, b) || tempat(a.nip) - tempat(b.nip) || menurutHitungan(a, b));
  const semuaJp = sesi.reduce((sampai, satu) => sampai + satu.jp, 0);
  return { tahun: tahunLaporan, sesi, jumlah: { sesi: sesi.length, jp: jp(semuaJp) } };
}

const menurutHari = (a: { readonly hari: Tanggal }, b: { readonly hari: Tanggal }): number =>
  a.hari < b.hari ? -1 : a.hari > b.hari ? 1 : 0;

function sesiTerdaftar(sesi: BarisSesi, dihitung: Jp, namaDari: NamaOrang): SesiTerdaftar {
  const { baris, id, nip, hari, jenis, lingkup } = sesiTerbaca(sesi);
  const nipPembimbing = isiDari(sesi.nipPembimbing) ?? '';
  return {
    baris, id, hari, jenis, lingkup, nip,
    nama: namaDari(nip, sesi.namaPeserta),
    nipPembimbing,
    namaPembimbing: namaDari(nipPembimbing, sesi.namaPembimbing),
    materi: sesi.materi,
    jp: dihitung,
    bukti: sesi.bukti,
  };
}
