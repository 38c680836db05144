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
  expect(hitungan.salah(simulasi, daftarPasangan(hitung, simulasi.panggilan(hitung), PENUH ? 3_000 : 60))).toEqual([]);
}, BATAS_WAKTU);

describe('the simulation itself', () => {
  it('has nothing against a hitung that writes by row and column numbers as long as nobody comes in between', async () => {
    const tanpaPenjaga = new Simulasi(await proyekTanpaPenjaga());
    expect(hitungan.salah(tanpaPenjaga, [{ tindakan: hitung, kejadian: [], benih: 0 }])).toEqual([]);
  }, BATAS_WAKTU);

  const menggeser = DAFTAR_PERISTIWA.filter(({ nama }) =>
    ['menyisipkan baris', 'menghapus baris', 'mengurutkan', 'menyisipkan kolom', 'memindahkan kolom orang ke antara kolom alat'].includes(nama));

  it.each(menggeser)('finds a hitung that writes by row and column numbers, when somebody is $nama', async (peristiwa) => {
    const tanpaPenjaga = new Simulasi(await proyekTanpaPenjaga());
    // While it writes; before the first write it only reads.
    const tulis = tanpaPenjaga.panggilan(hitung).filter(({ member }) => member === 'setValues').map(({ index }) => index);
    const kasus = [0, 1, 2, 3].map((benih) => ({
      tindakan: hitung, kejadian: [{ batas: tulis[Math.floor((tulis.length * benih) / 8)] as number, peristiwa }], benih,
    }));
    expect(hitungan.salah(tanpaPenjaga, kasus)).not.toEqual([]);
  }, BATAS_WAKTU);
});
