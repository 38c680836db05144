/** Error cells stop their own row only, and each is named. */
import { selTanpaGalat } from '../../../src/aturan/kaidah/sel-tanpa-galat';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

ujiKaidah(selTanpaGalat, {
  lulus: [['no error cell', barisSesi()]],
  gagal: [
    ['two error cells give two findings',
      barisSesi({ selGalat: [{ kolom: 'NIP Peserta', galat: '#REF!' }, { kolom: 'Bukti', galat: '#N/A' }] }),
      [
        { kolom: 'NIP Peserta', tingkat: 'tolak', acuan: '', temuan: /#REF!/, perbaikan: /Ketik isi NIP Peserta/ },
        { kolom: 'Bukti', tingkat: 'tolak', acuan: '', temuan: /#N\/A/, perbaikan: /Ketik isi Bukti/ },
      ]],
  ],
});
