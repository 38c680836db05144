/** BukuKerja over SpreadsheetApp: whole blocks in one call each, and nothing decided here. */
import type { BukuKerja, Permintaan, Tautan } from '../alur/buku-kerja';
import { Galat } from '../istilah/galat';
import type { IsiLembar } from '../lembar/sel';
import {
  formatKolom, gabunganMulai, gabunganWilayah, hapusBaris, kosongkanSel, pilihan, sediakanKolom, sisipkanBaris,
} from './baris-google';
import { cetak, lindungiLembar } from './cetak';
import { formatSel, lindungi, pilihanSel, rapikanJudul, rapikanKolom, tebalkan, tulisJudul } from './rapikan';
import { sisaWaktu } from './sisa-waktu';
import { dariGoogle, keGoogle, teksAman } from './sel-google';
import { ingat, ingatan } from './ingatan';
import { bacaTanda, lembarBertanda } from './tanda';
import type { WaktuBuku } from './waktu';
import { warnai } from './warnai';

type Lembar = GoogleAppsScript.Spreadsheet.Sheet;
type File = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function bukuKerjaGoogle(file: File, waktu: WaktuBuku): BukuKerja {
  const lembar = (nama: string): Lembar => {
    const ada = file.getSheetByName(nama);
    if (!ada) {
      throw new Galat('lembar-tidak-ada', `Lembar "${nama}" terhapus atau berganti nama selama dikerjakan. Jalankan lagi.`);
    }
    return ada;
  };
  return {
    lokal: file.getSpreadsheetLocale(),
    daftarLembar: () => file.getSheets().map((satu) => satu.getName()),
    baca: (nama, permintaan = {}) => {
      const ada = file.getSheetByName(nama);
      return ada ? bacaLembar(ada, permintaan, waktu) : undefined;
    },
    bacaRumus: (nama, baris, kolom, jumlahBaris, jumlahKolom) =>
      lembar(nama).getRange(baris, kolom, jumlahBaris, jumlahKolom).getFormulas(),
    bacaRumusUtuh: (nama) => wilayahTerisi(lembar(nama)).getFormulas(),
    tulis: (nama, { baris, kolom, nilai }) => {
      const pertama = nilai[0];
      if (!pertama) return;
      const isi = nilai.map((deret) => deret.map((sel) => keGoogle(sel, waktu)));
      lembar(nama).getRange(baris, kolom, nilai.length, pertama.length).setValues(isi);
    },
    tulisFormat: (nama, baris, kolom, format) => {
      if (format.length === 0) return;
      lembar(nama).getRange(baris, kolom, format.length, 1).setNumberFormats(format.map((satu) => [satu]));
    },
    formatSel: (nama, daftarBaris, kolom, format) => formatSel(lembar(nama), daftarBaris, kolom, format),
    tulisTautan: (nama, baris, kolom, tautan) => tulisTautan(file, lembar(nama), baris, kolom, tautan),
    pilihan: () => pilihan(file),
    jumlahBaris: (nama) => lembar(nama).getMaxRows(),
    ukuranIsi: (nama) => ({ baris: lembar(nama).getLastRow(), kolom: lembar(nama).getLastColumn() }),
    bacaGabungan: (nama, baris) => gabunganMulai(lembar(nama), baris),
    formatKolom: (nama, baris, jumlahBaris, kolom, format) =>
      formatKolom(lembar(nama), { baris, jumlahBaris, kolom }, format),
    kosongkanSel: (nama, sel) => kosongkanSel(lembar(nama), sel),
    sisipkanBaris: (nama, baris, jumlah) => sisipkanBaris(lembar(nama), baris, jumlah),
    sediakanKolom: (nama, jumlah) => sediakanKolom(lembar(nama), jumlah),
    tambahBaris: (nama, nilai) => void lembar(nama).appendRow(nilai.map((sel) => keGoogle(sel, waktu))),
    hapusBaris: (nama, baris, jumlah) => hapusBaris(lembar(nama), baris, jumlah),
    buatLembar: (nama) => {
      const aktif = file.getActiveSheet();
      file.insertSheet(nama, file.getNumSheets());
      aktif.activate();
    },
    gantiNama: (lama, baru) => void lembar(lama).setName(baru),
    kosongkanIsi: (nama, jumlahBaris, mulai) => kosongkanIsi(lembar(nama), jumlahBaris, mulai),
    tulisJudul: (nama, kolom, judul, catatan) => tulisJudul(lembar(nama), kolom, judul.map(teksAman), catatan),
    rapikanKolom: (nama, kolom, rupa) => rapikanKolom(lembar(nama), kolom, rupa),
    pilihanSel: (nama, baris, kolom, daftar) => pilihanSel(lembar(nama), baris, kolom, daftar),
    tebalkan: (nama, daftarBaris, jumlahKolom) => tebalkan(lembar(nama), daftarBaris, jumlahKolom),
    rapikanJudul: (nama, jumlahKolom) => rapikanJudul(lembar(nama), jumlahKolom),
    lindungi: (nama, daftarRentang) => lindungi(lembar(nama), daftarRentang),
    warnai: (nama, jumlahKolom, warna) => warnai(lembar(nama), jumlahKolom, warna),
    sembunyikan: (nama) => void lembar(nama).hideSheet(),
    cetak: (nama, rencana, jeda) => cetak(lembar(nama), rencana, waktu, jeda),
    hapusLembar: (nama) => file.deleteSheet(lembar(nama)),
    bacaTanda: () => bacaTanda(file),
    tandai: (nama, kunci) => void lembar(nama).addDeveloperMetadata(kunci),
    lembarBertanda: (kunci) => lembarBertanda(file, kunci),
    ingatan, ingat,
    alamat: (nama) => ({ idBuku: file.getId(), idLembar: lembar(nama).getSheetId() }),
    saatIni: () => waktu.keSel(new Date()),
    lindungiLembar: (nama) => lindungiLembar(lembar(nama)),
    sisaWaktu,
    tuntaskan: () => SpreadsheetApp.flush(),
  };
}

