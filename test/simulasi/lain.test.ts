/** Checking and preparing a workbook where others work at the same moment. */
import { daftarKasus } from './daftar-kasus';
import { BATAS_WAKTU, HitunganKasus } from './hitung-kasus';
import { Simulasi } from './kasus';
import { tindakanPeriksa, tindakanSiapkan } from './tindakan';

const hitungan = new HitunganKasus('periksa dan siapkan');

it.each([tindakanPeriksa, tindakanSiapkan])('$nama, disturbed between any two service calls, loses no typed cell and is whole when run again', (tindakan) => {
  const simulasi = new Simulasi();
  expect(hitungan.salah(simulasi, daftarKasus(tindakan, simulasi.panggilan(tindakan)))).toEqual([]);
}, BATAS_WAKTU);
