/** The hidden sheet `Cadangan Hitung JP`: what the last counting run replaced, as JSON in the cells of one column. */
import { Galat } from '../../istilah/galat';
import { JUDUL_CADANGAN } from '../../lembar/kamus/lembar-buatan';
import type { BukuKerja } from '../buku-kerja';
import { sidikTeks } from '../laporan/sidik';
import { bacaCadanganHitung, type CadanganHitung } from './cadangan-hitung';
import { potong } from './potongan';

const TANDA = 'hitung-jp-cadangan';
const AWAL = 'Cadangan Hitung JP, dipakai oleh menu Urungkan hasil terakhir; jangan diubah.';
/** The line under the first: how many cells follow, and their fingerprint; what was cut off is none. */
const BARIS_ISI = 3;
/** A run whose changes fill more than this many cells is not kept: some 30 MB, far more than any office writes. */
const POTONGAN_TERBANYAK = 700;

/** '' or a sentence that says why this run cannot be taken back; two calls where the sheet is there. */
export function simpanCadangan(buku: BukuKerja, cadangan: CadanganHitung): string {
  // What fails of earlier writes fails here, outside of what is caught below (S-21).
  buku.tuntaskan();
  try {
    pastikanLembar(buku);
    const isi = potong(JSON.stringify(cadangan));
    if (isi.length > POTONGAN_TERBANYAK) {
      tulis(buku, []);
      return 'Perubahannya terlalu banyak untuk disimpan; penghitungan ini tidak dapat diurungkan.';
    }
    tulis(buku, isi);
    buku.tuntaskan();
    return '';
  } catch (penyebab) {
    if (penyebab instanceof Galat) return `${penyebab.message} Penghitungan ini tidak dapat diurungkan.`;
    return `Lembar "${JUDUL_CADANGAN}" tidak dapat ditulis (dilindungi, atau buku kerja penuh: 10 juta sel), sehingga penghitungan ini tidak dapat diurungkan.`;
  }
}

/** Undefined where there is nothing to take back. */
export function bacaCadangan(buku: BukuKerja): CadanganHitung | undefined {
  const [awal, kepala, ...isi] = (buku.baca(JUDUL_CADANGAN)?.nilai ?? []).map((baris) => String(baris[0] ?? ''));
  if (awal !== AWAL) return undefined;
  const pola = /^(\d+) ([0-9a-f]{16})$/.exec(kepala ?? '');
  const json = isi.slice(0, Number(pola?.[1] ?? 0)).join('');
  return pola && json !== '' && sidikTeks(json) === pola[2] ? bacaCadanganHitung(json) : undefined;
}

/** Nothing is kept any more. */
export function kosongkanCadangan(buku: BukuKerja): void {
  if (buku.daftarLembar().includes(JUDUL_CADANGAN) && buku.lembarBertanda(TANDA).has(JUDUL_CADANGAN)) tulis(buku, []);
}

/** The old content is gone before the new one comes, so that no half of each is ever read together. */
function tulis(buku: BukuKerja, isi: readonly string[]): void {
  buku.kosongkanIsi(JUDUL_CADANGAN, isi.length + 1, BARIS_ISI);
  const kepala = isi.length === 0 ? 'kosong' : `${isi.length} ${sidikTeks(isi.join(''))}`;
  buku.tulis(JUDUL_CADANGAN, { baris: 1, kolom: 1, nilai: [AWAL, kepala, ...isi].map((satu) => [satu]) });
}

/** Throws `Galat` ("lembar-milik-orang") where a sheet of that name holds something else. */
function pastikanLembar(buku: BukuKerja): void {
  if (!buku.daftarLembar().includes(JUDUL_CADANGAN)) {
    buku.buatLembar(JUDUL_CADANGAN);
    buku.sembunyikan(JUDUL_CADANGAN);
  } else if (buku.lembarBertanda(TANDA).has(JUDUL_CADANGAN)) {
    return;
  } else {
    const nilai = buku.baca(JUDUL_CADANGAN)?.nilai ?? [];
    if (nilai[0]?.[0] !== AWAL && nilai.some((baris) => baris.some((sel) => sel !== ''))) throw milikOrang();
  }
  buku.tandai(JUDUL_CADANGAN, TANDA);
}

const milikOrang = (): Galat =>
  new Galat(
    'lembar-milik-orang',
    `Lembar "${JUDUL_CADANGAN}" berisi data yang bukan buatan Hitung JP; isinya tidak disentuh. Ganti nama lembar itu.`,
  );
