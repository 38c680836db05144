/** The column ID Sesi, by which a session is found again after sorting: made at the right end where a sheet has none yet. */
import type { BukuKerja } from '../buku-kerja';
import type { LembarSesi } from './lembar-sesi';

const JUDUL_ID = 'ID Sesi';

/** The sheet with that column; its look is the business of Siapkan buku kerja. */
export function denganKolomId(buku: BukuKerja, lembar: LembarSesi): LembarSesi {
  if (lembar.kolom(JUDUL_ID) !== undefined) return lembar;
  const nomor = (lembar.isi.nilai[0]?.length ?? 0) + 1;
  buku.sediakanKolom(lembar.nama, nomor);
  buku.tulis(lembar.nama, { baris: 1, kolom: nomor, nilai: [[JUDUL_ID]] });
  const [judul = [], ...baris] = lembar.isi.nilai;
  const isi = { ...lembar.isi, nilai: [[...judul, JUDUL_ID], ...baris] };
  return { ...lembar, isi, kolom: (judul) => (judul === JUDUL_ID ? nomor : lembar.kolom(judul)) };
}
