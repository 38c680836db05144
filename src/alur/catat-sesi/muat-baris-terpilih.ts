/** The selected row of sheet Sesi for the form; one without an ID gets one first, by which it is found again. */
import { Galat } from '../../istilah/galat';
import type { BarisSesi } from '../../istilah/sesi';
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import type { BukuKerja, DenganKunci } from '../buku-kerja';
import { isianDariSesi, termuatDariSesi } from '../panel/isian-dari-sesi';
import type { BarisTermuat } from '../panel/kontrak';
import { kalimatIdGanda } from './cari-baris';
import { denganKolomId } from './kolom-id';
import { barisBerId, idBaru, muatSesi, type LembarSesi } from './lembar-sesi';
import { tulisSesi } from './tulis-sesi';

const SESI = kamusSesi.judul;
const MINTA = { gabungan: true } as const;

/** Throws `Galat` ("isian-keliru", "isian-berubah") with a sentence where not one row of data is selected. */
export function muatBarisTerpilih(buku: BukuKerja, denganKunci: DenganKunci): BarisTermuat {
  const baris = barisTerpilih(buku);
  const lembar = muatSesi(buku, MINTA);
  const sesi = barisData(lembar, baris);
  if (sesi.id === '') return denganKunci(() => beriId(buku, sesi));
  const kembar = barisBerId(lembar, sesi.id).find((satu) => satu.baris !== baris);
  if (kembar) throw new Galat('isian-keliru', kalimatIdGanda(sesi.id, Math.min(baris, kembar.baris), Math.max(baris, kembar.baris)));
  return termuatDariSesi(sesi);
}

function barisTerpilih(buku: BukuKerja): number {
  const { lembar, baris, jumlahBaris } = buku.pilihan();
  if (lembar !== SESI) {
    throw new Galat('isian-keliru', `Yang sedang terbuka lembar "${lembar}". Buka lembar "${SESI}", pilih satu baris sesi, lalu muat lagi.`);
  }
  if (jumlahBaris !== 1) throw new Galat('isian-keliru', `Terpilih ${jumlahBaris} baris. Pilih satu baris sesi saja, lalu muat lagi.`);
  if (baris === 1) throw new Galat('isian-keliru', 'Terpilih baris judul. Pilih satu baris sesi di bawahnya, lalu muat lagi.');
  return baris;
}

function barisData({ daftar, dilewati }: LembarSesi, baris: number): BarisSesi {
  const sesi = daftar.find((satu) => satu.baris === baris);
  if (sesi) return sesi;
  const apa = dilewati.has(baris) ? 'baris jumlah atau judul berulang, bukan sesi' : 'kosong';
  throw new Galat('isian-keliru', `Baris ${baris} ${apa}. Pilih satu baris yang berisi sesi, lalu muat lagi.`);
}

/** While the lock was waited for, somebody may have sorted the sheet: only the very same row gets an ID. */
function beriId(buku: BukuKerja, semula: BarisSesi): BarisTermuat {
  const lembar = muatSesi(buku, MINTA);
  const { baris } = semula;
  const kini = lembar.daftar.find((satu) => satu.baris === baris);
  if (!kini || JSON.stringify(isianDariSesi(kini)) !== JSON.stringify(isianDariSesi(semula))) {
    throw new Galat('isian-berubah', `Baris ${baris} baru saja berubah atau berpindah. Pilih lagi barisnya, lalu muat lagi.`);
  }
  const id = idBaru(lembar)();
  tulisSesi(buku, denganKolomId(buku, lembar), baris, [{ 'ID Sesi': id }], true);
  return termuatDariSesi({ ...kini, id });
}
