/** Asked only where the office marks its people. */
import { pesertaBertalenta } from '../../../src/aturan/kaidah/peserta-bertalenta';
import { barisSesi, lingkungan, NIP } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

const dipakai = lingkungan({ bertalentaDipakai: true });

ujiKaidah(pesertaBertalenta, {
  lulus: [
    ['marked Ya', barisSesi(), dipakai],
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
