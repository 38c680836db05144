/** The atasan langsung is another person of the sheet, or nobody. */
import { atasanTerdaftar } from '../../../../src/aturan/kaidah/pegawai/atasan-terdaftar';
import { terbaca } from '../../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../../pembangun/bacaan-keliru';
import { NIP, pegawai } from '../../../pembangun/baris-sesi';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const nip = terbaca(NIP.budi);
const ingat = { kolom: 'NIP Atasan Langsung', tingkat: 'ingatkan', acuan: '' } as const;
const rusak = nipKeliru('bukan 18 digit', '1970');

ujiKaidah(atasanTerdaftar, {
  lulus: [
    ['on the roster', pegawai({ nip, nipAtasan: terbaca(NIP.atasan) })],
    ['blank: the atasan is outside the PD', pegawai({ nip })],
  ],
  gagal: [
    ['not on the roster', pegawai({ nip, nipAtasan: terbaca(NIP.luar) }),
      { ...ingat, temuan: /tidak ada/, perbaikan: /luar PD/ }],
    ['the person themselves', pegawai({ nip, nipAtasan: nip }),
      { ...ingat, temuan: /itu sendiri/, perbaikan: /kosongkan/ }],
    ['written with spaces: told', pegawai({ nip, nipAtasan: terbaca(NIP.atasan, '19700101 199503 1 001') }),
      { ...ingat, tingkat: 'dirapikan', temuan: /"19700101 199503 1 001"/, perbaikan: /197001011995031001/ }],
    ['unreadable', pegawai({ nip, nipAtasan: rusak }), { ...ingat, temuan: /sekarang 4/, perbaikan: /18 digit/ }],
  ],
});
