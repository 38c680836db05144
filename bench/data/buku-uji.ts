/** The measured sessions as a workbook, as an office keeps it: Sesi, Pegawai, Kompetensi, Pengaturan. */
import { acak } from '../../contoh/acak';
import { barisSesi } from '../../contoh/baris-sesi';
import { SETELAN } from '../../contoh/buku-contoh';
import { tulisLembar, type KolomContoh } from '../../contoh/lembar-contoh';
import { DAFTAR_KOMPETENSI } from '../../src/istilah/kompetensi';
import { Workbook } from '../../src/lokal/buku/workbook';
import type { DataUji } from './sesi-uji';

const kolom = (daftarJudul: readonly string[]): KolomContoh[] =>
  daftarJudul.map((judul) => ({ judul, isi: judul.startsWith('NIP') ? 'teks' : judul === 'Tanggal' ? 'tanggal' : undefined }));

export function bukuUji({ orang, sesi }: DataUji): Workbook {
  const buku = new Workbook(SETELAN);
  const { bulat } = acak(sesi.length);
  tulisLembar(buku, {
    judul: 'Sesi',
    kolom: kolom(['Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing', 'Materi', 'Dasar', 'Paraf', 'Evaluasi']),
    baris: sesi.map(({ peserta, tanggal, jenis, materi, lingkup, dasar }) => barisSesi({
      peserta, pembimbing: peserta.atasan, tanggal, materi, lain: { Jenis: jenis, Lingkup: lingkup, Dasar: dasar, Evaluasi: 'Tercapai' },
    })),
  });
  tulisLembar(buku, {
    judul: 'Pegawai',
    kolom: kolom(['NIP', 'Nama', 'Status', 'Pangkat/Gol.', 'Jabatan', 'Jenjang', 'Unit Kerja', 'NIP Atasan Langsung']),
    baris: orang.map(({ nip, nama, jabatan, jenjang, unit, atasan }) => ({
      NIP: nip, Nama: nama, Status: 'PNS', 'Pangkat/Gol.': 'Penata (III/c)', Jabatan: jabatan, Jenjang: jenjang, 'Unit Kerja': unit,
      'NIP Atasan Langsung': atasan.nip,
    })),
  });
  tulisLembar(buku, {
    judul: 'Kompetensi', kolom: kolom(['NIP', 'Nama', ...DAFTAR_KOMPETENSI]),
    baris: orang.map(({ nip, nama }) => ({
      NIP: nip, Nama: nama, ...Object.fromEntries(DAFTAR_KOMPETENSI.map((satu) => [satu, bulat(0, 3)])),
    })),
  });
  tulisLembar(buku, { judul: 'Pengaturan', kolom: kolom(['Pengaturan', 'Nilai', 'Penjelasan']), baris: [{ Pengaturan: 'Tahun laporan', Nilai: 2025 }] });
  return buku;
}
