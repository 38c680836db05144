/** A session aims at a gap, as far as gaps are known. */
import { kompetensiDituju } from '../../../src/aturan/kaidah/kompetensi-dituju';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import type { Kompetensi } from '../../../src/istilah/kompetensi';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const kurang = (...kesenjangan: Kompetensi[]) => lingkungan({ kesenjanganDari: () => kesenjangan });
const bukan = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'Kompetensi', tingkat: 'ingatkan', acuan: 'Lampiran E; Lampiran I.1', temuan, perbaikan,
});

ujiKaidah(kompetensiDituju, {
  lulus: [
    ['no competency named', barisSesi(), kurang('Komunikasi')],
    ['gaps not known', barisSesi({ kompetensi: 'Integritas' })],
    ['one with a gap, whatever its case', barisSesi({ kompetensi: 'komunikasi' }), kurang('Komunikasi')],
    ['a peserta whose NIP cannot be read', barisSesi({ kompetensi: 'Integritas', nipPeserta: KOSONG }), kurang()],
    ['several with gaps, written apart', barisSesi({ kompetensi: 'Kerja sama; Komunikasi,' }),
      kurang('Komunikasi', 'Kerjasama')],
  ],
  gagal: [
    ['one without a gap among others', barisSesi({ kompetensi: 'Komunikasi, Integritas' }),
      bukan(/kesenjangan kompetensi "Integritas"\.$/, /Pilih kompetensi dengan kesenjangan: Komunikasi, Kerjasama\./),
      kurang('Komunikasi', 'Kerjasama')],
    ['two without a gap', barisSesi({ kompetensi: 'Integritas; Orientasi pada hasil' }),
      bukan(/"Integritas", "Orientasi pada hasil"\.$/, /Pilih/), kurang('Komunikasi')],
    ['a person without any gap', barisSesi({ kompetensi: 'Integritas' }),
      bukan(/Integritas/, /tidak mempunyai kesenjangan/), kurang()],
  ],
});
