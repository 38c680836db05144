import type { Bahan } from '../../../src/domain/bahan';
import { pesertaLaporan, type PesertaLaporan } from '../../../src/domain/laporan-pd/peserta-laporan';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import type { Nip } from '../../../src/istilah/nip';
import type { Pegawai } from '../../../src/istilah/pegawai';
import { barisJpLain } from '../../pembangun/baris-lain';
import { NIP, pegawai } from '../../pembangun/baris-sesi';
import { daftarPegawai, daftarSesi, keadaan, kegiatan } from '../keadaan';
import { sumber } from './sumber';

const PPPK = '199002022024211001' as Nip;
const orang = (nip: Nip, nama: string, ubahan: Partial<Pegawai> = {}): Pegawai => pegawai({ nip: terbaca(nip), nama, ...ubahan });
const ANI = orang(NIP.budi, 'Ani');
const BUDI = orang(NIP.siti, 'Budi');
const PEGAWAI_PPPK = orang(PPPK, 'Citra', { status: terbaca('PPPK') });
const peserta = (roster: readonly Pegawai[], ubahan: Parameters<typeof keadaan>[1] = {}, sesi: Bahan['daftarSesi'] = []): PesertaLaporan =>
  pesertaLaporan(sumber(keadaan(sesi, { daftarPegawai: daftarPegawai(...roster), ...ubahan })));
const nama = ({ dalamTabel }: PesertaLaporan): string[] => dalamTabel.map((satu) => satu.pegawai.nama);
const bimbing = (nipPeserta: Nip, hari = '2025-02-03'): Bahan['daftarSesi'] =>
  daftarSesi(kegiatan(hari, 'Pembimbingan', 'Nasional', { nipPeserta }));

describe('who stands in the main table', () => {
  it('is every PNS in roster order, also without a session, and one whose status is not known', () => {
    expect(nama(peserta([BUDI, orang(NIP.senior, 'Dewi', { status: KOSONG }), ANI]))).toEqual(['Budi', 'Dewi', 'Ani']);
  });

  it('is, while Bertalenta is in use, who has Ya and who has a recorded session in the report year', () => {
    const roster = [{ ...ANI, bertalenta: true }, { ...BUDI, bertalenta: false }, orang(NIP.senior, 'Dewi')];
    expect(nama(peserta(roster))).toEqual(['Ani']);
    expect(nama(peserta([{ ...ANI, bertalenta: false }, BUDI]))).toEqual([]);
    expect(nama(peserta(roster, {}, bimbing(NIP.senior)))).toEqual(['Ani', 'Dewi']);
    expect(nama(peserta(roster, {}, bimbing(NIP.siti, '2024-02-05')))).toEqual(['Ani']);
    expect(nama(peserta(roster, {}, daftarSesi(kegiatan('2025-02-03', 'Pembimbingan', 'Nasional', { materi: '' })))))
      .toEqual(['Ani']);
  });

  it('is a PPPK only where the reading counts them', () => {
    const tidak = peserta([ANI, PEGAWAI_PPPK, orang(NIP.senior, 'Dewi', { status: terbaca('CPNS') })]);
    expect(nama(tidak)).toEqual(['Ani']);
    expect(tidak).toMatchObject({ pppkCpns: { PPPK: 1, CPNS: 1 }, diLuar: [] });
    const dihitung = peserta([ANI, PEGAWAI_PPPK], { tafsir: { pppkCpns: 'dihitung' } });
    expect(nama(dihitung)).toEqual(['Ani', 'Citra']);
    expect(dihitung.pppkCpns).toEqual({ PPPK: 0, CPNS: 0 });
  });

  it('is somebody who left during the year too', () => {
    expect(nama(peserta([{ ...ANI, keaktifan: 'Pensiun' }, BUDI]))).toEqual(['Ani', 'Budi']);
  });

  it('is the first row of a NIP that stands twice; the second and a row without NIP are told apart', () => {
    const hasil = peserta([ANI, { ...ANI, nama: 'Ani Kedua' }, pegawai({ nip: KOSONG, nama: 'Tanpa' })]);
    expect(nama(hasil)).toEqual(['Ani']);
    expect(hasil.tanpaAngka).toEqual([
      { baris: 3, nama: 'Ani Kedua', alasan: 'NIP ini sudah ada pada baris 2; JP-nya ditulis pada baris itu.' },
      { baris: 4, nama: 'Tanpa', alasan: 'NIP belum terbaca; perbaiki kolom NIP agar JP pegawai ini dihitung.' },
    ]);
  });

  it('is nobody where nobody is on the roster', () => {
    expect(peserta([])).toEqual({ dalamTabel: [], diLuar: [], tanpaAngka: [], pppkCpns: { PPPK: 0, CPNS: 0 } });
  });
});

describe('who has something recorded outside the table', () => {
  it('is a PPPK with a session, recorded and not counted', () => {
    expect(peserta([ANI, PEGAWAI_PPPK], {}, bimbing(PPPK)).diLuar).toMatchObject([
      { nip: PPPK, nama: 'Citra', sebab: 'PPPK', sesiTercatat: 1, jpTercatat: 2, angka: { total: 0 } },
    ]);
  });

  it('is somebody without Ya who has other JP alone', () => {
    const roster = [{ ...ANI, bertalenta: true }, BUDI];
    const hasil = peserta(roster, { daftarJpLain: [barisJpLain({ nip: terbaca(NIP.siti), nama: '' })] });
    expect(nama(hasil)).toEqual(['Ani']);
    expect(hasil.diLuar).toMatchObject([{ nama: 'Budi', sebab: 'tidak bertalenta', sesiTercatat: 0, angka: { jpLain: 10 } }]);
  });
});
