import type { BerkasLaporan } from '../../../src/domain/laporan-pd/berkas-laporan';
import { BELUM_DINILAI } from '../../../src/domain/hasil';
import { teksAcuan } from '../../../src/istilah/acuan';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import type { Nip } from '../../../src/istilah/nip';
import { level } from '../../../src/istilah/satuan';
import type { BarisSesi, Jenis } from '../../../src/istilah/sesi';
import { barisJpLain, barisKompetensi, barisStandar } from '../../pembangun/baris-lain';
import { NIP, pegawai, type UbahanSesi } from '../../pembangun/baris-sesi';
import { daftarSesi, keadaan, kegiatan, ROSTER, SITI, SITI_LAIN } from '../keadaan';
import { berkas } from './sumber';

const PPPK = '199002022024211001' as Nip;
const ROSTER_PPPK = [...ROSTER, pegawai({ baris: 7, nip: terbaca(PPPK), nama: 'Citra', status: terbaca('PPPK') })];
const satu = (hari: string, jenis: Jenis = 'Pembimbingan', ubahan: UbahanSesi = {}): BarisSesi =>
  kegiatan(hari, jenis, 'Nasional', ubahan);
const susun = (sesi: readonly BarisSesi[], ubahan: Parameters<typeof keadaan>[1] = {}): BerkasLaporan =>
  berkas(keadaan(sesi, ubahan));