function bacaLembar(lembar: Lembar, minta: Permintaan, waktu: WaktuBuku): IsiLembar {
  const { wilayah, nilai } = bacaUtuh(lembar);
  return {
    nama: lembar.getName(),
    nilai: nilai.map((deret) => deret.map((sel) => dariGoogle(sel, waktu))),
    catatanJudul: minta.catatan ? (lembar.getRange(1, 1, 1, wilayah.getNumColumns()).getNotes()[0] ?? []) : [],
    gabungan: minta.gabungan ? gabunganWilayah(wilayah) : [],
    saringan: minta.saringan ? lembar.getFilter() !== null : false,
  };
}

const wilayahTerisi = (lembar: Lembar): GoogleAppsScript.Spreadsheet.Range =>
  lembar.getRange(1, 1, Math.max(lembar.getLastRow(), 1), Math.max(lembar.getLastColumn(), 1));

/** A sheet that people go on enlarging is read as far as it went at last; what comes later is left to the next run. */
const BATAS_BACA = 5;

/** Rows or columns that come between asking for the extent and reading would push the last ones out of what is read. */
function bacaUtuh(lembar: Lembar): { wilayah: GoogleAppsScript.Spreadsheet.Range; nilai: unknown[][] } {
  for (let kali = 1; ; kali++) {
    const wilayah = wilayahTerisi(lembar);
    const nilai: unknown[][] = wilayah.getValues();
    const kini = wilayahTerisi(lembar);
    const utuh = kini.getNumRows() <= wilayah.getNumRows() && kini.getNumColumns() <= wilayah.getNumColumns();
    if (utuh || kali === BATAS_BACA) return { wilayah, nilai };
  }
}

/** Leads to a cell of this very file without a formula (links inside a file name the sheet by its id). */
function tulisTautan(file: File, lembar: Lembar, baris: number, kolom: number, tautan: readonly Tautan[]): void {
  if (tautan.length === 0) return;
  const idLembar = new Map(file.getSheets().map((satu) => [satu.getName(), satu.getSheetId()]));
  const sel = tautan.map(({ teks, tujuan }) => {
    const pembangun = SpreadsheetApp.newRichTextValue().setText(teks);
    const id = tujuan && idLembar.get(tujuan.lembar);
    return [(id === undefined ? pembangun : pembangun.setLinkUrl(`#gid=${id}&range=${tujuan?.sel}`)).build()];
  });
  lembar.getRange(baris, kolom, sel.length, 1).setRichTextValues(sel);
}

function kosongkanIsi(lembar: Lembar, jumlahBaris: number, mulai: number): void {
  const kurang = jumlahBaris + 1 - lembar.getMaxRows();
  if (kurang > 0) lembar.insertRowsAfter(lembar.getMaxRows(), kurang);
  const isi = lembar.getLastRow() - mulai + 1;
  if (isi > 0) lembar.getRange(mulai, 1, isi, lembar.getMaxColumns()).clearContent();
}
