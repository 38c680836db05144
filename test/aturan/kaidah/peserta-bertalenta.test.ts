/** Asked only where the office marks its people. */
import { pesertaBertalenta } from '../../../src/aturan/kaidah/peserta-bertalenta';
import { KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { barisSesi, DAFTAR_PEGAWAI, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

const dipakai = lingkungan({ bertalentaDipakai: true });

ujiKaidah(pesertaBertalenta, {
  lulus: [
    ['marked Ya', barisSesi(), dipakai],
    ['a row without a NIP is another rule', barisSesi({ nipPeserta: KOSONG }), dipakai],
    ['a NIP twice on the roster, marked on one of the rows', barisSesi(), lingkungan({
      bertalentaDipakai: true, daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca(NIP.budi), nama: 'Budi S.' })],
    })],
    ['the column is not in use', barisSesi({ nipPeserta: NIP.siti })],
    ['somebody outside the roster is another rule', barisSesi({ nipPeserta: NIP.luar }), dipakai],
  ],
  gagal: [
    ['not marked', barisSesi({ nipPeserta: NIP.siti }), {
      kolom: 'NIP Peserta', tingkat: 'ingatkan', acuan: 'Pasal 1 angka 15',
      temuan: /198609262015052001 \(Siti Wati, SH\)/, perbaikan: /isi Ya .* baris 4/,
    }, dipakai],
  ],
});
