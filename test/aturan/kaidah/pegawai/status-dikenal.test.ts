/** A blank or unknown status is taken as PNS, and said. */
import { statusDikenal } from '../../../../src/aturan/kaidah/pegawai/status-dikenal';
import { keliru, KOSONG, terbaca } from '../../../../src/istilah/hasil-baca';
import { NIP, pegawai } from '../../../pembangun/baris-sesi';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const nip = terbaca(NIP.budi);
const ingat = { kolom: 'Status', tingkat: 'ingatkan', acuan: '', perbaikan: /PNS, CPNS, atau PPPK/ } as const;

ujiKaidah(statusDikenal, {
  lulus: [['PNS', pegawai({ nip })]],
  gagal: [
    ['blank', pegawai({ nip, status: KOSONG }), { ...ingat, temuan: /dibaca sebagai PNS/ }],
    ['unknown', pegawai({ nip, status: keliru('Status "Honorer" tidak dikenal.', 'Pilih PNS, CPNS, atau PPPK.') }),
      { ...ingat, temuan: /Honorer.*dibaca sebagai PNS/ }],
    ['a synonym is told', pegawai({ nip, status: terbaca('PPPK', 'P3K') }),
      { ...ingat, tingkat: 'dirapikan', temuan: /"P3K"/, perbaikan: /PPPK/ }],
  ],
});
