/** A day that cannot be read is not silently dropped. */
import { sejakTerbaca } from '../../../../src/aturan/kaidah/pegawai/sejak-terbaca';
import { terbaca } from '../../../../src/istilah/hasil-baca';
import { tanggal } from '../../../../src/istilah/tanggal';
import { NIP, pegawai } from '../../../pembangun/baris-sesi';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

const nip = terbaca(NIP.budi);

ujiKaidah(sejakTerbaca, {
  lulus: [
    ['blank', pegawai({ nip })],
    ['a day', pegawai({ nip, sejak: terbaca(tanggal('2025-06-01')) })],
  ],
  gagal: [['unreadable', pegawai({ nip, sejak: { hasil: 'keliru' } }), {
    kolom: 'Sejak', tingkat: 'ingatkan', acuan: '', temuan: /diabaikan/, perbaikan: /misalnya 3 Februari 2025/,
  }]],
});
