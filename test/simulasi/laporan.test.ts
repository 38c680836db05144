/** Making the report in a workbook where others work at the same moment. */
import { daftarKasus } from './daftar-kasus';
import { BATAS_WAKTU, HitunganKasus } from './hitung-kasus';
import { Simulasi } from './kasus';
import { tindakanFinal, tindakanKonsep } from './tindakan-laporan';

const hitungan = new HitunganKasus('laporan');

it.each([tindakanKonsep, tindakanFinal])('$nama, disturbed between any two service calls', (tindakan) => {
  const simulasi = new Simulasi();
  expect(hitungan.salah(simulasi, daftarKasus(tindakan, simulasi.panggilan(tindakan)))).toEqual([]);
}, BATAS_WAKTU);
