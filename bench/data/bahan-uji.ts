/** The measured sessions as the counting gets them: read by the sheet readers once, outside every measurement. */
import { acak } from '../../contoh/acak';
import { KONVERSI_BAKU } from '../../src/aturan/konversi-jp-lain';
import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import type { Bahan } from '../../src/domain/bahan';
import { DAFTAR_KOMPETENSI } from '../../src/istilah/kompetensi';
import { tanggal } from '../../src/istilah/tanggal';
import { bacaKompetensi } from '../../src/lembar/baca/baca-kompetensi';
import { bacaPegawai } from '../../src/lembar/baca/baca-pegawai';
import { bacaSesi } from '../../src/lembar/baca/baca-sesi';
import type { IsiLembar, Sel } from '../../src/lembar/sel';
import type { OrangBesar } from '../../contoh/orang-besar';
import { dataUji, type DataUji, type SesiUji } from './sesi-uji';

const JUDUL_SESI = [
  'ID Sesi', 'Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing', 'Materi',
  'Dasar', 'Paraf', 'Evaluasi',
];
const JUDUL_PEGAWAI = ['NIP', 'Nama', 'Status', 'Pangkat/Gol.', 'Jabatan', 'Jenjang', 'Unit Kerja', 'NIP Atasan Langsung'];

/** Sheet Sesi as the platform hands it over. */
export const isiSesi = ({ sesi }: DataUji): IsiLembar => lembar('Sesi', [JUDUL_SESI, ...sesi.map(selSesi)]);

/** Report of 2025 on 31 December, default readings, everybody's levels known. */
export function bahanUji(jumlah: number): Bahan {
  const data = dataUji(jumlah);
  const { bulat } = acak(jumlah);
  const pegawai = lembar('Pegawai', [JUDUL_PEGAWAI, ...data.orang.map(selPegawai)]);
  const kompetensi = lembar('Kompetensi', [
    ['NIP', 'Nama', ...DAFTAR_KOMPETENSI],
    ...data.orang.map(({ nip, nama }) => [nip, nama, ...DAFTAR_KOMPETENSI.map(() => bulat(0, 3))]),
  ]);
  return {
    ketentuan: susunKetentuan(),
    hariIni: tanggal('2025-12-31'),
    tahunLaporan: 2025,
    tanggalLaporan: tanggal('2025-12-31'),
    lokal: 'id_ID',
    daftarPegawai: bacaPegawai(pegawai).baris,
    daftarSesi: bacaSesi(isiSesi(data)).baris,
    daftarKompetensi: bacaKompetensi(kompetensi).baris,
    daftarStandar: [],
    daftarJpLain: [],
    hariLibur: new Map(),
    konversi: KONVERSI_BAKU,
  };
}

const lembar = (nama: string, nilai: readonly (readonly Sel[])[]): IsiLembar => ({
  nama, nilai, catatanJudul: (nilai[0] ?? []).map(() => ''), gabungan: [], saringan: false,
});

const selSesi = ({ peserta, tanggal: hari, jenis, lingkup, materi, dasar }: SesiUji, urutan: number): Sel[] => [
  `S-${String(urutan + 1).padStart(7, '0')}`, { tanggal: hari, jam: '' }, jenis, lingkup, peserta.nip, peserta.nama,
  peserta.atasan.nip, peserta.atasan.nama, materi, dasar, 'Sudah', 'Tercapai',
];

const selPegawai = ({ nip, nama, jabatan, jenjang, unit, atasan }: OrangBesar): Sel[] =>
  [nip, nama, 'PNS', 'Penata (III/c)', jabatan, jenjang, unit, atasan.nip];
