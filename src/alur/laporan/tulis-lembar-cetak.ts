/** Writes printable sheets into the workbook in such a way that no half-made report ever looks finished. */
import { Galat } from '../../istilah/galat';
import type { Tanggal } from '../../istilah/tanggal';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { namaLembarLama, namaSementara } from '../../lembar/cetak/nama-lembar';
import { rencanaCetak } from '../../lembar/cetak/rencana-cetak';
import type { BukuKerja } from '../buku-kerja';
import { sidikNilai } from './sidik';
import type { TandaLembar } from './tanda-lembar';

/** What was agreed to about older sheets of the same names: `tolak` = nothing, for none was expected. */
export type BilaAda = 'tolak' | 'ganti' | 'simpan lama';

export interface CaraTulis {
  readonly bilaAda: BilaAda;
  /** Sheets that are kept whatever was agreed to. */
  readonly tetapDisimpan?: readonly string[];
  /** Dates the name of an older sheet that is kept. */
  readonly hariIni: Tanggal;
  /** Warns before somebody changes one of the sheets. */
  readonly lindungi?: boolean;
  /** What the sheets are made as. */
  readonly tanda?: Omit<TandaLembar, 'versi' | 'asal' | 'sidik'>;
}

export interface HasilTulis {
  readonly nama: string;
  /** The name under which the older sheet was kept. */
  readonly disimpan?: string;
}

/**
 * All sheets are made under temporary names and get their own only when everything is written, the first one last; what
 * an interrupted run left behind is removed first, and what this one cannot finish at once. Throws `Galat` `isian-berubah`
 * where a sheet of such a name exists although nobody was asked, `buku-terlalu-besar` where the time of the run is up.
 */
export function tulisLembarCetak(buku: BukuKerja, daftar: readonly LembarCetak[], cara: CaraTulis): HasilTulis[] {
  const semula = buku.daftarLembar();
  const ada = daftar.find(({ nama }) => semula.includes(nama));
  if (ada && cara.bilaAda === 'tolak') {
    throw new Galat('isian-berubah', `Lembar "${ada.nama}" sudah ada. Ulangi, lalu pilih mengganti atau menyimpan yang lama.`);
  }
  for (const { nama } of daftar) if (semula.includes(namaSementara(nama))) buku.hapusLembar(namaSementara(nama));
  try {
    for (const lembar of daftar) buatSementara(buku, lembar, cara);
    // Errors of buffered writes surface here (S-21), while the older sheets still stand.
    buku.tuntaskan();
  } catch (galat) {
    buangSementara(buku, daftar);
    throw galat;
  }
  return [...daftar].reverse().map(({ nama }) => gantikan(buku, nama, semula.includes(nama), cara)).reverse();
}

function buatSementara(buku: BukuKerja, lembar: LembarCetak, { lindungi, tanda }: CaraTulis): void {
  const [sementara, rencana] = [namaSementara(lembar.nama), rencanaCetak(lembar)];
  buku.buatLembar(sementara);
  const buatan = tanda && ({ ...tanda, versi: 1, asal: lembar.nama, sidik: sidikNilai(rencana.nilai) } satisfies TandaLembar);
  const jeda = (): void => {
    // Only what is applied tells how long it took.
    buku.tuntaskan();
    if (buku.sisaWaktu() < 0) throw terlaluLama();
  };
  jeda();
  buku.cetak(sementara, { ...rencana, tanda: { ...rencana.tanda, ...(buatan && { buatan }) } }, jeda);
  if (lindungi) buku.lindungiLembar(sementara);
}

const terlaluLama = (): Galat => new Galat(
  'buku-terlalu-besar',
  'Waktu yang diberikan Google untuk sekali jalan habis sebelum lembar ini selesai dibuat. Tidak ada lembar yang dibuat atau diganti. ' +
    'Ulangi saat Google tidak sibuk; bila tetap begini, pindahkan sesi tahun-tahun lalu ke berkas lain atau bagi buku kerja menurut unit kerja.',
);

/** What failed first is what must be told, so a failure here is not: the next run removes what is left. */
function buangSementara(buku: BukuKerja, daftar: readonly LembarCetak[]): void {
  try {
    const ada = buku.daftarLembar();
    for (const { nama } of daftar) if (ada.includes(namaSementara(nama))) buku.hapusLembar(namaSementara(nama));
  } catch {
    return;
  }
}

/** A sheet of that name that somebody made meanwhile is nobody's to replace: it is kept. */
function gantikan(buku: BukuKerja, nama: string, sudahAda: boolean, { bilaAda, tetapDisimpan = [], hariIni }: CaraTulis): HasilTulis {
  const semua = buku.daftarLembar();
  const ada = semua.includes(nama);
  const simpan = ada && (!sudahAda || bilaAda === 'simpan lama' || tetapDisimpan.includes(nama));
  const disimpan = simpan ? namaLembarLama(nama, hariIni, semua) : undefined;
  if (disimpan !== undefined) buku.gantiNama(nama, disimpan);
  else if (ada) buku.hapusLembar(nama);
  buku.gantiNama(namaSementara(nama), nama);
  return { nama, ...(disimpan === undefined ? {} : { disimpan }) };
}
