/** Saving a session in a workbook where others work at the same moment: it stands once or not at all, and nothing else changes. */
import { daftarKasus } from './daftar-kasus';
import { BATAS_WAKTU, HitunganKasus } from './hitung-kasus';
import { Simulasi } from './kasus';
import { tindakanSimpan, tindakanSimpanAkhir, tindakanUbah } from './tindakan-simpan';

const hitungan = new HitunganKasus('simpan');

it.each([tindakanSimpan, tindakanSimpanAkhir, tindakanUbah])('$nama, disturbed between any two service calls', (tindakan) => {
  const simulasi = new Simulasi();
  expect(hitungan.salah(simulasi, daftarKasus(tindakan, simulasi.panggilan(tindakan)))).toEqual([]);
}, BATAS_WAKTU);
