import type { BarisTermuat, HasilSimpan } from '../../../src/alur/panel/kontrak';
import { TANPA_ORANG } from '../../../src/ui/catat-sesi/keadaan/formulir';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ATASAN, BUDI, SENIOR, SITI, dataUji, jalankan, panelTerisi, panelUji } from './panel-uji';

const HASIL: HasilSimpan = {
  kalimat: 'Tersimpan di baris 214.', daftar: [], pembatalan: { sesudah: [] }, sesi: { teks: [], baris: [] },
};
const BARIS: BarisTermuat = {
  id: 'S-000123', baris: 214, peserta: BUDI, tidakTerbaca: [],
  isian: {
    tanggal: '2025-02-03', jenis: 'Pendampingan', lingkup: 'Internasional', nipPembimbing: SENIOR.nip, namaPembimbing: SENIOR.nama,
    materi: 'Analisis data', kompetensi: 'Integritas, Membatik', dasar: '', paraf: 'Sudah', bukti: '', evaluasi: '',
  },
};

describe('the form when it opens', () => {
  it('holds today, Pembimbingan and Nasional, and the cursor in Peserta', () => {
    const { formulir, fokus } = panelUji();
    expect(formulir).toMatchObject({ tanggal: '17/03/2025', jenis: 'Pembimbingan', lingkup: 'Nasional', peserta: [] });
    expect(fokus?.tujuan).toBe('peserta');
  });

  it('keeps what was typed when the data are loaded again', () => {
    const { formulir, kabar } = jalankan(panelTerisi(), { aksi: 'mulai', proses: 'membuka' }, { aksi: 'terbuka', data: dataUji() });
    expect(formulir.materi).toBe('Penyusunan analisis jabatan');
    expect(kabar?.jenis).toBe('informasi');
  });
});

describe('the Pembimbing', () => {
  it("is the first participant's atasan langsung, and follows when that one goes", () => {
    const data = dataUji();
    const dua = jalankan(panelUji(data), { aksi: 'tambah-peserta', peserta: SENIOR }, { aksi: 'tambah-peserta', peserta: BUDI });
    expect(dua.formulir.pembimbing).toEqual(TANPA_ORANG);
    expect(jalankan(dua, { aksi: 'hapus-peserta', nip: SENIOR.nip }).formulir.pembimbing).toEqual(ATASAN);
  });

  it('picked by hand is not replaced by another participant, nor by another kind', () => {
    const { formulir } = jalankan(
      panelUji(), { aksi: 'isi-pembimbing', pembimbing: SENIOR }, { aksi: 'tambah-peserta', peserta: BUDI },
      { aksi: 'pilih-jenis', jenis: 'Pendampingan' }, { aksi: 'pilih-jenis', jenis: 'Pembimbingan' },
    );
    expect(formulir.pembimbing).toEqual(SENIOR);
  });

  it('is not filled for a Pendampingan, and is as soon as it becomes a Pembimbingan', () => {
    const damping = jalankan(panelUji(), { aksi: 'pilih-jenis', jenis: 'Pendampingan' }, { aksi: 'tambah-peserta', peserta: BUDI });
    expect(damping.formulir.pembimbing).toEqual(TANPA_ORANG);
    expect(jalankan(damping, { aksi: 'pilih-jenis', jenis: 'Pembimbingan' }).formulir.pembimbing).toEqual(ATASAN);
  });

  it.each([
    ['a full name without its degrees', 'rakhmat pratama', { nip: ATASAN.nip, nama: 'rakhmat pratama' }],
    ['a full NIP', '19700101 199503 1 001', ATASAN],
    ['a name that two people bear', 'Siti Wati', { nip: '', nama: 'Siti Wati' }],
    ['a name that nobody bears', 'Orang Luar', { nip: '', nama: 'Orang Luar' }],
    ['a NIP that nobody has', '196601011990031009', { nip: '', nama: '196601011990031009' }],
  ])('%s, typed and not picked, is taken for whom it can mean', (_, nama, hasil) => {
    expect(jalankan(panelUji(), { aksi: 'isi-pembimbing', pembimbing: { nip: '', nama } }).formulir.pembimbing).toEqual(hasil);
  });

  it('cleared by hand is filled again for the next participant', () => {
    const kosong = jalankan(panelUji(), { aksi: 'isi-pembimbing', pembimbing: SENIOR }, { aksi: 'isi-pembimbing', pembimbing: TANPA_ORANG });
    expect(jalankan(kosong, { aksi: 'tambah-peserta', peserta: SITI }).formulir.pembimbing).toEqual(ATASAN);
  });
});

