/** Sheet JP Lain: the JP go to the NIP; another name is pointed out. */
import { nipJpLainCocokNama } from '../../../../src/aturan/kaidah/jp-lain/nip-cocok-nama';
import { barisJpLain, lingkunganJpLain } from '../../../pembangun/baris-lain';
import { ujiKaidah } from '../../../pembangun/uji-kaidah';

ujiKaidah(nipJpLainCocokNama, {
  lulus: [['one person', barisJpLain()]],
  gagal: [['titles and case are no difference, but told', barisJpLain({ nama: 'BUDI SAPUTRA, SE' }), {
    kolom: 'Nama', tingkat: 'dirapikan', acuan: '', perbaikan: /Budi Saputra/,
  }], ['two persons', barisJpLain({ nama: 'Dewi Anggraini' }), {
    kolom: 'NIP', tingkat: 'ingatkan', acuan: '', temuan: /milik Budi Saputra/, perbaikan: /197505052000121001/,
  }]],
}, lingkunganJpLain());
