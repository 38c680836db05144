/** Sheet Sesi → sessions, each cell read with its reason. */
import type { BarisSesi, KolomSesi } from '../../istilah/sesi';
import { SINONIM_KOMPETENSI, SINONIM_PARAF } from '../kamus/sinonim';
import { kamusSesi } from '../kamus/kamus-sesi';
import type { JudulSesi } from '../kamus/kamus-sesi';
import type { IsiLembar, Sel } from '../sel';
import { bacaJenis } from './baca-jenis';
import { bacaLingkup } from './baca-lingkup';
import { bacaNip } from './baca-nip';
import { bacaPelaksanaan } from './baca-pelaksanaan';
import { penelusurPilihan } from './baca-pilihan';
import { bacaTanggal } from './baca-tanggal';
import { bersihkanKunci } from './bersihkan';
import type { BarisTerbuka } from './buka-lembar';
import { bukaLembar } from './buka-lembar';
import { ingat } from './ingat';
import type { IsiTerbaca } from './isi-terbaca';
import { galatSel } from './sel-galat';
import { pembacaTeks } from './teks-kolom';
import { teksSel } from './teks-sel';

/** A ticked box or any usual word becomes Sudah or Belum; anything else stays as typed. */
const telusuriParaf = penelusurPilihan(SINONIM_PARAF);
const rapikanParaf = (teks: string): string => telusuriParaf(teks)[0] ?? bersihkanKunci(teks);

const telusuriKompetensi = penelusurPilihan(SINONIM_KOMPETENSI);
/** Several competencies in one cell, by their contract names, separated by commas; an unknown one stays as typed. */
const rapikanKompetensi = (teks: string): string =>
  teks.split(/[,;\r\n]+/).map(bersihkanKunci).filter(Boolean).flatMap((bagian): readonly string[] => {
    const dikenal = telusuriKompetensi(bagian);
    return dikenal.length > 0 ? dikenal : [bagian];
  }).join(', ');

/** Throws `Galat` where the sheet or a required header is missing, or a known header stands twice. */
export function bacaSesi(isi: IsiLembar | undefined): IsiTerbaca<BarisSesi, JudulSesi> {
  const baca = {
    tanggal: ingat(bacaTanggal), nip: ingat(bacaNip), jenis: ingat(bacaJenis), lingkup: ingat(bacaLingkup),
    pelaksanaan: ingat(bacaPelaksanaan),
  };
  const { peta, baris, lewat } = bukaLembar(isi, kamusSesi);
  return { peta, lewat, temuan: [], baris: baris.map((satu) => barisSesi(satu, baca)) };
}

/**
 * One row by itself, wherever its cells come from: a draft that stands in no sheet yet, or a row as it would be after a
 * change. `id` is that of its cell.
 */
export function bacaBarisSesi(nomor: number, selMentah: (judul: JudulSesi) => Sel): BarisSesi {
  const galat = kamusSesi.kolom.filter(({ milik }) => milik !== 'alat').flatMap(({ judul }) => {
    const teks = galatSel(selMentah(judul));
    return teks === undefined ? [] : [{ kolom: judul, galat: teks }];
  });
  const sel = (judul: JudulSesi): Sel => (galat.some(({ kolom }) => kolom === judul) ? '' : selMentah(judul));
  return barisSesi({ nomor, sel, galat, gabungan: [] }, BACA_LANGSUNG);
}

const BACA_LANGSUNG: Baca = {
  tanggal: bacaTanggal, nip: bacaNip, jenis: bacaJenis, lingkup: bacaLingkup, pelaksanaan: bacaPelaksanaan,
};

interface Baca {
  readonly tanggal: typeof bacaTanggal;
  readonly nip: typeof bacaNip;
  readonly jenis: typeof bacaJenis;
  readonly lingkup: typeof bacaLingkup;
  readonly pelaksanaan: typeof bacaPelaksanaan;
}

function barisSesi({ nomor, sel, galat, gabungan }: BarisTerbuka<JudulSesi>, baca: Baca): BarisSesi {
  const { tanggal, hariTertulis, bentuk } = baca.tanggal(sel('Tanggal'));
  const teks = pembacaTeks<KolomSesi>(sel);
  return {
    baris: nomor,
    id: bersihkanKunci(teksSel(sel('ID Sesi'))),
    tanggal, hariTertulis, bentukTanggal: bentuk,
    jenis: baca.jenis(sel('Jenis')),
    lingkup: baca.lingkup(sel('Lingkup')),
    nipPeserta: baca.nip(sel('NIP Peserta')),
    namaPeserta: teks.kunci('Nama Peserta'),
    nipPembimbing: baca.nip(sel('NIP Pembimbing')),
    namaPembimbing: teks.kunci('Nama Pembimbing'),
    materi: teks.bebas('Materi'),
    kompetensi: teks.melalui('Kompetensi', rapikanKompetensi),
    dasar: teks.bebas('Dasar'),
    paraf: teks.melalui('Paraf', rapikanParaf),
    bukti: teks.bebas('Bukti'),
    evaluasi: teks.bebas('Evaluasi'),
    pelaksanaan: baca.pelaksanaan(sel('Pelaksanaan')),
    // Only typed columns are noted, and those are the KolomSesi.
    selGalat: galat as BarisSesi['selGalat'],
    teksDirapikan: teks.berubah,
    selGabungan: gabungan as BarisSesi['selGabungan'],
  };
}