describe('several participants', () => {
  it('stand in the order in which they were chosen, each once', () => {
    const { formulir, fokus } = jalankan(
      panelUji(), { aksi: 'tambah-peserta', peserta: BUDI }, { aksi: 'cari-peserta' }, { aksi: 'tambah-peserta', peserta: SITI },
      { aksi: 'cari-peserta' }, { aksi: 'tambah-peserta', peserta: BUDI },
    );
    expect(formulir.peserta).toEqual([SITI, BUDI]);
    expect(fokus?.tujuan).toBe('tambah-peserta');
  });
});

it('emptying the form brings back today, and lets a search half typed go', () => {
  const kosong = jalankan(panelTerisi(), { aksi: 'isi', bidang: 'tanggal', nilai: '10/03/2025' }, { aksi: 'kosongkan' });
  expect(kosong.formulir).toEqual(panelUji().formulir);
  expect(kosong.putaran).toBe(panelTerisi().putaran + 1);
});

describe('after a save', () => {
  const tersimpan = jalankan(
    panelTerisi(), { aksi: 'isi', bidang: 'tanggal', nilai: '10/03/2025' }, { aksi: 'pilih-lingkup', lingkup: 'Internasional' },
    { aksi: 'pilih-kompetensi', nama: 'Integritas', dipilih: true }, { aksi: 'isi', bidang: 'bukti', nilai: 'foto.jpg' },
    { aksi: 'mulai', proses: 'menyimpan' }, { aksi: 'tersimpan', hasil: HASIL, data: dataUji() },
  );

  it('date, kind, scope and Pembimbing stay, what belongs to the one session goes', () => {
    expect(tersimpan.formulir).toEqual({
      peserta: [], tanggal: '10/03/2025', jenis: 'Pembimbingan', lingkup: 'Internasional', pembimbing: ATASAN, pembimbingOtomatis: true,
      materi: '', kompetensi: [], dasar: '', paraf: '', bukti: '', evaluasi: '',
    });
    expect([tersimpan.fokus?.tujuan, tersimpan.proses]).toEqual(['peserta', undefined]);
  });

  it('what is taken back stands in the form again', () => {
    const kabar = tersimpan.kabar?.jenis === 'tersimpan' ? tersimpan.kabar : undefined;
    const batal = jalankan(tersimpan, { aksi: 'dibatalkan', kalimat: 'Dibatalkan.', formulir: kabar?.formulir, data: dataUji() });
    expect(batal.formulir).toMatchObject({ peserta: [BUDI], materi: 'Penyusunan analisis jabatan', kompetensi: ['Integritas'] });
  });

  it('what is taken back does not push out the next session, once begun', () => {
    const batal = jalankan(
      tersimpan, { aksi: 'tambah-peserta', peserta: SITI },
      { aksi: 'dibatalkan', kalimat: 'Dibatalkan.', formulir: panelTerisi().formulir, data: dataUji() },
    );
    expect(batal.formulir.peserta).toEqual([SITI]);
  });
});

