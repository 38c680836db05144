/** Answers of the server for the dialogs of report and print, with everything that can be unfinished. */
import type { BahanCetak, BahanLaporan, HasilLaporan } from '../../../src/alur/laporan/kontrak';

export const BAHAN_LAPORAN: BahanLaporan = {
  tahun: 2025,
  tanggal: '2025-12-15',
  akanDibuat: ['Laporan PD 2025', 'Rekap Bulanan 2025', 'Daftar Sesi 2025', 'Sesi Tidak Dihitung 2025', 'Kesenjangan 2025'],
  lembarAda: [],
  ringkas: { peserta: 38, memenuhi: 21, sesiDihitung: 251, sesiTidakDihitung: 34, sesiPerluPerbaikan: 17 },
  belumSelesai: [
    {
      hal: 'perlu-perbaikan', kalimat: '17 baris lembar Sesi perlu diperbaiki dan belum dihitung.',
      perbaikan: 'Jalankan Periksa data, lalu ikuti kolom Cara Memperbaiki di lembar Hasil Pemeriksaan.',
      rincian: ['Baris 12 (S-000012): [NIP Peserta] NIP harus 18 digit angka (sekarang 17).', 'Baris 40 (S-000041): [Tanggal] 31 Februari 2025 tidak ada.'],
      selebihnya: 15,
    },
    { hal: 'pengaturan-kosong', kalimat: '2 pengaturan belum diisi: Nama kepala PD, NIP kepala PD.', perbaikan: 'Isi di Pengaturan dan bantuan, kelompok Perangkat Daerah; pada laporan dicetak titik-titik.', rincian: [], selebihnya: 0 },
  ],
  sebutanFinal: 'Final',
  halanganFinal: '',
  dilihat: 'abc123',
};

export const HASIL_LAPORAN: HasilLaporan = {
  kalimat: 'Laporan PD 2025 (Konsep) dan empat lampirannya selesai dibuat.',
  sebutan: 'Konsep',
  lembar: BAHAN_LAPORAN.akanDibuat.map((nama, i) => (i === 0 ? { nama, disimpan: 'Laporan PD 2025 (15-12-2025)' } : { nama })),
  peringatan: ['2 pengaturan belum diisi; pada laporan dicetak titik-titik.'],
  jumlahTolak: 17,
};

export const BAHAN_CETAK: BahanCetak = {
  daftar: [
    {
      nama: 'Laporan PD 2025', halangan: '', tautanPdf: 'https://docs.google.com/spreadsheets/d/x/export?format=pdf&gid=1',
      cetak: {
        nama: 'Laporan PD 2025', kolom: [60, 300, 300],
        bagian: [
          { baris: [{ sel: [{ kolom: 1, lebar: 3, isi: 'LAPORAN', peran: 'judul' }] }] },
          {
            kepala: 1, utama: true,
            baris: [
              { sel: ['No.', 'Nama', 'NIP'].map((isi, i) => ({ kolom: i + 1, isi, peran: 'kepala tabel' as const })) },
              { sel: [{ kolom: 1, isi: 1, peran: 'isi' }, { kolom: 2, isi: '<b onmouseover="parent.x=1">Budi</b>', peran: 'isi' }, { kolom: 3, isi: '198609262015051001', peran: 'isi' }] },
            ],
          },
        ],
        cetak: { kertas: 'A4', arah: 'mendatar', tepi: { atas: 12, kanan: 12, bawah: 15, kiri: 12 }, kaki: 'Laporan PD 2025 · "Dinas" </style>' },
      },
    },
    {
      nama: 'Rekap Bulanan 2025', halangan: 'Lembar ini diubah dengan tangan, jadi dicetak dari spreadsheet.',
      tautanPdf: 'https://docs.google.com/spreadsheets/d/x/export?format=pdf&gid=2',
    },
  ],
};
