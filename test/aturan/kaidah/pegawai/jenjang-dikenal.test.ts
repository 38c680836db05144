/** Without a known jenjang there is no standard level. */
import { jenjangDikenal } from '../../../../src/aturan/kaidah/pegawai/jenjang-dikenal';
import { keliru, KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { NIP, pegawai } from '../../../pembangun/baris-sesi';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const nip = terbaca(NIP.budi);
const ingat = { kolom: 'Jenjang', tingkat: 'ingatkan', acuan: '' } as const;

ujiKaidah(jenjangDikenal, {
  lulus: [['a known jenjang', pegawai({ nip })]],
  gagal: [
    ['blank', pegawai({ nip, jenjang: KOSONG }), { ...ingat, perbaikan: /Pelaksana, JF Pemula.*JPT Pratama/ }],
    ['unknown', pegawai({ nip, jenjang: keliru('Jenjang "Eselon X" tidak dikenal.', 'Pilih Pelaksana.') }),
      { ...ingat, temuan: /Eselon X/, perbaikan: /Pelaksana/ }],
    ['a synonym is told', pegawai({ nip, jenjang: terbaca('JF Ahli Muda', 'Ahli Muda') }),
      { ...ingat, tingkat: 'dirapikan', perbaikan: /JF Ahli Muda/ }],
  ],
});
