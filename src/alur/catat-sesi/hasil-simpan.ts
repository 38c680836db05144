/** The figures of saved sessions, by the very rules of a run, and the sentence that says where they stand. */
import { capaianPegawai } from '../../domain/capaian';
import type { Keadaan } from '../../domain/keadaan';
import type { PegawaiBernip } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import { jp } from '../../istilah/satuan';
import type { BarisSesi } from '../../istilah/sesi';
import { tahunDari } from '../../istilah/tanggal';
import { ikutDihitung } from '../panel/ikut-dihitung';
import { kemasSesi } from '../panel/kemas-sesi';
import type { SesiTerkemas, SesiTersimpan } from '../panel/kontrak';
import type { Pemeriksaan } from '../panel/periksa-rancangan';

const BATAL = 'Sesi ini bertanda Batal, sehingga tidak dihitung.';

export function sesiTersimpan(
  sesi: BarisSesi, { prakiraan, peringatan }: Pemeriksaan, { daftarPegawai, lingkungan }: Keadaan,
): SesiTersimpan {
  const orang = daftarPegawai.menurutNip(isiDari(sesi.nipPeserta) ?? '') as PegawaiBernip;
  const { status, tercatat, dihitung, alasan } = prakiraan.hasil;
  const total = prakiraan.sesudah?.total ?? jp(0);
  const tahun = tahunDari(isiDari(sesi.tanggal) ?? lingkungan.hariIni);
  const { target } = capaianPegawai(orang, { total, potensi: total }, lingkungan.ketentuan, tahun);
  return {
    id: sesi.id,
    baris: sesi.baris,
    nip: orang.nipTerbaca,
    nama: orang.nama,
    tercatat, dihitung, total,
    ...(target !== undefined && { target }),
    alasan: status === 'Batal' ? BATAL : alasan,
    peringatan: peringatan.map(({ kalimat }) => kalimat),
  };
}

/** The sessions of some people as the panel keeps them. */
export const kemasMilik = (nip: readonly string[], daftar: readonly BarisSesi[], { lingkungan }: Keadaan): SesiTerkemas =>
  kemasSesi(ikutDihitung(milik(daftar, nip), lingkungan), nip);

/** Sessions of these people. */
export function milik(daftar: readonly BarisSesi[], nip: readonly string[]): BarisSesi[] {
  const dicari = new Set<string | undefined>(nip);
  return daftar.filter(({ nipPeserta }) => dicari.has(isiDari(nipPeserta)));
}

/** `baris 214` or `baris 214-216`. */
export const sebutRentang = (baris: number, jumlah: number): string => `baris ${baris}${jumlah > 1 ? `-${baris + jumlah - 1}` : ''}`;
