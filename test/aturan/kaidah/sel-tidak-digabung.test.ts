/** Cells under a merge read blank; they are pointed out, never filled down. */
import { selTidakDigabung } from '../../../src/aturan/kaidah/sel-tidak-digabung';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

ujiKaidah(selTidakDigabung, {
  lulus: [['no merge', barisSesi()]],
  gagal: [
    ['a cell under a merge', barisSesi({ selGabungan: [{ kolom: 'Nama Peserta', rentang: 'F5:F7' }] }), {
      kolom: 'Nama Peserta', tingkat: 'ingatkan', acuan: '', temuan: /F5:F7/,
      perbaikan: /Pisahkan gabungan F5:F7.*isi tiap baris/,
    }],
  ],
});
