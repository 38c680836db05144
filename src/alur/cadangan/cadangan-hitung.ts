/** What the tool's cells held before a counting run and what the run wrote, by sheet, row and header. */
import * as z from 'zod/mini';

const sel = z.union([z.string(), z.number(), z.boolean(), z.strictObject({ tanggal: z.string(), jam: z.string() })]);
const skemaLembar = z.strictObject({
  nama: z.string(),
  /** Headers of the cells that make up the fingerprint of rows which no key names. */
  isian: z.array(z.string()),
  /** By header the different pairs of what a cell held and what was written; many rows share one. */
  kolom: z.array(z.strictObject({ judul: z.string(), pasangan: z.array(z.tuple([sel, sel])) })),
  /** Mark of the row (`TandaBaris`), then for every column the index of its pair, -1 where nothing changed. */
  baris: z.array(z.tuple([z.string(), z.array(z.number())])),
  /** Rows with nothing in them by which they could be known again. */
  tanpaTanda: z.number(),
});
const skema = z.strictObject({
  versi: z.literal(1),
  waktu: z.strictObject({ tanggal: z.string(), jam: z.string() }),
  lembar: z.array(skemaLembar),
});

export type CadanganLembar = z.infer<typeof skemaLembar>;
export type CadanganHitung = z.infer<typeof skema>;

/** Undefined where it is none (a later version, cut off, edited). */
export function bacaCadanganHitung(json: string): CadanganHitung | undefined {
  try {
    const hasil = skema.safeParse(JSON.parse(json));
    return hasil.success ? hasil.data : undefined;
  } catch {
    return undefined;
  }
}
