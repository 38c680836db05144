/** The scope of the session, which decides between the two columns of the conversion table, is known. */
import { perbup } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import { jpSesi, LINGKUP_BILA_KOSONG } from '../jp-sesi';
import type { Kaidah, Lingkungan, Pelanggaran } from '../kaidah';
import { dirapikan } from '../kalimat/dirapikan';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

/** A blank scope counts, but as the smaller figure and never in silence. */
function lingkupKosong(sesi: BarisSesi, { ketentuan }: Lingkungan): Pelanggaran {
  const jp = jpSesi(sesi, ketentuan);
  const jenis = isiDari(sesi.jenis);
  const hari = isiDari(sesi.tanggal);
  const lain = jenis && hari && ` (${ketentuan.jpSatuSesi(jenis, 'Internasional', hari)} JP)`;
  return {
    tingkat: 'ingatkan',
    temuan: `Lingkup belum diisi; dibaca sebagai ${LINGKUP_BILA_KOSONG}${jp === undefined ? '' : ` (${jp} JP)`}.`,
    perbaikan: `Isi Nasional, atau Internasional${lain ?? ''} jika kegiatan memang berlingkup internasional.`,
  };
}

export const lingkupDikenal: Kaidah = {
  kode: 'lingkup-dikenal',
  nama: 'Lingkup kegiatan dikenal',
  syarat: 'Lingkup terisi Nasional atau Internasional; yang kosong dibaca sebagai Nasional dan diingatkan.',
  tingkat: 'tolak',
  kolom: 'Lingkup',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran G.3'), perbup('Lampiran H.3')],
      isi: (sesi, lingkungan) => {
        const { lingkup } = sesi;
        if (lingkup.hasil === 'terbaca') {
          return lingkup.asal === undefined ? undefined : dirapikan('Lingkup', lingkup.asal, lingkup.isi);
        }
        if (selBergalat(sesi, 'Lingkup')) return undefined;
        return lingkup.hasil === 'keliru'
          ? { temuan: lingkup.keliru, perbaikan: lingkup.perbaikan }
          : lingkupKosong(sesi, lingkungan);
      },
    },
  ],
};
