import type { Bahan } from '../../../src/domain/bahan';
import { susunBerkasLaporan } from '../../../src/domain/laporan-pd/berkas-laporan';
import type { LaporanPd } from '../../../src/domain/laporan-pd/laporan-pd';
import { teksAcuan } from '../../../src/istilah/acuan';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import type { Nip } from '../../../src/istilah/nip';
import type { Pegawai } from '../../../src/istilah/pegawai';
import { jp } from '../../../src/istilah/satuan';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { tanggal } from '../../../src/istilah/tanggal';
import { barisJpLain, barisKompetensi } from '../../pembangun/baris-lain';
import { NIP, pegawai } from '../../pembangun/baris-sesi';
import { daftarPegawai, daftarSesi, keadaan, kegiatan, ROSTER, SITI } from '../keadaan';
import { berkas, IDENTITAS, sumber } from './sumber';

const laporan = (sesi: readonly BarisSesi[] = [], ubahan: Parameters<typeof keadaan>[1] = {}): LaporanPd =>
  berkas(keadaan(sesi, ubahan)).laporan;
const sitiSendiri = (ubahan: Partial<Pegawai> = {}): readonly Pegawai[] =>
  daftarPegawai(pegawai({ nip: terbaca(SITI), nama: 'Siti Wati, SH', ...ubahan }));
/** Other JP of Siti in March 2025. */
const lain = (banyak: number, ubahan: Parameters<typeof barisJpLain>[0] = {}): Bahan['daftarJpLain'][number] =>
  barisJpLain({ nip: terbaca(SITI), nama: '', jp: terbaca(jp(banyak)), ...ubahan });
const bimbing = (hari: string, ubahan = {}): BarisSesi => kegiatan(hari, 'Pembimbingan', 'Nasional', ubahan);
const golongan = ({ ringkasan }: LaporanPd): Record<string, number> =>
  Object.fromEntries(ringkasan.golongan.map((satu) => [satu.golongan, satu.orang]));

describe('the head of the report', () => {
  it('carries year, date, kind, office and head as they are set', () => {
    const { laporan: final } = berkas(keadaan([]), { jenis: { jenis: 'perbaikan', ke: 1 } });
    expect(final).toMatchObject({
      tahun: 2025, tanggalLaporan: '2025-12-15', jenis: { jenis: 'perbaikan', ke: 1 }, identitas: IDENTITAS,
      kepala: {
        nama: 'Nama Kepala, S.Sos., M.Si', pangkat: 'Pembina Tingkat I', nip: '197001012000031003',
        jabatan: 'Plt. Kepala Dinas Contoh',
      },
      pembuat: undefined,
    });
  });

  it('names a maker only where one is set', () => {
    expect(berkas(keadaan([]), { namaPembuat: 'Dewi', nipPembuat: NIP.senior }).laporan.pembuat).toEqual(
      { nama: 'Dewi', nip: NIP.senior, pangkat: '', jabatan: '' });
  });

  it('rests on the draft until the regulation has both number and year', () => {
    const rancangan = 'Rancangan Peraturan Bupati Belitung Timur tentang Pedoman Pembimbingan dan Pendampingan ' +
      'Pegawai Negeri Sipil Bertalenta (belum bernomor)';
    expect(laporan().dasar).toEqual({ kalimat: rancangan, rancangan: true, berlaku: '2024-01-01', berlakuAnggapan: true });
    expect(berkas(keadaan([]), { nomorPerbup: '12' }).laporan.dasar.kalimat).toBe(rancangan);
    expect(berkas(keadaan([]), { tahunPerbup: '2024' }).laporan.dasar.kalimat).toBe(rancangan);
    expect(berkas(keadaan([]), { nomorPerbup: '12', tahunPerbup: '2024' }).laporan.dasar).toMatchObject({
      kalimat: 'Peraturan Bupati Belitung Timur Nomor 12 Tahun 2024 tentang Pedoman Pembimbingan dan Pendampingan ' +
        'Pegawai Negeri Sipil Bertalenta',
      rancangan: false, berlakuAnggapan: false,
    });
  });

  it('calls no other day than the assumed one an assumption', () => {
    expect(laporan([], { berlaku: tanggal('2024-06-03') }).dasar).toMatchObject(
      { berlaku: '2024-06-03', berlakuAnggapan: false });
  });
});

