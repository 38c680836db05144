/** Taking back in a workbook where others work at the same moment. */
import { daftarKasus } from './daftar-kasus';
import { BATAS_WAKTU, HitunganKasus } from './hitung-kasus';
import { Simulasi } from './kasus';
import { tindakanUrungkanHitung, tindakanUrungkanSimpan, tindakanUrungkanUbahan } from './tindakan-urungkan';

const hitungan = new HitunganKasus('urungkan');

it.each([tindakanUrungkanHitung, tindakanUrungkanSimpan, tindakanUrungkanUbahan])('$nama, disturbed between any two service calls', (tindakan) => {
  const simulasi = new Simulasi();
  expect(hitungan.salah(simulasi, daftarKasus(tindakan, simulasi.panggilan(tindakan)))).toEqual([]);
}, BATAS_WAKTU);
