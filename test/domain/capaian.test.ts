import { susunKetentuan } from '../../src/aturan/susun-ketentuan';
import { capaianPegawai } from '../../src/domain/capaian';
import { keliru, KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import type { Pegawai, StatusPegawai } from '../../src/istilah/pegawai';
import { jp } from '../../src/istilah/satuan';
import { tanggal } from '../../src/istilah/tanggal';

type Orang = Pick<Pegawai, 'status' | 'keaktifan' | 'sejak'>;
const orang = (ubahan: Partial<Orang> = {}): Orang =>
  ({ status: terbaca('PNS' as const), keaktifan: '', sejak: KOSONG, ...ubahan });
const berstatus = (status: StatusPegawai): Orang => orang({ status: terbaca(status) });
const capaian = (pegawai: Orang, total: number, potensi = total, ubahan: Parameters<typeof susunKetentuan>[0] = {}) =>
  capaianPegawai(pegawai, { total: jp(total), potensi: jp(potensi) }, susunKetentuan(ubahan), 2025);

describe('capaianPegawai', () => {
  it.each([
    ['nothing yet', 0, 20, 0, 'Belum ada JP'],
    ['one JP short of the target', 19, 1, 0.95, 'Kurang 1 JP'],
    ['at the target', 20, 0, 1, 'Memenuhi'],
    ['over the target the share passes 100 %', 48, 0, 2.4, 'Memenuhi'],
  ])('%s', (_, total, kekurangan, bagian, keterangan) =>
    expect(capaian(orang(), total, 50)).toEqual({
      target: 20, kekurangan, capaian: bagian, potensi: 50, keterangan,
    }));

  it('takes the target from Pengaturan', () => {
    expect(capaian(orang(), 20, 20, { parameter: { targetSetahun: 24 } })).toMatchObject({
      target: 24, kekurangan: 4, keterangan: 'Kurang 4 JP',
    });
  });

  it.each(['PPPK', 'CPNS'] as const)('gives a %s no target under the default reading', (status) => {
    expect(capaian(berstatus(status), 8)).toEqual({ keterangan: `Di luar ketentuan (${status})` });
  });

  it('judges a PPPK like a PNS where the reading counts them', () => {
    const ubahan = { tafsir: { pppkCpns: 'dihitung' as const } };
    expect(capaian(berstatus('PPPK'), 8, 12, ubahan)).toMatchObject({ kekurangan: 12, keterangan: 'Kurang 12 JP' });
  });

  it.each([['blank', KOSONG], ['unknown', keliru('Status «X» tidak dikenal.', 'Pilih PNS.')]])(
    'takes a %s status as PNS',
    (_, status) => expect(capaian(orang({ status }), 8).keterangan).toBe('Kurang 12 JP'),
  );

  it('does not call a person short who left during the year', () => {
    const pindah = orang({ keaktifan: 'Pindah', sejak: terbaca(tanggal('2025-07-01')) });
    expect(capaian(pindah, 8)).toEqual({ keterangan: 'Pindah sejak 1 Juli 2025: tidak dinilai kekurangannya' });
    expect(capaian(orang({ keaktifan: 'Meninggal' }), 0).keterangan).toBe('Meninggal: tidak dinilai kekurangannya');
  });

  it('says of a person who left that the target is met, and promises no further JP', () => {
    const pensiun = orang({ keaktifan: 'Pensiun', sejak: terbaca(tanggal('2025-12-01')) });
    expect(capaian(pensiun, 24, 28)).toMatchObject({
      kekurangan: 0, potensi: 24, keterangan: 'Memenuhi (Pensiun sejak 1 Desember 2025)',
    });
  });

  it.each([
    ['Aktif in any writing', 'AKTIF ', KOSONG],
    ['somebody who left only after the report year', 'Pindah', terbaca(tanggal('2026-01-01'))],
  ])('judges %s as usual', (_, keaktifan, sejak) =>
    expect(capaian(orang({ keaktifan, sejak }), 8).keterangan).toBe('Kurang 12 JP'));

  it('counts the last day of the report year as within it', () => {
    const pindah = orang({ keaktifan: 'Pindah', sejak: terbaca(tanggal('2025-12-31')) });
    expect(capaian(pindah, 8).kekurangan).toBeUndefined();
  });
});