describe('changing a row', () => {
  const mengubah = jalankan(panelTerisi(), { aksi: 'mulai', proses: 'memuat-baris' }, { aksi: 'baris-termuat', baris: BARIS });

  it('shows the row as it is, also a competency that no table knows', () => {
    expect(mengubah.formulir).toMatchObject({
      peserta: [BUDI], tanggal: '03/02/2025', jenis: 'Pendampingan', lingkup: 'Internasional', pembimbing: SENIOR,
      kompetensi: ['Integritas', 'Membatik'], paraf: 'Sudah',
    });
  });

  it('a row that had no ID until it was loaded does not stand in its own way', () => {
    const tanpaId = barisSesi({ tanggal: '2025-02-03', jenis: 'Pendampingan', nipPembimbing: SENIOR.nip, materi: 'Analisis data' });
    const lain = barisSesi({ tanggal: '2025-02-03', materi: 'Lain' });
    const { muatan } = jalankan(panelUji(dataUji([lain, tanpaId])), { aksi: 'baris-termuat', baris: BARIS });
    const sesi = muatan.tahap === 'siap' ? muatan.data.sesi.get(BUDI.nip) : undefined;
    expect(sesi?.map(({ id, materi }) => [id, materi])).toEqual([['', 'Lain'], ['S-000123', 'Analisis data']]);
  });

  it('the Pembimbing of the row is not replaced', () => {
    expect(jalankan(mengubah, { aksi: 'pilih-jenis', jenis: 'Pembimbingan' }).formulir.pembimbing).toEqual(SENIOR);
  });

  it.each([
    ['is given up', { aksi: 'batal-mengubah' } as const],
    ['is saved', { aksi: 'tersimpan', hasil: HASIL, data: dataUji() } as const],
  ])('when it %s, the form is as before', (_, aksi) => {
    const sesudah = jalankan(mengubah, aksi);
    expect([sesudah.ubah, sesudah.formulir]).toEqual([undefined, panelTerisi().formulir]);
  });

  it('cells that could not be read are told at their fields, the first one gets the cursor', () => {
    const baris = { ...BARIS, isian: { ...BARIS.isian, lingkup: '' as const },
      tidakTerbaca: [{ kolom: 'Lingkup', kalimat: 'Lingkup tertulis "lokal" tidak dikenal.' }, { kolom: 'Pelaksanaan', kalimat: 'Batal.' }] };
    const { keluhan, fokus, kabar } = jalankan(panelUji(), { aksi: 'baris-termuat', baris });
    expect(keluhan.lingkup).toEqual(['Lingkup tertulis "lokal" tidak dikenal.']);
    expect([fokus?.tujuan, kabar]).toEqual(['lingkup', { jenis: 'ditolak', daftarKalimat: ['Batal.'] }]);
  });
});

describe('what was refused', () => {
  it('stands at its field until that field changes', () => {
    const ditolak = jalankan(panelTerisi(), { aksi: 'tolak', keluhan: { materi: ['Isi.'], tanggal: ['Masa depan.'] } });
    expect(ditolak.fokus?.tujuan).toBe('tanggal');
    expect(jalankan(ditolak, { aksi: 'isi', bidang: 'materi', nilai: 'x' }).keluhan).toEqual({ materi: undefined, tanggal: ['Masa depan.'] });
  });

  it('a call without an answer leaves the form as it is', () => {
    const gagal = { jenis: 'putus', kalimat: 'HTTP 0' } as const;
    const sesudah = jalankan(panelTerisi(), { aksi: 'mulai', proses: 'menyimpan' }, { aksi: 'gagal', gagal });
    expect(sesudah).toMatchObject({ proses: undefined, kabar: { jenis: 'gagal', gagal, tentang: 'menyimpan' }, formulir: panelTerisi().formulir });
  });

  it('while nothing has been loaded the failure takes the place of the form', () => {
    const gagal = { jenis: 'perlu-siapkan', kalimat: 'Lembar Sesi tidak ada.' } as const;
    expect(jalankan({ ...panelUji(), muatan: { tahap: 'memuat' } }, { aksi: 'gagal', gagal }).muatan).toEqual({ tahap: 'gagal', gagal });
  });
});
