/** Rebuilds sheet Hasil Pemeriksaan: every finding, its row number leading to the cell. */
import { Galat } from '../istilah/galat';
import type { Temuan } from '../istilah/temuan';
import { kunciJudul } from '../lembar/baca/judul';
import { teksSel } from '../lembar/baca/teks-sel';
import { kamusHasilPemeriksaan } from '../lembar/kamus/lembar-buatan';
import { hurufKolom } from '../lembar/rupa/rupa';
import { rupaKolom } from '../lembar/rupa/rupa-kolom';
import type { IsiLembar, Sel } from '../lembar/sel';
import { susunHasilPemeriksaan, type BarisTemuan } from '../lembar/tulis/hasil-pemeriksaan';
import { BelumSelesai } from './belum-selesai';
import type { BukuKerja, Tautan } from './buku-kerja';
import type { BukuTermuat } from './muat-buku';

const { judul: NAMA, kolom: KOLOM } = kamusHasilPemeriksaan;
const KOLOM_BARIS = KOLOM.findIndex(({ judul }) => judul === 'Baris') + 1;
/** Row of the first finding; as long as the others are not complete it says so. */
const BARIS_PERTAMA = 2;

/** Findings written in one call. */
const BARIS_SEKALI = 5000;

/** Stands in the first row until everything else is written: a list broken off must not look like a short one. */
const BELUM_SELESAI: Readonly<Record<string, Sel>> = {
  Tingkat: 'Belum selesai',
  Temuan: 'Daftar temuan ini belum selesai ditulis.',
  'Cara Memperbaiki': 'Jalankan Periksa data atau Hitung JP lagi.',
};

/**
 * Throws `Galat` ("lembar-milik-orang") where a sheet of that name holds something else, and `BelumSelesai` where the time
 * of the run is up in the midst of a very long list.
 */
export function tulisHasilPemeriksaan(buku: BukuKerja, termuat: BukuTermuat, daftarTemuan: readonly Temuan[]): void {
  const [pertama, ...lain] = susunHasilPemeriksaan(daftarTemuan);
  const cariKolom = pencariKolom(termuat);
  const tulis = (baris: number, daftar: readonly BarisTemuan[]): void => {
    for (let awal = 0; awal < daftar.length; awal += BARIS_SEKALI) {
      if (awal > 0 && buku.sisaWaktu() < 0) throw new BelumSelesai({ lembar: NAMA, selesai: awal, semua: daftarTemuan.length });
      const satu = daftar.slice(awal, awal + BARIS_SEKALI);
      buku.tulis(NAMA, { baris: baris + awal, kolom: 1, nilai: satu.map(({ sel }) => sel) });
      buku.tulisTautan(NAMA, baris + awal, KOLOM_BARIS, satu.map((temuan) => tautan(temuan, cariKolom)));
    }
  };
  const ada = bacaMilikAlat(buku);
  if (!ada) buku.buatLembar(NAMA);
  buku.tulis(NAMA, { baris: BARIS_PERTAMA, kolom: 1, nilai: [KOLOM.map(({ judul }) => BELUM_SELESAI[judul] ?? '')] });
  if (!ada || !judulLengkap(ada.nilai[0] ?? [])) tulisJudul(buku);
  buku.kosongkanIsi(NAMA, lain.length + 1, BARIS_PERTAMA + 1);
  tulis(BARIS_PERTAMA + 1, lain);
  if (pertama) tulis(BARIS_PERTAMA, [pertama]);
  else buku.kosongkanIsi(NAMA, 1, BARIS_PERTAMA);
}

/** The empty sheet with its headers, where it does not exist yet. Throws `Galat` as `tulisHasilPemeriksaan`. */
export function siapkanHasilPemeriksaan(buku: BukuKerja): void {
  const ada = bacaMilikAlat(buku);
  if (ada && judulLengkap(ada.nilai[0] ?? [])) return;
  if (!ada) buku.buatLembar(NAMA);
  tulisJudul(buku);
}

/** Undefined where there is no such sheet. Throws `Galat` where it is neither blank nor made by the tool. */
function bacaMilikAlat(buku: BukuKerja): IsiLembar | undefined {
  const ada = buku.baca(NAMA);
  if (!ada) return undefined;
  const kosong = ada.nilai.every((baris) => baris.every((sel) => sel === ''));
  const terhenti = ada.nilai[BARIS_PERTAMA - 1]?.includes(BELUM_SELESAI.Temuan as Sel);
  if (!kosong && !terhenti && !judulLengkap(ada.nilai[0] ?? [])) throw milikOrang();
  return ada;
}

function tulisJudul(buku: BukuKerja): void {
  KOLOM.forEach((kolom, i) => void buku.rapikanKolom(NAMA, i + 1, rupaKolom(kolom)));
  buku.tulisJudul(NAMA, 1, KOLOM.map(({ judul }) => judul), KOLOM.map(() => ''));
  buku.rapikanJudul(NAMA, KOLOM.length);
}

const judulLengkap = (judul: readonly Sel[]): boolean =>
  KOLOM.every((kolom, i) => kunciJudul(teksSel(judul[i] ?? '')) === kunciJudul(kolom.judul));

const milikOrang = (): Galat =>
  new Galat(
    'lembar-milik-orang',
    `Lembar "${NAMA}" berisi data yang bukan buatan Hitung JP, atau judul kolomnya diubah; isinya tidak disentuh. Ganti nama ` +
      'lembar itu, lalu jalankan lagi.',
  );

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
