/** Rebuilds sheet Hasil Pemeriksaan: every finding, its row number leading to the cell. */
import type { Temuan } from '../istilah/temuan';
import { kamusHasilPemeriksaan } from '../lembar/kamus/lembar-buatan';
import { hurufKolom } from '../lembar/rupa/rupa';
import { rupaKolom } from '../lembar/rupa/rupa-kolom';
import { susunHasilPemeriksaan, type BarisTemuan } from '../lembar/tulis/hasil-pemeriksaan';
import type { BukuKerja, Tautan } from './buku-kerja';
import type { BukuTermuat } from './muat-buku';

const { judul: NAMA, kolom: KOLOM } = kamusHasilPemeriksaan;
const KOLOM_BARIS = KOLOM.findIndex(({ judul }) => judul === 'Baris') + 1;

export function tulisHasilPemeriksaan(buku: BukuKerja, termuat: BukuTermuat, daftarTemuan: readonly Temuan[]): void {
  const baris = susunHasilPemeriksaan(daftarTemuan);
  siapkanHasilPemeriksaan(buku);
  buku.kosongkanIsi(NAMA, baris.length);
  if (baris.length === 0) return;
  buku.tulis(NAMA, { baris: 2, kolom: 1, nilai: baris.map(({ sel }) => sel) });
  const cariKolom = pencariKolom(termuat);
  buku.tulisTautan(NAMA, 2, KOLOM_BARIS, baris.map((satu) => tautan(satu, cariKolom)));
}

/** The empty sheet with its headers, where it does not exist yet. */
export function siapkanHasilPemeriksaan(buku: BukuKerja): void {
  if (buku.daftarLembar().includes(NAMA)) return;
  buku.buatLembar(NAMA);
  buku.tulisJudul(NAMA, 1, KOLOM.map(({ judul }) => judul), KOLOM.map(() => ''));
  KOLOM.forEach((kolom, i) => void buku.rapikanKolom(NAMA, i + 1, rupaKolom(kolom)));
  buku.rapikanJudul(NAMA, KOLOM.length);
}

type CariKolom = (lembar: string, judul: string) => number | undefined;

/** Column number (from 1) of a header by its contract name. */
function pencariKolom({ sesi, pegawai, kompetensi, jpLain }: BukuTermuat): CariKolom {
  const peta = new Map([sesi, pegawai, kompetensi, jpLain].flatMap((satu) => (satu ? [[satu.isi.nama, satu.terbaca.peta]] : [])));
  return (lembar, judul) => {
    const indeks = peta.get(lembar)?.get(judul);
    return indeks === undefined ? undefined : indeks + 1;
  };
}

function tautan({ sel, tujuan }: BarisTemuan, cariKolom: CariKolom): Tautan {
  const teks = String(sel[KOLOM_BARIS - 1]);
  if (!tujuan) return { teks };
  const kolom = cariKolom(tujuan.lembar, tujuan.kolom) ?? 1;
  return { teks, tujuan: { lembar: tujuan.lembar, sel: `${hurufKolom(kolom)}${tujuan.baris}` } };
}
