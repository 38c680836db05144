/** Against the workbook of formulas: LibreOffice and HyperFormula recalculate it, the add-on computes the same totals. */
import type { Bagian, Sasaran, Tabel } from '../bagian';
import { bukuUji } from '../data/buku-uji';
import { dataUji } from '../data/sesi-uji';
import { muatTerbundel } from '../muat-terbundel';
import { teksBulat, teksKali, teksUkuran } from '../teks-angka';
import { ukur, ukuranDari, type Ukuran } from '../ukur';
import { rumusPerBaris, rumusTerurut, type BukuRumus } from './baris-rumus';
import { hitungHyperFormula } from './hyperformula';
import { LibreOffice } from './libreoffice';
import { perintahHitung } from './perintah-hitung';
import { samakan, totalBuku, totalKita } from './samakan';
import { BATAS, ukurLibreOffice, type WaktuRumus } from './ukur-libreoffice';

/** Sessions and runs. */
const UKURAN_LIBREOFFICE = [[2_000, 5], [5_000, 5], [10_000, 5], [20_000, 1], [50_000, 1]] as const;
const UKURAN_HYPERFORMULA = [1_000, 2_000] as const;
const TERBESAR = 50_000;
const PERINTAH = '`npm run jp -- hitung`, open to saved';
const KALI = 5;
/** Sessions computed before the measured runs, until the engine has compiled what it runs. */
const PEMANASAN = 200_000;
const SASARAN = { hitung: 100, perintah: 5 } as const;
/** The sorted formulas take no time that could be told from the start of the program until there are many rows. */
const CARA = [
  { cara: 'COUNTIFS and SUMIFS per row', susun: rumusPerBaris, sejak: 0 },
  { cara: 'sorted by hand, each row looks at the one above', susun: rumusTerurut, sejak: 50_000 },
] as const;

interface Perbandingan {
  readonly jumlah: number;
  readonly cara: string;
  readonly rumus: WaktuRumus | undefined;
  readonly kita: Ukuran;
}

export const bagianRumus: Bagian = async () => {
  const hyperformula = await bandingkanHyperFormula();
  const kantor = new LibreOffice();
  try {
    const perbandingan = await bandingkanLibreOffice(kantor);
    const perintah = await ukurPerintah();
    const tabel = [tabelLibreOffice(perbandingan), tabelPerintah(perbandingan, perintah), hyperformula];
    return { tabel, sasaran: daftarSasaran(perbandingan, perintah) };
  } finally {
    kantor.tutup();
  }
};

/** Reading the cells is in it: a spreadsheet, too, calculates from cells. */
async function ukurKita(jumlah: number): Promise<{ readonly kita: Ukuran; readonly total: Map<string, number> }> {
  const { bahanUji, bacaSesi, dataUji: data, hitungBahan, isiSesi } = muatTerbundel();
  const bahan = bahanUji(jumlah);
  const isi = isiSesi(data(jumlah));
  const kita = await ukur(KALI, () => hitungBahan({ ...bahan, daftarSesi: bacaSesi(isi).baris }), Math.ceil(PEMANASAN / jumlah));
  return { kita, total: totalKita(bahan, hitungBahan(bahan)) };
}

async function bandingkanLibreOffice(kantor: LibreOffice): Promise<Perbandingan[]> {
  const hasil: Perbandingan[] = [];
  for (const [jumlah, kali] of UKURAN_LIBREOFFICE) {
    const { kita, total } = await ukurKita(jumlah);
    const { sesi } = dataUji(jumlah);
    for (const { cara, susun } of CARA.filter(({ sejak }) => jumlah >= sejak)) {
      hasil.push({ jumlah, cara, kita, rumus: await ukurLibreOffice(kantor, susun(sesi), total, kali) });
    }
  }
  return hasil;
}

