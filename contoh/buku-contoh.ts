/** The sample workbook as a whole: the sheets in the order of their tabs, with the merges and the filter of staff. */
import { rect } from '../src/lokal/buku/rect';
import { Workbook } from '../src/lokal/buku/workbook';
import type { Sheet } from '../src/lokal/buku/sheet';
import { lembarCatatan } from './catatan-bidang';
import { lembarHariLibur } from './hari-libur-contoh';
import { lembarJpLain } from './jp-lain-contoh';
import { lembarKompetensi, lembarStandarKompetensi } from './kompetensi-contoh';
import { tulisLembar, type LembarContoh } from './lembar-contoh';
import { lembarPegawai } from './lembar-pegawai';
import { lembarPengaturan } from './pengaturan-contoh';
import { GABUNGAN_SESI, lembarSesi, nomorKolom } from './sesi-contoh';

/** The spreadsheet settings of an Indonesian regency. */
export const SETELAN = { locale: 'id_ID', timeZone: 'Asia/Jakarta' } as const;
/** Staff filtered for these and forgot about it; the other rows are hidden and count all the same. */
const TERSARING = { kolom: 'Paraf', nilai: 'Sudah' } as const;

const DAFTAR_LEMBAR: readonly LembarContoh[] = [
  lembarSesi, lembarPegawai, lembarKompetensi, lembarStandarKompetensi, lembarJpLain, lembarHariLibur, lembarPengaturan,
  lembarCatatan,
];

export function bukuContoh(): Workbook {
  const buku = new Workbook(SETELAN);
  const [sesi] = DAFTAR_LEMBAR.map((lembar) => tulisLembar(buku, lembar));
  if (!sesi) throw new Error('the sample has no sheet');
  sesi.merges.push(...GABUNGAN_SESI);
  saring(sesi);
  buku.activeSheetId = sesi.id;
  return buku;
}

function saring(sesi: Sheet): void {
  const kolom = nomorKolom(TERSARING.kolom);
  sesi.filter = {
    rect: rect(1, 1, lembarSesi.baris.length + 1, lembarSesi.kolom.length),
    criteria: new Map([[kolom, { visibleValues: [TERSARING.nilai] }]]),
  };
  lembarSesi.baris.forEach((baris, indeks) => {
    if (baris[TERSARING.kolom] !== TERSARING.nilai) sesi.rowAxis.setHiddenByFilter(indeks + 2, 1, true);
  });
}
