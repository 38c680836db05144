/** Puts back what the tool's cells of one sheet held before the last counting run, where they still hold what it wrote. */
import { petakanJudul } from '../../lembar/baca/judul';
import type { KamusLembar } from '../../lembar/kamus/kolom';
import { formatAngkaPotensi } from '../../lembar/rupa/format-potensi';
import type { IsiLembar, Sel } from '../../lembar/sel';
import { kolomMilikAlat } from '../../lembar/tulis/rencana-kolom';
import type { BukuKerja } from '../buku-kerja';
import type { CadanganLembar } from '../cadangan/cadangan-hitung';
import { pencariBaris, tandaLembar } from '../cadangan/tanda-baris';
import { bacaPasti } from '../tulis/lengkapi-kolom';
import { selSama } from '../tulis/padankan-baris';
import { potretIsi, potretRumus, type PotretRumus } from '../tulis/potret';
import { tulisTerjaga } from '../tulis/tulis-terjaga';

export interface HasilKembali {
  readonly nama: string;
  /** Rows of which at least one cell was put back. */
  readonly baris: number;
  /** Cells that hold neither what the run wrote nor what stood there before. */
  readonly diubah: number;
  /** Rows that are not found any more. */
  readonly hilang: number;
  /** Headers that are gone, or no longer the tool's. */
  readonly kolomHilang: readonly string[];
}

/** Throws `Galat` where a required header is missing or a known one stands twice; nothing is written. */
export function lembarUntukDikembalikan(buku: BukuKerja, kamus: KamusLembar): IsiLembar | undefined {
  const ada = buku.baca(kamus.judul, { catatan: true });
  const isi = ada && bacaPasti(buku, ada);
  if (isi) petakanJudul(isi, kamus);
  return isi;
}

export function kembalikanHasil(buku: BukuKerja, kamus: KamusLembar, isi: IsiLembar, cadangan: CadanganLembar): HasilKembali {
  // Whose a column is, is told by the notes that were read with these very headers.
  const terbaca = potretIsi(isi, kamus);
  const milikKita = cadangan.kolom.map(({ judul }) => kolomMilikAlat(isi, (terbaca.peta.get(judul) ?? -1) + 1));
  const awal = potretRumus(buku, terbaca);
  const { sel, ...hitungan } = pilihSel(awal, cadangan, milikKita);
  const judul = cadangan.kolom.filter((_, i) => milikKita[i]).map((satu) => satu.judul);
  if (sel.size > 0) {
    tulisTerjaga(buku, {
      awal, mulai: awal, judul,
      nilai: (baris, judulSel, kini) => {
        const satu = sel.get(baris ?? -1)?.get(judulSel);
        return satu && selSama(kini, satu.baru) ? satu.lama : undefined;
      },
    });
    tulisFormatPotensi(buku, kamus);
  }
  return {
    nama: cadangan.nama, baris: sel.size, ...hitungan,
    kolomHilang: cadangan.kolom.filter(({ pasangan }, i) => pasangan.length > 0 && !milikKita[i]).map((satu) => satu.judul),
  };
}

interface SelKembali {
  readonly lama: Sel;
  readonly baru: Sel;
}

interface Terpilih {
  /** By index of the row (from 0) and header. */
  readonly sel: ReadonlyMap<number, ReadonlyMap<string, SelKembali>>;
  readonly diubah: number;
  readonly hilang: number;
}

function pilihSel(awal: PotretRumus, cadangan: CadanganLembar, milikKita: readonly boolean[]): Terpilih {
  const { isi, kamus, peta, rumus } = awal;
  const cari = pencariBaris(tandaLembar(isi, kamus, peta, cadangan.isian), isi.nilai.length);
  const sel = new Map<number, Map<string, SelKembali>>();
  let [diubah, hilang] = [0, cadangan.tanpaTanda];
  for (const [tanda, indeks] of cadangan.baris) {
    const baris = cari(tanda);
    if (baris === undefined) {
      hilang++;
      continue;
    }
    const dari = new Map<string, SelKembali>();
    cadangan.kolom.forEach(({ judul, pasangan }, i) => {
      const satu = pasangan[indeks[i] ?? -1];
      const kolom = peta.get(judul);
      if (!satu || kolom === undefined || !milikKita[i]) return;
      const [lama, baru] = satu;
      const kini = isi.nilai[baris]?.[kolom] ?? '';
      const berumus = (rumus[baris]?.[kolom] ?? '') !== '';
      if (!berumus && selSama(kini, baru)) dari.set(judul, { lama, baru });
      else if (berumus || !selSama(kini, lama)) diubah++;
    });
    if (dari.size > 0) sel.set(baris, dari);
  }
  return { sel, diubah, hilang };
}

/** Whether the target can still be reached is said by the format of the number, so it follows the numbers put back. */
function tulisFormatPotensi(buku: BukuKerja, kamus: KamusLembar): void {
  const isi = buku.baca(kamus.judul);
  const peta = isi && petakanJudul(isi, kamus);
  const [potensi, target] = [peta?.get('Potensi Total JP'), peta?.get('Target JP')];
  if (!isi || potensi === undefined || target === undefined) return;
  buku.tulisFormat(kamus.judul, 2, potensi + 1, isi.nilai.slice(1).map((baris) => formatAngkaPotensi(baris[potensi], baris[target])));
}