describe('Rekap Bulanan', () => {
  const sesi = daftarSesi(
    satu('2025-03-03'), satu('2025-03-10'), satu('2025-03-17'), satu('2025-12-31', 'Pendampingan'), satu('2024-03-04'),
    satu('2025-03-03', 'Pembimbingan', { nipPeserta: PPPK }),
  );

  it('has twelve months of both kinds for every person of the table, with counted and excess', () => {
    const { rekapBulanan } = susun(sesi);
    expect(rekapBulanan.baris.map(({ nip }) => nip)).toEqual([NIP.atasan, NIP.budi, SITI, SITI_LAIN, NIP.senior]);
    const { bulan, setahun } = rekapBulanan.baris[2] ?? {};
    expect(bulan?.Pembimbingan.map(({ dihitung }) => dihitung)).toEqual([0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(bulan?.Pembimbingan[2]).toEqual({ sesiTercatat: 3, sesiDihitung: 2, tercatat: 6, dihitung: 4, kelebihan: 2 });
    expect(bulan?.Pendampingan.map(({ dihitung }) => dihitung)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(bulan?.Pendampingan[11]).toMatchObject({ sesiDihitung: 1, dihitung: 2 });
    expect(setahun).toMatchObject({ Pembimbingan: { sesiTercatat: 3, dihitung: 4 }, Pendampingan: { dihitung: 2 } });
  });

  it('lists a PPPK with recorded sessions apart', () => {
    const { rekapBulanan } = susun(sesi, { daftarPegawai: ROSTER_PPPK });
    expect(rekapBulanan.diLuarTabel).toMatchObject([
      { nip: PPPK, nama: 'Citra', setahun: { Pembimbingan: { tercatat: 2, dihitung: 0, kelebihan: 2 } } },
    ]);
  });

  it('leaves out who stands apart with other JP alone', () => {
    const daftarJpLain = [barisJpLain({ nip: terbaca(PPPK), nama: '' })];
    const { rekapBulanan, laporan } = susun([], { daftarPegawai: ROSTER_PPPK, daftarJpLain });
    expect(laporan.diLuarTabel.map(({ nip }) => nip)).toEqual([PPPK]);
    expect(rekapBulanan.diLuarTabel).toEqual([]);
  });

  it('of a year without sessions has zeros', () => {
    const { rekapBulanan, daftarSesi: daftar, sesiTidakDihitung } = susun([]);
    expect(rekapBulanan.baris.flatMap(({ bulan }) => bulan.Pembimbingan.map(({ tercatat }) => tercatat)))
      .toEqual(Array(60).fill(0));
    expect([daftar, sesiTidakDihitung]).toEqual([
      { tahun: 2025, sesi: [], jumlah: { sesi: 0, jp: 0 } }, { tahun: 2025, sesi: [] },
    ]);
  });
});

describe('JP by month', () => {
  it('adds up the persons of the table against what the cap leaves room for', () => {
    const { bulanan } = susun(daftarSesi(
      satu('2025-03-03'), satu('2025-03-03', 'Pembimbingan', { nipPeserta: SITI_LAIN }), satu('2025-03-10', 'Pendampingan'),
    )).laporan;
    expect(bulanan.map(({ bulan }) => bulan).slice(1, 3)).toEqual(['2025-02', '2025-03']);
    expect(bulanan[2]).toMatchObject({
      perJenis: { Pembimbingan: { sesiDihitung: 2, dihitung: 4 }, Pendampingan: { sesiDihitung: 1, dihitung: 2 } },
      ruang: 5 * 8,
    });
  });

  it('adds up what is recorded and what is above the cap, too', () => {
    const { bulanan } = susun(daftarSesi(
      satu('2025-03-03'), satu('2025-03-10'), satu('2025-03-17'), satu('2025-03-03', 'Pembimbingan', { nipPeserta: SITI_LAIN }),
    )).laporan;
    expect(bulanan[2]?.perJenis.Pembimbingan).toEqual({ sesiTercatat: 4, sesiDihitung: 3, tercatat: 8, dihitung: 6, kelebihan: 2 });
  });

  it.each([
    [{}, 8], [{ tafsir: { batasPer: 'gabungan' as const } }, 4], [{ parameter: { batasSebulan: 1 } }, 4],
    [{ tafsir: { batasPer: 'gabungan' as const }, parameter: { jpPendampinganNasional: 3 } }, 6],
    [{ tafsir: { batasLingkup: 'terpisah' as const } }, 8],
  ])('the room is what Potensi Total JP reckons with, under %j', (ubahan, sebulan) => {
    const { bulanan, tabel } = susun([], {
      ...ubahan, tanggalLaporan: '2024-12-31' as never, daftarPegawai: [pegawai({ nip: terbaca(SITI) })],
    }).laporan;
    expect(bulanan.map(({ ruang }) => ruang)).toEqual(Array(12).fill(sebulan));
    expect(tabel.baris[0]?.potensi).toBe(12 * sebulan);
  });

  it('there is no room in a month that ends before the entry into force', () => {
    const { bulanan } = susun([], { berlaku: '2025-03-15' as never, daftarPegawai: [pegawai({ nip: terbaca(SITI) })] }).laporan;
    expect(bulanan.map(({ ruang }) => ruang).slice(0, 4)).toEqual([0, 0, 8, 8]);
  });
});

describe('Daftar Sesi', () => {
  it('stands by date, then in roster order, then in the order of counting', () => {
    const { sesi, jumlah } = susun(daftarSesi(
      satu('2025-03-10'), satu('2025-03-03', 'Pembimbingan', { nipPeserta: SITI_LAIN }), satu('2025-03-03', 'Pendampingan'),
      satu('2025-03-03'), kegiatan('2025-03-03', 'Pendampingan', 'Internasional'), satu('2024-03-04'),
    )).daftarSesi;
    expect(sesi.map(({ baris }) => baris)).toEqual([6, 5, 4, 3, 2]);
    expect(jumlah).toEqual({ sesi: 5, jp: 12 });
  });

  it('takes names from the roster, else as typed, and keeps what the row says', () => {
    const { sesi } = susun(daftarSesi(
      satu('2025-03-03', 'Pembimbingan', { namaPeserta: 'SITI WATI', nipPembimbing: NIP.atasan, bukti: 'Foto' }),
      satu('2025-03-10', 'Pembimbingan', { nipPembimbing: KOSONG, namaPembimbing: 'Pak Luar' }),
    )).daftarSesi;
    expect(sesi).toEqual([
      {
        baris: 2, id: 'S-0001', hari: '2025-03-03', jenis: 'Pembimbingan', lingkup: 'Nasional', nip: SITI,
        nama: 'Siti Wati, SH', nipPembimbing: NIP.atasan, namaPembimbing: 'Rakhmat Pratama, S.IP',
        materi: 'Penyusunan laporan kinerja, bagian 1', jp: 2, bukti: 'Foto',
      },
      expect.objectContaining({ baris: 3, nipPembimbing: '', namaPembimbing: 'Pak Luar' }),
    ]);
  });
});

describe('a person who stands twice on the roster', () => {
  it('has name and place of his first row', () => {
    const kembar = pegawai({ baris: 9, nip: terbaca(NIP.atasan), nama: 'Kembar' });
    const { sesi } = susun(
      daftarSesi(satu('2025-03-03'), satu('2025-03-03', 'Pembimbingan', { nipPeserta: NIP.atasan, nipPembimbing: NIP.senior })),
      { daftarPegawai: [...ROSTER, kembar] },
    ).daftarSesi;
    expect(sesi.map(({ nama }) => nama)).toEqual(['Rakhmat Pratama, S.IP', 'Siti Wati, SH']);
  });
});

describe('Sesi Tidak Dihitung', () => {
  it('gives reason and provision of a session above the cap, of a PPPK, and before the entry into force', () => {
    const { sesi } = susun(daftarSesi(
      satu('2025-03-03', 'Pendampingan'), satu('2025-03-10', 'Pendampingan'), satu('2025-03-17', 'Pendampingan'),
      satu('2025-03-03', 'Pembimbingan', { nipPeserta: PPPK }), satu('2025-01-02'),
    ), { daftarPegawai: ROSTER_PPPK, berlaku: '2025-02-01' as never }).sesiTidakDihitung;
    expect(sesi.map(({ baris, status, jpTercatat, sebab }) =>
      [baris, status, jpTercatat, ...sebab.map(({ acuan }) => teksAcuan(acuan))])).toEqual([
      [6, 'Tidak dihitung', 2, 'Pasal 4'],
      [5, 'Tidak dihitung', 2, 'Pasal 1 angka 6; Pasal 1 angka 15'],
      [4, 'Tidak dihitung', 2, 'Lampiran H.3'],
    ]);
    expect(sesi[2]).toMatchObject({
      id: 'S-0003', hari: '2025-03-17', jenis: 'Pendampingan', lingkup: 'Nasional', nip: SITI, nama: 'Siti Wati, SH',
      sebab: [{
        kolom: '', perbaikan: '',
        kalimat: 'Tidak dihitung: kegiatan ke-3 Pendampingan bulan Maret 2025 menurut urutan terdahulu; ' +
          'paling banyak 2 dihitung (Lampiran H.3)',
      }],
    });
  });

  it('gives every finding that refuses a row to mend, and how to mend it, but no mere reminder', () => {
    const { sesi } = susun(daftarSesi(satu('2025-03-03', 'Pembimbingan', {
      materi: '', paraf: '', nipPeserta: { hasil: 'keliru', sebab: 'bukan 18 digit', asal: '1985', digit: '1985' },
      namaPeserta: 'Siti', jenis: KOSONG,
    }))).sesiTidakDihitung;
    expect(sesi).toMatchObject([{
      status: 'Perlu perbaikan', nip: '1985', nama: 'Siti', jenis: undefined, jpTercatat: 0,
      sebab: expect.arrayContaining([
        expect.objectContaining({ kolom: 'Materi', perbaikan: expect.stringMatching(/./) as string }),
        expect.objectContaining({ kolom: 'Jenis' }), expect.objectContaining({ kolom: 'NIP Peserta' }),
      ]) as unknown[],
    }]);
    expect(sesi[0]?.sebab).toHaveLength(3);
  });

  it('puts, on one day, who is not on the roster last', () => {
    const { sesi } = susun(daftarSesi(
      satu('2025-01-02', 'Pembimbingan', { nipPeserta: NIP.luar }), satu('2025-01-02', 'Pembimbingan', { materi: '' }),
    )).sesiTidakDihitung;
    expect(sesi.map(({ baris }) => baris)).toEqual([3, 2]);
  });

  it('stands by date whatever the order of the sheet', () => {
    const hari = [satu('2025-01-02'), satu('2025-01-01', 'Pembimbingan', { tanggal: KOSONG }), satu('2025-12-31'), satu('2025-03-03')];
    const { sesi } = susun(daftarSesi(...hari.map((sesi) => ({ ...sesi, materi: '' })))).sesiTidakDihitung;
    expect(sesi.map(({ baris }) => baris)).toEqual([2, 5, 4, 3]);
  });

  it('puts rows without a date at the end and leaves out what is Batal, counted, or of another year', () => {
    const { sesi } = susun(daftarSesi(
      satu('2025-01-01', 'Pembimbingan', { tanggal: KOSONG }), satu('2025-12-31', 'Pembimbingan', { materi: '' }),
      satu('2025-01-02', 'Pembimbingan', { materi: '' }), satu('2024-01-02', 'Pembimbingan', { materi: '' }),
      satu('2025-05-05', 'Pembimbingan', { pelaksanaan: terbaca('Batal') }), satu('2025-06-02'),
    )).sesiTidakDihitung;
    expect(sesi.map(({ baris }) => baris)).toEqual([4, 3, 2]);
  });
});

describe('Kesenjangan', () => {
  const siti = barisKompetensi({ nip: terbaca(SITI) }, {
    Integritas: terbaca(level(0)), Kerjasama: terbaca(level(3)), 'Pelayanan Publik': KOSONG, Komunikasi: terbaca(level(1)),
  });

  it('shows level, standard and gap of every person, greatest gap first in the priority', () => {
    const { kesenjangan, laporan } = susun([], { daftarKompetensi: [siti] });
    const baris = kesenjangan.baris[2];
    expect(baris?.butir.slice(0, 5).map(({ kini, standar, kesenjangan: besar }) => [kini, standar, besar])).toEqual([
      [0, 2, 2], [3, 2, -1], [1, 2, 1], [2, 2, 0], [undefined, 2, BELUM_DINILAI],
    ]);
    expect(baris).toMatchObject({
      nomor: 3, nip: SITI, jenjang: 'JF Ahli Pertama', levelStandar: 2, jumlah: 3, dinilai: true,
      prioritas: [{ kompetensi: 'Integritas', besar: 2 }, { kompetensi: 'Komunikasi', besar: 1 }],
    });
    expect(laporan.belumSelesai.belumDinilai.map(({ nip }) => nip)).toEqual([NIP.atasan, NIP.budi, SITI_LAIN, NIP.senior]);
  });

  it('shows the standard of somebody who stands on no row, and that he is not assessed', () => {
    const { kesenjangan } = susun([], { daftarStandar: [barisStandar({ Integritas: terbaca(level(4)) })] });
    expect(kesenjangan.baris[1]).toMatchObject({ jumlah: BELUM_DINILAI, saran: BELUM_DINILAI, prioritas: [], dinilai: false });
    expect(kesenjangan.baris[1]?.butir[0]).toEqual(
      { kompetensi: 'Integritas', kini: undefined, standar: 4, kesenjangan: BELUM_DINILAI });
  });

  it('takes the last row of a person who stands twice', () => {
    const lain = barisKompetensi({ nip: terbaca(SITI), baris: 3 }, { Integritas: terbaca(level(1)) });
    const { kesenjangan } = susun([], { daftarKompetensi: [siti, lain] });
    expect(kesenjangan.baris[2]).toMatchObject({ jumlah: 1 });
    expect(kesenjangan.baris[2]?.butir[0]).toMatchObject({ kini: 1, kesenjangan: 1 });
  });

  it('takes the single column Level where the eight are blank', () => {
    const kosong = Object.fromEntries(Object.keys(siti.tingkat).map((nama) => [nama, KOSONG]));
    const tunggal = barisKompetensi({ nip: terbaca(SITI), tingkatTunggal: terbaca(level(1)) }, kosong);
    expect(susun([], { daftarKompetensi: [tunggal] }).kesenjangan.baris[2]?.butir[7]).toMatchObject({ kini: 1, kesenjangan: 1 });
  });
});