async function bandingkanHyperFormula(): Promise<Tabel> {
  const baris: string[][] = [];
  for (const jumlah of UKURAN_HYPERFORMULA) {
    const { kita, total } = await ukurKita(jumlah);
    const { sesi } = dataUji(jumlah);
    for (const { cara, susun } of CARA) {
      const waktu = hyperformula(susun(sesi), total);
      baris.push([teksBulat(jumlah), cara, teksUkuran(waktu), teksUkuran(kita), teksKali(waktu.median / kita.median)]);
    }
  }
  return { judul: 'HyperFormula', kepala: ['Sessions', 'Formulas', 'HyperFormula', 'Reading and hitungBahan', 'Ratio'], baris };
}

function hyperformula(buku: BukuRumus, total: ReadonlyMap<string, number>): Ukuran {
  const hasil = hitungHyperFormula(buku);
  samakan(total, hasil.total, 'HyperFormula');
  return ukuranDari([hasil.waktu]);
}

/** Open, read, check, compute, write, save. */
async function ukurPerintah(): Promise<Ukuran> {
  const { total } = await ukurKita(TERBESAR);
  const { waktu, buku } = await perintahHitung(bukuUji(dataUji(TERBESAR)), KALI);
  samakan(total, totalBuku(buku), 'the command');
  return ukuranDari(waktu);
}

const LEBIH = 'more than';
const LAMA = `${LEBIH} ${teksBulat(BATAS / 1000)} s, ended`;
/** What is no longer than the scatter of starting the program cannot be told. */
const rasio = (rumus: Ukuran, kita: Ukuran): string => (rumus.terkecil > 0 ? teksKali(rumus.median / kita.median) : '');
const tabelLibreOffice = (daftar: readonly Perbandingan[]): Tabel => ({
  judul: 'LibreOffice', kepala: ['Sessions', 'Formulas', 'Recalculation', 'Reading and hitungBahan', 'Ratio'],
  baris: daftar.map(({ jumlah, cara, rumus, kita }) =>
    [teksBulat(jumlah), cara, rumus ? teksUkuran(rumus.hitung) : LAMA, teksUkuran(kita), rumus ? rasio(rumus.hitung, kita) : '']),
  catatan: 'Recalculation: open, calculate and save, less the same for a twin that holds the results as values.',
});

const terbesar = (daftar: readonly Perbandingan[]): Perbandingan[] => daftar.filter(({ jumlah }) => jumlah === TERBESAR);

const tabelPerintah = (daftar: readonly Perbandingan[], perintah: Ukuran): Tabel => ({
  judul: `The whole command, ${teksBulat(TERBESAR)} sessions`,
  kepala: ['Formulas', 'LibreOffice, open to saved', PERINTAH, 'Ratio'],
  baris: terbesar(daftar).map(({ cara, rumus }) =>
    [cara, rumus ? teksUkuran(rumus.seluruh) : LAMA, teksUkuran(perintah),
      rumus ? teksKali(rumus.seluruh.median / perintah.median) : `${LEBIH} ${teksKali(BATAS / perintah.median)}`]),
});

/**
 * A run of LibreOffice that was ended gives a lower bound. What opening and saving took of it is told by the sorted
 * formulas, which stand in the same rows.
 */
function daftarSasaran(daftar: readonly Perbandingan[], perintah: Ukuran): Sasaran[] {
  const [perBaris, terurut] = terbesar(daftar);
  if (!perBaris || !terurut?.rumus) return [];
  const { rumus, kita } = perBaris;
  const bukaSimpan = terurut.rumus.seluruh.median - terurut.rumus.hitung.median;
  const hitung = (rumus ? rumus.hitung.median : BATAS - bukaSimpan) / kita.median;
  const seluruh = (rumus ? rumus.seluruh.median : BATAS) / perintah.median;
  const teks = (kali: number): string => (rumus ? teksKali(kali) : `${LEBIH} ${teksKali(kali)}`);
  return [
    { sasaran: `Reading and computation with every rule ${SASARAN.hitung}× faster than LibreOffice's recalculation, ${teksBulat(TERBESAR)} sessions`, terukur: teks(hitung), tercapai: hitung >= SASARAN.hitung },
    { sasaran: `Whole command ${SASARAN.perintah}× faster than LibreOffice from opening to saving, ${teksBulat(TERBESAR)} sessions`, terukur: teks(seluruh), tercapai: seluruh >= SASARAN.perintah },
  ];
}
