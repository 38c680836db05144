/** Look-alike letters: not seen by people, not found by programs. */
import { hurufLatin } from '../../../src/aturan/kaidah/huruf-latin';
import { terbaca } from '../../../src/istilah/hasil-baca';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

/** BERTALENTA with a Cyrillic Te and A at its end. */
const SAMARAN = 'BERTALEN\u0422\u0410';
const samar = (kolom: string, perbaikan: RegExp): Harapan => ({ kolom, tingkat: 'ingatkan', acuan: '', perbaikan });

ujiKaidah(hurufLatin, {
  lulus: [
    ['Latin letters, also with marks', barisSesi({ materi: 'Café & evaluasi – ½ hari' })],
    ['letters that look like no Latin one', barisSesi({ materi: 'Rumus π dan Ω' })],
  ],
  gagal: [
    ['in materi', barisSesi({ materi: `PNS ${SAMARAN}` }), samar('Materi', /Ketik ulang "BERTALENTA"/)],
    ['in a name that was cleaned for reading: once per column',
      barisSesi({
        namaPeserta: 'Budi', teksDirapikan: [{ kolom: 'Nama Peserta', asal: 'B\u0443di', terbaca: 'Budi' }],
      }), samar('Nama Peserta', /"Bydi"/)],
    ['in a choice', barisSesi({ jenis: terbaca('Pembimbingan', 'P\u0435mbimbingan') }),
      samar('Jenis', /"Pembimbingan"/)],
    ['in every other column, several words each', barisSesi({
      lingkup: terbaca('Nasional', 'N\u0430sional'), namaPeserta: 'B\u0443di', namaPembimbing: 'R\u0430khmat,  Pr\u0430tama',
      pelaksanaan: terbaca('Terlaksana', 'T\u0435rlaksana'),
    }), [samar('Lingkup', /"Nasional"/), samar('Nama Peserta', /"Bydi"/),
      samar('Nama Pembimbing', /Ketik ulang "Rakhmat", "Pratama"; jangan/), samar('Pelaksanaan', /"Terlaksana"/)]],
    ['in columns that were trimmed: once each', barisSesi({
      namaPeserta: 'B\u0443di', materi: 'K\u0435rja',
      teksDirapikan: [{ kolom: 'Nama Peserta', asal: ' B\u0443di', terbaca: 'B\u0443di' },
        { kolom: 'Materi', asal: 'K\u0435rja ', terbaca: 'K\u0435rja' }],
    }), [samar('Nama Peserta', /"Bydi"/), samar('Materi', /"Kerja"/)]],
    ['in two columns', barisSesi({ id: '\u0405-1', kompetensi: 'K\u043Emunikasi' }),
      [samar('ID Sesi', /"S-1"/), samar('Kompetensi', /"Komunikasi"/)]],
  ],
});
