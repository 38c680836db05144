/** Two of a kind on one day, under every reading. */
import { sesiSehariSejenis } from '../../../src/aturan/kaidah/sesi-sehari-sejenis';
import type { TingkatTafsir } from '../../../src/aturan/tafsir';
import { barisSesi, lingkungan, NIP } from '../../pembangun/baris-sesi';
import { ujiKaidahDaftar, type Harapan } from '../../pembangun/uji-kaidah';

const bacaan = (sejenisSehari: TingkatTafsir) => lingkungan({ ketentuan: { tafsir: { sejenisSehari } } });
const pagi = barisSesi({ baris: 2, id: 'S-1' });
const sore = barisSesi({ baris: 3, id: 'S-2', materi: 'Lain' });
const sehari = (temuan: RegExp, tingkat: Harapan['tingkat'] = 'ingatkan'): Harapan => ({
  kolom: 'Tanggal', tingkat, acuan: '', temuan, perbaikan: /Batal/,
});

ujiKaidahDaftar(sesiSehariSejenis, {
  lulus: [
    ['another day', [pagi, barisSesi({ baris: 3, tanggal: '2025-02-04' })]],
    ['another kind', [pagi, barisSesi({ baris: 3, jenis: 'Pendampingan' })]],
    ['another person', [pagi, barisSesi({ baris: 3, nipPeserta: NIP.siti })]],
    ['the reading is abaikan', [pagi, sore], bacaan('abaikan')],
  ],
  gagal: [
    ['a reminder stands on both rows', [pagi, sore],
      { 2: sehari(/3 Februari 2025 tercatat juga pada baris 3 \(ID S-2\)/), 3: sehari(/baris 2 \(ID S-1\)/) }],
    ['each of three names the two others', [pagi, sore, barisSesi({ baris: 4, materi: 'Lagi' })],
      { 2: sehari(/juga pada baris 3 \(ID S-2\), baris 4\.$/), 3: sehari(/baris 2 \(ID S-1\), baris 4\.$/), 4: sehari(/baris 2 .*, baris 3/) }],
    ['refused are all but the one kept', [pagi, sore], { 3: sehari(/baris 2/, 'tolak') }, bacaan('tolak')],
    ['kept is the lower JP', [barisSesi({ baris: 2, lingkup: 'Internasional' }), sore],
      { 2: sehari(/baris 3/, 'tolak') },
      bacaan('tolak')],
  ],
});
