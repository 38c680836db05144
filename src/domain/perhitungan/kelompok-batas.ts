/** Which sessions share one cap: those of one participant and calendar month, of one kind or scope as the readings say. */
import type { Tafsir } from '../../aturan/tafsir';
import type { KunciUrutan } from '../../aturan/urutan-sesi';
import type { Nip } from '../../istilah/nip';
import { bulanDari } from '../../istilah/tanggal';
import type { SesiTerbaca } from '../sesi-terbaca';

/** A session that counts unless the cap stops it. */
export interface CalonHitung extends SesiTerbaca, KunciUrutan {
  /** Its place in the list of sessions. */
  readonly indeks: number;
}

type TafsirBatas = Pick<Tafsir, 'batasPer' | 'batasLingkup'>;

/**
 * Lampiran G.3, H.3: «maksimal dihitung 2 kali dalam 1 bulan».
 * Simplification: a month is the calendar month of the session's day; the text does not say.
 */
export function kelompokBatas(daftar: readonly CalonHitung[], tafsir: TafsirBatas): readonly (readonly CalonHitung[])[] {
  const semua: CalonHitung[][] = [];
  const perOrang = new Map<Nip, Map<string, CalonHitung[]>>();
  for (const calon of daftar) {
    let kelompokOrang = perOrang.get(calon.nip);
    if (!kelompokOrang) perOrang.set(calon.nip, (kelompokOrang = new Map()));
    const kunci = kunciKelompok(calon, tafsir);
    const kelompok = kelompokOrang.get(kunci);
    if (kelompok) {
      kelompok.push(calon);
      continue;
    }
    const baru = [calon];
    kelompokOrang.set(kunci, baru);
    semua.push(baru);
  }
  return semua;
}

function kunciKelompok({ hari, jenis, lingkup }: SesiTerbaca, { batasPer, batasLingkup }: TafsirBatas): string {
  const menurutJenis = batasPer === 'jenis' ? jenis : '';
  const menurutLingkup = batasLingkup === 'terpisah' ? lingkup : '';
  return `${bulanDari(hari)}${menurutJenis}${menurutLingkup}`;
}