describe('the table and the figures above it', () => {
  it('of nobody has no mean and no shares', () => {
    const { tabel, ringkasan, pencocokan } = laporan([], { daftarPegawai: [] });
    expect(tabel).toMatchObject({ baris: [], jumlah: { total: 0, kekurangan: 0 } });
    expect(ringkasan).toMatchObject({ peserta: 0, rataRata: undefined });
    expect(ringkasan.golongan.map(({ bagian }) => bagian)).toEqual([undefined, undefined, undefined, undefined]);
    expect(pencocokan.cocok).toBe(true);
  });

  it('of one person without a session shows zeros and what is lacking', () => {
    const hasil = laporan([], { daftarPegawai: sitiSendiri() });
    expect(hasil.tabel.baris).toMatchObject([{
      nomor: 1, nip: SITI, nama: 'Siti Wati, SH', pangkat: 'Penata, III/c', jabatan: 'Analis Kepegawaian',
      angka: { sesiPembimbingan: 0, total: 0 }, kekurangan: 20, capaian: 0, golongan: 'belum ada JP',
      keterangan: 'Belum ada JP',
    }]);
    expect(hasil.tabel.jumlah).toMatchObject({ total: 0, kekurangan: 20 });
    expect(hasil.ringkasan).toMatchObject({ peserta: 1, target: 20, rataRata: 0, tinggalSatuSesi: 0 });
  });

  it.each([
    [0, 'belum ada JP', false], [1, 'kurang', false], [17, 'kurang', false], [18, 'kurang', true], [19, 'kurang', true],
    [20, 'memenuhi', false], [21, 'memenuhi', false],
  ])('%i of 20 JP is "%s", one session short: %s', (banyak, nama, tinggal) => {
    const hasil = laporan([], { daftarPegawai: sitiSendiri(), daftarJpLain: [lain(banyak)] });
    expect(hasil.tabel.baris[0]).toMatchObject({ golongan: nama, tinggalSatuSesi: tinggal });
    expect(hasil.ringkasan.tinggalSatuSesi).toBe(tinggal ? 1 : 0);
  });

  it('call somebody who left neither short nor reached, unless he reached it', () => {
    const roster = sitiSendiri({ keaktifan: 'Pindah' });
    const kurang = laporan([], { daftarPegawai: roster, daftarJpLain: [lain(19)] });
    expect(kurang.tabel.baris[0]).toMatchObject({
      golongan: 'tidak dinilai', kekurangan: undefined, tinggalSatuSesi: false,
      keterangan: 'Pindah: tidak dinilai kekurangannya',
    });
    expect(kurang.tabel.jumlah.kekurangan).toBe(0);
    expect(golongan(laporan([], { daftarPegawai: roster, daftarJpLain: [lain(20)] }))).toMatchObject({ memenuhi: 1 });
  });

  it('give shares and mean over all persons of the table', () => {
    const { ringkasan } = laporan([], { daftarJpLain: [lain(20)] });
    expect(ringkasan).toMatchObject({ peserta: 5, rataRata: 4 });
    expect(ringkasan.golongan[0]).toEqual({ golongan: 'memenuhi', orang: 1, bagian: 0.2 });
  });

  it('keep a name of 80 characters whole', () => {
    const nama = 'Raden '.repeat(13) + 'Ra';
    expect(laporan([], { daftarPegawai: sitiSendiri({ nama }) }).tabel.baris[0]?.nama).toHaveLength(80);
  });

  it('tell the sessions apart by what became of them', () => {
    const sesi = daftarSesi(
      bimbing('2025-03-03'), bimbing('2025-03-10'), bimbing('2025-03-17'), bimbing('2025-04-07', { materi: '' }),
      bimbing('2025-05-05', { pelaksanaan: terbaca('Batal') }), bimbing('2024-12-31'),
      bimbing('2025-01-01', { tanggal: { hasil: 'keliru', sebab: 'tidak terbaca', asal: 'x' } }),
    );
    expect(laporan(sesi).ringkasan).toMatchObject({
      sesi: { tercatat: 3, dihitung: 2, tidakDihitung: 1, perluPerbaikan: 2, batal: 1, tahunLain: 1, tanpaTanggal: 1 },
      jpPembimbingan: 4, jpPendampingan: 0, jpLain: 0,
    });
  });

  it('compose the JP by Jalur and say what Lampiran A can be set beside', () => {
    const { komposisi } = laporan(daftarSesi(bimbing('2025-03-03')), {
      daftarJpLain: [lain(4), lain(3, { bentuk: 'E-learning' }), lain(1, { bentuk: 'Kegiatan lain' })],
    }).ringkasan;
    expect(komposisi.bagian).toEqual([
      { nama: 'klasikal', jp: 4, bagian: 0.4, menurutLampiran: 0.1 },
      { nama: 'pembimbingan dan pendampingan', jp: 2, bagian: 0.2, menurutLampiran: 0.2 },
      { nama: 'non-klasikal lain', jp: 3, bagian: 0.3, menurutLampiran: undefined },
      { nama: 'bentuk tidak dikenal', jp: 1, bagian: 0.1, menurutLampiran: undefined },
    ]);
  });

  it('add both kinds up to what is learnt from colleagues, cite Lampiran A, and have no shares of nothing', () => {
    const { komposisi } = laporan(daftarSesi(bimbing('2025-03-03'), kegiatan('2025-03-04', 'Pendampingan', 'Internasional'))).ringkasan;
    expect(komposisi.bagian[1]).toMatchObject({ jp: 6, bagian: 1, menurutLampiran: 0.2 });
    expect(teksAcuan(komposisi.acuan)).toBe('Lampiran A');
    expect(laporan().ringkasan.komposisi.bagian.map(({ bagian }) => bagian)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('count rows to mend that have no date, and no others', () => {
    const { sesi } = laporan(daftarSesi(
      bimbing('2025-03-03', { tanggal: KOSONG }), bimbing('2025-03-03', { materi: '' }), bimbing('2025-04-03', { materi: '' }),
      bimbing('2025-03-03', { tanggal: KOSONG, pelaksanaan: terbaca('Batal') }), bimbing('2025-03-05'),
    )).ringkasan;
    expect(sesi).toMatchObject({ perluPerbaikan: 3, tanpaTanggal: 1, dihitung: 1 });
  });

  it('call one session short whose lack the better paid kind would make up', () => {
    const { tabel } = laporan([], { daftarPegawai: sitiSendiri(), parameter: { targetSetahun: 3, jpPendampinganNasional: 3 } });
    expect(tabel.baris[0]).toMatchObject({ kekurangan: 3, tinggalSatuSesi: true });
    expect(laporan([], { daftarPegawai: sitiSendiri(), parameter: { targetSetahun: 4, jpPendampinganNasional: 3 } }).tabel.baris[0])
      .toMatchObject({ kekurangan: 4, tinggalSatuSesi: false });
  });

  it('count the persons with a gap in each competency, and the levels they lack', () => {
    const { ringkasan } = laporan([], {
      daftarKompetensi: [
        barisKompetensi({ nip: terbaca(SITI) }, { Integritas: terbaca(0 as never), Komunikasi: { hasil: 'kosong' } }),
        barisKompetensi({ nip: terbaca(NIP.sitiLain) }, { Integritas: terbaca(1 as never), Kerjasama: terbaca(3 as never) }),
      ],
    });
    expect(ringkasan.kesenjangan.slice(0, 3)).toEqual([
      { kompetensi: 'Integritas', orang: 2, jumlah: 3, dinilai: 2 },
      { kompetensi: 'Kerjasama', orang: 0, jumlah: 0, dinilai: 2 },
      { kompetensi: 'Komunikasi', orang: 0, jumlah: 0, dinilai: 1 },
    ]);
  });
});

describe('the check at the foot', () => {
  it('accounts for the sessions of a PPPK outside the table', () => {
    const PPPK = '199002022024211001' as Nip;
    const roster = [...ROSTER, pegawai({ baris: 7, nip: terbaca(PPPK), nama: 'Citra', status: terbaca('PPPK') })];
    const sesi = daftarSesi(bimbing('2025-02-03'), bimbing('2025-02-03', { nipPeserta: PPPK }));
    const daftarJpLain = [lain(5, { nip: terbaca(PPPK) })];
    const { pencocokan, pppkCpns, diLuarTabel } = laporan(sesi, { daftarPegawai: roster, daftarJpLain });
    expect(pppkCpns).toEqual({ PPPK: 1, CPNS: 0 });
    expect(diLuarTabel).toHaveLength(1);
    expect(pencocokan.cocok).toBe(true);
    expect(pencocokan.butir.filter(({ lembar }) => lembar > 0)).toEqual([
      { kunci: 'sesiPembimbingan', tabel: 1, diLuar: 0, lembar: 1 },
      { kunci: 'jpPembimbingan', tabel: 2, diLuar: 0, lembar: 2 },
      { kunci: 'jpLain', tabel: 0, diLuar: 5, lembar: 5 },
      { kunci: 'total', tabel: 2, diLuar: 5, lembar: 7 },
      { kunci: 'sesiTercatat', tabel: 1, diLuar: 1, lembar: 2 },
      { kunci: 'jpTercatat', tabel: 2, diLuar: 2, lembar: 4 },
    ]);
    expect(pencocokan.diLuar).toEqual([{ sebab: 'PPPK', orang: 1, sesiTercatat: 1, jpTercatat: 2, jpLain: 5 }]);
  });

  it('accounts for a CPNS and for somebody without Ya, each under its own name', () => {
    const CPNS = '199803032025031007' as Nip;
    const roster = daftarPegawai(
      { nip: terbaca(NIP.budi), nama: 'Budi', bertalenta: true }, { nip: terbaca(SITI), nama: 'Siti' },
      { nip: terbaca(CPNS), nama: 'Citra', status: terbaca('CPNS') },
    );
    const { pencocokan } = laporan(daftarSesi(bimbing('2025-03-03', { nipPeserta: CPNS })), { daftarPegawai: roster, daftarJpLain: [lain(10)] });
    expect(pencocokan.diLuar).toEqual([
      { sebab: 'CPNS', orang: 1, sesiTercatat: 1, jpTercatat: 2, jpLain: 0 },
      { sebab: 'tidak bertalenta', orang: 1, sesiTercatat: 0, jpTercatat: 0, jpLain: 10 },
    ]);
    expect(pencocokan.cocok).toBe(true);
  });

  it('asks nothing of rows to mend and of what was called off', () => {
    const { pencocokan } = laporan(daftarSesi(
      bimbing('2025-03-03', { materi: '' }), bimbing('2025-03-04', { pelaksanaan: terbaca('Batal') }), bimbing('2025-03-05'),
    ));
    expect(pencocokan.cocok).toBe(true);
  });

  it('leaves other JP of another year to that year', () => {
    const { pencocokan } = laporan([], { daftarJpLain: [lain(4, { tanggalSelesai: terbaca(tanggal('2024-12-31')) })] });
    expect(pencocokan).toMatchObject({ cocok: true });
    expect(pencocokan.butir.filter(({ lembar }) => lembar > 0)).toEqual([]);
  });

  it('fails where the sums agree but two persons have each other\'s figures', () => {
    const { bahan, hasil } = sumber(keadaan(daftarSesi(bimbing('2025-02-03'))));
    const daftarPegawai = [...hasil.daftarPegawai.slice(1), ...hasil.daftarPegawai.slice(0, 1)];
    const { pencocokan } = susunBerkasLaporan(
      { bahan, hasil: { ...hasil, daftarPegawai } }, { jenis: { jenis: 'konsep' }, identitas: IDENTITAS },
    ).laporan;
    expect(pencocokan.butir.every(({ tabel, diLuar, lembar }) => tabel + diLuar === lembar)).toBe(true);
    expect(pencocokan.cocok).toBe(false);
    expect(pencocokan.beda).toContainEqual({ nip: SITI, nama: 'Siti Wati, SH', kunci: 'total', tabel: 0, lembar: 2 });
  });

  it('fails where a sum is not that of the sheet', () => {
    const { bahan, hasil } = sumber(keadaan([], { daftarPegawai: [] }));
    const daftarJpLain = [{ nip: SITI, tahun: 2025, jalur: '' as const, dihitung: jp(4), catatan: '' }];
    const { pencocokan } = susunBerkasLaporan(
      { bahan, hasil: { ...hasil, daftarJpLain } }, { jenis: { jenis: 'konsep' }, identitas: IDENTITAS },
    ).laporan;
    expect(pencocokan).toMatchObject({ cocok: false, beda: [] });
  });
});

describe('what is unfinished', () => {
  it('is nothing but the assessment where all is in order', () => {
    const { belumSelesai } = laporan(daftarSesi(bimbing('2025-02-03')), { daftarPegawai: sitiSendiri() });
    expect(belumSelesai).toEqual({
      sesiPerluPerbaikan: [], jpLainPerluPerbaikan: [], belumDinilai: [{ nip: SITI, nama: 'Siti Wati, SH' }],
      pengaturanKosong: [], tanggalBerlakuBelumDiisi: false, pegawaiTanpaAngka: [], sesiSetelahLaporan: 0,
      diLuarBulanPelaporan: false,
    });
  });

  it('is every row to mend of the year or without a date, with what refuses it', () => {
    const sesi = daftarSesi(
      bimbing('2025-03-03', { materi: '', paraf: '' }), bimbing('2024-03-04', { materi: '' }),
      bimbing('2025-01-01', { tanggal: { hasil: 'kosong' } }),
    );
    const { belumSelesai } = laporan(sesi, {
      daftarJpLain: [
        lain(4, { baris: 2, bentuk: 'coaching' }), lain(4, { baris: 3 }),
        lain(4, { baris: 4, bentuk: 'coaching', tanggalSelesai: terbaca(tanggal('2024-12-31')) }),
        lain(4, { baris: 5, tanggalMulai: KOSONG, tanggalSelesai: KOSONG }),
      ],
    });
    expect(belumSelesai.sesiPerluPerbaikan.map(({ baris, temuan }) => [baris, ...temuan.map(({ kode }) => kode)])).toEqual([
      [2, 'materi-tercatat'], [4, 'tanggal-terbaca'],
    ]);
    expect(belumSelesai.jpLainPerluPerbaikan).toMatchObject([
      { baris: 2, id: '', temuan: [{ tingkat: 'tolak' }] }, { baris: 5, id: '', temuan: [{ kode: 'tanggal-terbaca' }] },
    ]);
  });

  it('is every setting that is printed and empty, one half of the number of the regulation among them', () => {
    const kosong = { namaKepala: '', nipKepala: '', alamat1: '', nomorLaporan: undefined, tahunPerbup: '2024' };
    expect(berkas(keadaan([]), kosong).laporan.belumSelesai.pengaturanKosong).toEqual(
      ['alamat1', 'namaKepala', 'nipKepala', 'nomorLaporan', 'nomorPerbup']);
  });

  it('is the day of entry into force of a regulation that already has its number', () => {
    const bernomor = { nomorPerbup: '12', tahunPerbup: '2024' };
    expect(berkas(keadaan([]), bernomor).laporan.belumSelesai.tanggalBerlakuBelumDiisi).toBe(true);
    expect(berkas(keadaan([], { berlaku: tanggal('2024-06-03') }), bernomor).laporan.belumSelesai.tanggalBerlakuBelumDiisi)
      .toBe(false);
  });

  it('is a session after the report date, and a report date outside the month of reports', () => {
    const { belumSelesai } = laporan(daftarSesi(bimbing('2025-12-15')), { tanggalLaporan: tanggal('2025-11-30') });
    expect(belumSelesai).toMatchObject({ sesiSetelahLaporan: 1, diLuarBulanPelaporan: true });
  });
});
