/** Folds the oldest lines of Riwayat into one that counts them by what was run. */
import { teksSel } from '../../lembar/baca/teks-sel';
import type { Sel } from '../../lembar/sel';

/** Lines that the sheet holds at most, and how many of the newest remain when it is folded. */
export const PALING_BANYAK = 2000;
const DISISAKAN = 1500;

const RINGKASAN = 'Ringkasan';
const KOLOM = { waktu: 0, tindakan: 2, hasil: 4 } as const;

export interface Lipatan {
  /** The line that takes the place of the folded ones: when the last of them was, how many, and what was run. */
  readonly ringkasan: readonly Sel[];
  /** How many of the first lines it stands for, an earlier summary among them. */
  readonly dilipat: number;
}

/** `baris`: below the header, oldest first. Undefined while there is room for one more. */
export function lipatRiwayat(baris: readonly (readonly Sel[])[]): Lipatan | undefined {
  if (baris.length < PALING_BANYAK) return undefined;
  const lama = baris.slice(0, baris.length - DISISAKAN);
  const jumlah = new Map<string, number>();
  for (const satu of lama) for (const [tindakan, kali] of isiBaris(satu)) jumlah.set(tindakan, (jumlah.get(tindakan) ?? 0) + kali);
  const semua = [...jumlah.values()].reduce((sampai, kali) => sampai + kali, 0);
  return {
    dilipat: lama.length,
    ringkasan: [
      lama[lama.length - 1]?.[KOLOM.waktu] ?? '', '', RINGKASAN, semua,
      [...jumlah].map(([tindakan, kali]) => `${tindakan} ${kali} kali`).join('; '),
    ],
  };
}

/** An earlier summary counts for all the lines it stands for. */
function isiBaris(baris: readonly Sel[]): (readonly [string, number])[] {
  const sel = (kolom: number): string => teksSel(baris[kolom] ?? '').trim();
  if (sel(KOLOM.tindakan) !== RINGKASAN) return [[sel(KOLOM.tindakan) || 'tidak diketahui', 1]];
  return sel(KOLOM.hasil).split('; ').flatMap((bagian): (readonly [string, number])[] => {
    const pola = /^(.+) (\d+) kali$/.exec(bagian);
    return pola ? [[pola[1] as string, Number(pola[2])]] : [];
  });
}
