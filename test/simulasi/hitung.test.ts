/** Counting in a workbook where others work at the same moment: nothing lost, nothing on a wrong row. */
import { proyekTanpaPenjaga } from './bundel-tanpa-penjaga';
import { PENUH, daftarKasus, daftarPasangan } from './daftar-kasus';
import { BATAS_WAKTU, HitunganKasus } from './hitung-kasus';
import { Simulasi } from './kasus';
import { DAFTAR_PERISTIWA } from './peristiwa';
import { tindakanHitung as hitung } from './tindakan';

const hitungan = new HitunganKasus('hitung');
const simulasi = new Simulasi();

it('disturbed between any two service calls it loses no typed cell, writes no wrong row, and is whole when run again', () => {
  expect(hitungan.salah(simulasi, daftarKasus(hitung, simulasi.panggilan(hitung)))).toEqual([]);
}, BATAS_WAKTU);

it('and also when two such things happen in one run', () => {
  expect(hitungan.salah(simulasi, daftarPasangan(hitung, simulasi.panggilan(hitung), PENUH ? 3_000 : 120))).toEqual([]);
}, BATAS_WAKTU);

describe('the simulation itself', () => {
  const menggeser = DAFTAR_PERISTIWA.filter(({ nama }) =>
    ['menyisipkan baris', 'menghapus baris', 'mengurutkan', 'memindahkan kolom'].includes(nama));

  it.each(menggeser)('finds a hitung that writes by row number, when somebody is $nama', async (peristiwa) => {
    const tanpaPenjaga = new Simulasi(await proyekTanpaPenjaga());
    const banyak = tanpaPenjaga.panggilan(hitung).length;
    const kasus = [4, 5, 6, 7, 8, 9].map((bagian, benih) => ({
      tindakan: hitung, kejadian: [{ batas: Math.floor((banyak * bagian) / 12), peristiwa }], benih,
    }));
    expect(hitungan.salah(tanpaPenjaga, kasus)).not.toEqual([]);
  }, BATAS_WAKTU);
});
