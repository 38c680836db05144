/** The typed columns of the other sheets that rules speak about; the header texts are the contract's. */
import type { Kompetensi } from '../istilah/kompetensi';

export type KolomPegawai = 'NIP' | 'Nama' | 'Status' | 'Jenjang' | 'NIP Atasan Langsung' | 'Sejak';
export type KolomJpLain =
  | 'NIP' | 'Nama' | 'Bentuk' | 'Lingkup' | 'Tanggal Mulai' | 'Tanggal Selesai' | 'Jumlah' | 'JP';
export type KolomKompetensi = 'NIP' | 'Nama' | 'Level' | Kompetensi;
export type KolomStandar = 'Jabatan' | Kompetensi;
