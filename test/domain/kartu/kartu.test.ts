import { susunKartu, type DaftarKartu } from '../../../src/domain/kartu/kartu';
import type { UntukKartu } from '../../../src/domain/kartu/orang-kartu';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { tanggal } from '../../../src/istilah/tanggal';
import { NIP, type UbahanSesi } from '../../pembangun/baris-sesi';
import { daftarSesi, keadaan, kegiatan, ROSTER, SITI, SITI_LAIN } from '../keadaan';
import { sumber } from '../laporan-pd/sumber';

const bimbing = (hari: string, ubahan: UbahanSesi = {}): BarisSesi => kegiatan(hari, 'Pembimbingan', 'Nasional', ubahan);
const kartu = (sesi: readonly BarisSesi[], untuk: UntukKartu = 'semua', ubahan: Parameters<typeof keadaan>[1] = {}): DaftarKartu =>
  susunKartu(sumber(keadaan(sesi, ubahan)), untuk);
const isi = ({ kartu: daftar }: DaftarKartu): unknown[] =>
  daftar.map(({ nip, jenis, baris }) => [nip, jenis, ...baris.map(({ baris: nomor }) => nomor)]);

describe('the card of one person', () => {
  it('lists every held session of the year by date, counted or not', () => {
    const hasil = kartu(daftarSesi(
      bimbing('2025-03-17'), bimbing('2025-03-10'), bimbing('2025-03-03'), bimbing('2024-12-30'),
      bimbing('2025-04-07', { materi: '' }), bimbing('2025-05-05', { pelaksanaan: terbaca('Batal') }),
    ), { nip: SITI });
    expect(hasil.kartu[0]).toMatchObject({
      nip: SITI, nama: 'Siti Wati, SH', pangkat: 'Penata, III/c', jabatan: 'Analis Kepegawaian',
      unitKerja: 'Subbagian Umum', jenis: 'Pembimbingan',
      baris: [
        { nomor: 1, hari: '2025-03-03', baris: 4, status: 'Dihitung', namaPembimbing: 'Rakhmat Pratama, S.IP' },
        { nomor: 2, hari: '2025-03-10', baris: 3, status: 'Dihitung' },
        { nomor: 3, hari: '2025-03-17', baris: 2, status: 'Tidak dihitung', materi: 'Penyusunan laporan kinerja, bagian 1' },
        { nomor: 4, hari: '2025-04-07', baris: 6, status: 'Perlu perbaikan', materi: '' },
      ],
    });
  });

  it('has the sessions of one day in the order of the sheet', () => {
    const sesi = daftarSesi(bimbing('2025-03-04'), bimbing('2025-03-03'), bimbing('2025-03-03'), bimbing('2025-03-03'));
    expect(isi(kartu(sesi, { nip: SITI }))[0]).toEqual([SITI, 'Pembimbingan', 3, 4, 5, 2]);
  });

  it('has a session that is held today', () => {
    expect(isi(kartu(daftarSesi(bimbing('2025-02-03')), { nip: SITI }, { hariIni: tanggal('2025-02-03') }))[0]).toEqual([SITI, 'Pembimbingan', 2]);
  });

  it('is there for both kinds also without a session, to be filled in by hand', () => {
    const hasil = kartu([], { nip: NIP.senior });
    expect(isi(hasil)).toEqual([[NIP.senior, 'Pembimbingan'], [NIP.senior, 'Pendampingan']]);
    expect(hasil).toMatchObject({ orang: 1, tanpaSesi: [{ nip: NIP.senior, nama: 'Dewi Anggraini' }] });
  });

  it('is missing where the roster does not know the NIP', () => {
    expect(kartu([bimbing('2025-03-03')], { nip: NIP.luar })).toEqual(
      { tahun: 2025, kartu: [], orang: 0, tanpaSesi: [], tanpaKartu: [] });
  });

  it('tells only those rows without a sure participant that may be his', () => {
    const rusak = { hasil: 'keliru', sebab: 'bukan 18 digit', asal: '1', digit: '1' } as const;
    const sesi = daftarSesi(
      bimbing('2025-03-03', { nipPeserta: rusak, namaPeserta: 'siti wati' }), bimbing('2025-03-04', { nipPeserta: KOSONG }),
      bimbing('2025-03-05', { nipPeserta: rusak, namaPeserta: 'Budi Saputra' }), bimbing('2025-03-06', { nipPeserta: NIP.luar }),
      bimbing('2025-03-07', { nipPeserta: NIP.budi, tanggal: KOSONG }),
    );
    expect(kartu(sesi, { nip: SITI }).tanpaKartu.map(({ baris }) => baris)).toEqual([2, 3, 5]);
    expect(kartu(sesi).tanpaKartu.map(({ baris }) => baris)).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('cards of many', () => {
  const sesi = daftarSesi(
    bimbing('2025-03-03', { nipPeserta: SITI_LAIN }), kegiatan('2025-03-03', 'Pendampingan', 'Nasional'), bimbing('2025-03-03'),
  );

  it('stand in roster order, Pembimbingan first, and only where there is a line', () => {
    const hasil = kartu(sesi);
    expect(isi(hasil)).toEqual([[SITI, 'Pembimbingan', 4], [SITI, 'Pendampingan', 3], [SITI_LAIN, 'Pembimbingan', 2]]);
    expect(hasil.orang).toBe(5);
    expect(hasil.tanpaSesi.map(({ nip }) => nip)).toEqual([NIP.atasan, NIP.budi, NIP.senior]);
  });

  it('tell every row without a sure participant, whatever name stands there', () => {
    const tanpaNip = daftarSesi(bimbing('2025-03-03', { nipPeserta: KOSONG, namaPeserta: 'Orang Luar' }));
    expect(kartu(tanpaNip).tanpaKartu.map(({ baris }) => baris)).toEqual([2]);
    expect(kartu(tanpaNip, { unitKerja: 'Subbagian Umum' }).tanpaKartu.map(({ baris }) => baris)).toEqual([2]);
    expect(kartu(tanpaNip, { nip: SITI }).tanpaKartu).toEqual([]);
  });

  it('are those of a unit, whatever its capitals and spaces', () => {
    expect(isi(kartu(sesi, { unitKerja: ' subbagian  KEUANGAN' }))).toEqual([[SITI_LAIN, 'Pembimbingan', 2]]);
    expect(kartu(sesi, { unitKerja: 'SubbagianKeuangan' })).toMatchObject({ orang: 0, kartu: [] });
    expect(kartu(sesi, { unitKerja: 'Sekretariat' })).toMatchObject({ orang: 0, kartu: [] });
  });

  it('include a PPPK, for a card records what was held', () => {
    const daftarPegawai = ROSTER.map((orang) => ({ ...orang, status: terbaca('PPPK' as const) }));
    expect(isi(kartu(sesi, 'semua', { daftarPegawai }))).toHaveLength(3);
  });

  it('name a person who stands twice on the roster once', () => {
    const kembar = ROSTER.map((orang, indeks) => ({ ...orang, baris: indeks + 20, nama: 'Kembar' }));
    const hasil = kartu(sesi, 'semua', { daftarPegawai: [...ROSTER, ...kembar] });
    expect(isi(hasil)).toHaveLength(3);
    expect(hasil.kartu[0]?.nama).toBe('Siti Wati, SH');
  });
});

describe('what stands on no card until it is mended', () => {
  it.each<[string, UbahanSesi]>([
    ['a day that cannot be read', { tanggal: KOSONG }],
    ['a kind that cannot be read', { jenis: KOSONG }],
    ['a participant whom the roster does not know', { nipPeserta: NIP.luar }],
    ['a participant whose NIP and name are two people', { namaPeserta: 'Budi Saputra' }],
    ['a day that has not come yet', { tanggal: terbaca(tanggal('2025-12-16')) }],
  ])('is %s', (_, ubahan) => {
    const hasil = kartu(daftarSesi(bimbing('2025-02-03', ubahan)), 'semua', { hariIni: tanggal('2025-12-15') });
    expect(hasil.kartu).toEqual([]);
    expect(hasil.tanpaKartu).toMatchObject([{ baris: 2, id: 'S-0001' }]);
    expect(hasil.tanpaKartu[0]?.sebab[0]?.perbaikan).toMatch(/./);
  });

  it('is the copy of another row, not that row', () => {
    const dua = daftarSesi(bimbing('2025-02-03'), bimbing('2025-02-03')).map((sesi) => ({ ...sesi, materi: 'Sama' }));
    const hasil = kartu(dua);
    expect(isi(hasil)).toEqual([[SITI, 'Pembimbingan', 2]]);
    expect(hasil.tanpaKartu).toMatchObject([{ baris: 3 }]);
  });

  it('is not a session whose Pembimbing alone is in doubt', () => {
    const sesi = daftarSesi(bimbing('2025-02-03', { namaPembimbing: 'Budi Saputra' }));
    expect(kartu(sesi).kartu[0]?.baris).toMatchObject([{ baris: 2, status: 'Perlu perbaikan' }]);
  });
});
