/** What a sheet made by the tool was made as: it hangs on the sheet out of sight, through renaming and moving. */
import * as z from 'zod/mini';
import type { JenisLaporan } from '../../domain/laporan-pd/jenis-laporan';
import type { BukuKerja } from '../buku-kerja';

const hari = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const skema = z.object({
  versi: z.literal(1),
  /** The title under which it was made. */
  asal: z.string(),
  tahun: z.int(),
  /** Report date. */
  tanggal: hari,
  /** How far the report had come; cards and exports have no such thing. */
  jenis: z.optional(z.union([
    z.object({ jenis: z.enum(['konsep', 'final']) }),
    z.object({ jenis: z.literal('perbaikan'), ke: z.int() }),
  ])),
  /** Of cards: whose. */
  untuk: z.optional(z.union([z.literal('semua'), z.object({ nip: z.string() }), z.object({ unit: z.string() })])),
  /** Of an export: what a row stands for. */
  per: z.optional(z.enum(['orang dan jenis', 'sesi'])),
  /** Fingerprint of its cells as they were written. */
  sidik: z.string(),
});

export type TandaLembar = z.infer<typeof skema> & { readonly jenis?: JenisLaporan | undefined };

/** The print wishes of the sheet hang there too. */
const skemaTanda = z.object({ buatan: skema });

/** By sheet title; what cannot be read (a later version, an edited entry) is as if it were not there. */
export const bacaTandaLembar = (buku: Pick<BukuKerja, 'bacaTanda'>): ReadonlyMap<string, TandaLembar> =>
  new Map([...buku.bacaTanda()].flatMap(([nama, isi]): [string, TandaLembar][] => {
    const hasil = skemaTanda.safeParse(dariJson(isi));
    return hasil.success ? [[nama, hasil.data.buatan]] : [];
  }));

export function dariJson(isi: string | undefined): unknown {
  try {
    return isi === undefined ? undefined : JSON.parse(isi);
  } catch {
    return undefined;
  }
}
