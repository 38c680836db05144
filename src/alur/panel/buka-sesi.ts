/** Packed sessions opened again as rows that the rules judge and count as before. */
import { KOSONG, terbaca, type HasilBaca, type NipKeliru } from '../../istilah/hasil-baca';
import type { Nip } from '../../istilah/nip';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi, type Jenis } from '../../istilah/sesi';
import type { Tanggal } from '../../istilah/tanggal';
import { bukaHari } from './hari-terkemas';
import { TANDA_KELIRU } from './kemas-sesi';
import type { SesiTerkemas } from './kontrak';

/**
 * What is recorded beside the session does not travel. A row that was packed had no fault of its own, so it is opened
 * as if all of it were there: no rule may refuse it now.
 */
const TERCATAT = 'tercatat';

export function bukaSesi({ teks, baris }: SesiTerkemas): BarisSesi[] {
  const kata = (indeks: number): string => teks[indeks] ?? '';
  return baris.map(([id, nomor, hari, jenis, lingkup, peserta, pembimbing, nama, materi, kompetensi]): BarisSesi => {
    const satuLingkup = DAFTAR_LINGKUP[lingkup - 1];
    return {
      baris: nomor,
      id,
      tanggal: terbaca(bukaHari(hari) as Tanggal),
      bentukTanggal: 'sel tanggal',
      jenis: terbaca(DAFTAR_JENIS[jenis] as Jenis),
      lingkup: satuLingkup === undefined ? KOSONG : terbaca(satuLingkup),
      nipPeserta: terbaca(kata(peserta) as Nip),
      namaPeserta: '',
      nipPembimbing: bacaanNip(kata(pembimbing)),
      namaPembimbing: kata(nama),
      materi: kata(materi),
      kompetensi: kata(kompetensi),
      dasar: TERCATAT, paraf: 'Sudah', bukti: TERCATAT, evaluasi: TERCATAT,
      pelaksanaan: KOSONG,
      selGalat: [], teksDirapikan: [], selGabungan: [],
    };
  });
}

function bacaanNip(teks: string): HasilBaca<Nip, NipKeliru> {
  if (teks === '') return KOSONG;
  if (!teks.startsWith(TANDA_KELIRU)) return terbaca(teks as Nip);
  const digit = teks.slice(TANDA_KELIRU.length);
  return { hasil: 'keliru', sebab: 'bukan 18 digit', asal: digit, digit };
}
