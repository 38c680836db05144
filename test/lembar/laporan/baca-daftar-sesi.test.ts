import { perubahanSejakFinal } from '../../../src/domain/laporan-pd/perubahan-sejak-final';
import type { DaftarSesi } from '../../../src/domain/laporan-pd/daftar-sesi';
import { rencanaCetak } from '../../../src/lembar/cetak/rencana-cetak';
import { bacaDaftarSesi } from '../../../src/lembar/laporan/baca-daftar-sesi';
import { lembarDaftarSesi } from '../../../src/lembar/laporan/lembar-daftar-sesi';
import type { Sel } from '../../../src/lembar/sel';
import { keadaan, kegiatan } from '../../domain/keadaan';
import { berkas } from '../../domain/laporan-pd/sumber';

const model = (...hari: string[]): { readonly daftar: DaftarSesi; readonly nilai: readonly (readonly Sel[])[] } => {
  const hasil = berkas(keadaan(hari.map((satu) => kegiatan(satu, 'Pembimbingan', 'Nasional', { id: `S-${satu}` }))));
  return { daftar: hasil.daftarSesi, nilai: rencanaCetak(lembarDaftarSesi(hasil.daftarSesi, hasil.laporan)).nilai };
};

it('what was written is read back as it was: nothing has changed', () => {
  const { daftar, nilai } = model('2025-02-03', '2025-03-10');
  expect(bacaDaftarSesi(nilai)).toHaveLength(2);
  expect(perubahanSejakFinal(bacaDaftarSesi(nilai) ?? [], daftar).jumlah).toBe(0);
});

it('a session that was added later is found', () => {
  const { nilai } = model('2025-02-03');
  const { daftar } = model('2025-02-03', '2025-03-10');
  expect(perubahanSejakFinal(bacaDaftarSesi(nilai) ?? [], daftar)).toMatchObject({
    bertambah: [{ tanggal: '2025-03-10' }],
    jumlah: 1,
  });
});

it('a table without sessions is empty; a sheet without its head cannot be compared', () => {
  const { nilai } = model();
  expect(bacaDaftarSesi(nilai)).toEqual([]);
  expect(bacaDaftarSesi(nilai.slice(0, 3))).toBeUndefined();
});
