/** Scope: a blank one counts as national, with a word about it; one that cannot be read is refused. */
import { lingkupDikenal } from '../../../src/aturan/kaidah/lingkup-dikenal';
import { keliru, KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { barisSesi, lingkungan } from '../../pembangun/baris-sesi';
import { ujiKaidah } from '../../pembangun/uji-kaidah';

ujiKaidah(lingkupDikenal, {
  lulus: [
    ['Nasional', barisSesi()],
    ['Internasional', barisSesi({ lingkup: 'Internasional' })],
    ['an error cell is refused as that',
      barisSesi({ lingkup: KOSONG, selGalat: [{ kolom: 'Lingkup', galat: '#N/A' }] })],
  ],
  gagal: [
    ['blank: taken as Nasional, both figures named', barisSesi({ lingkup: KOSONG }), {
      kolom: 'Lingkup', tingkat: 'ingatkan', acuan: 'Lampiran G.3', temuan: /Nasional \(2 JP\)/,
      perbaikan: /Internasional \(4 JP\)/,
    }],
    ['blank, with figures set in Pengaturan', barisSesi({ lingkup: KOSONG, jenis: 'Pendampingan' }), {
      kolom: 'Lingkup', tingkat: 'ingatkan', acuan: 'Lampiran H.3', temuan: /Nasional \(3 JP\)/, perbaikan: /4 JP/,
    }, lingkungan({ ketentuan: { parameter: { jpPendampinganNasional: 3 } } })],
    ['blank beside an unknown kind', barisSesi({ lingkup: KOSONG, jenis: KOSONG }), {
      kolom: 'Lingkup', tingkat: 'ingatkan', acuan: 'Lampiran G.3; Lampiran H.3', temuan: /sebagai Nasional\.$/,
      perbaikan: /Nasional/,
    }],
    ['unreadable', barisSesi({ lingkup: keliru('Lingkup "Asia" tidak dikenal.',
      'Pilih Nasional atau Internasional.') }), {
      kolom: 'Lingkup', tingkat: 'tolak', acuan: 'Lampiran G.3', temuan: /Asia/,
      perbaikan: /Nasional atau Internasional/,
    }],
    ['a synonym is told', barisSesi({ lingkup: terbaca('Internasional', 'LN') }), {
      kolom: 'Lingkup', tingkat: 'dirapikan', acuan: 'Lampiran G.3', temuan: /"LN"/, perbaikan: /Internasional/,
    }],
  ],
});
