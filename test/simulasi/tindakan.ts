/** The deeds that are simulated, as a table: what is run, on which workbook, and what must hold when it was run again. */
import type { BetweenCalls } from '../../src/lokal/apps-script/gate';
import type { Project } from '../../src/lokal/apps-script/project';
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import type { Runtime } from '../../src/lokal/apps-script/runtime';
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { bukuMentah, bukuTerpakai } from './buku-simulasi';
import type { Dunia } from './dunia';
import { daftarTerpotong } from './invarian';
import { bandingkanHasil, bandingkanHitungan, bandingkanLembar } from './invarian-akhir';
import { jalankan, runtimeBuku } from './jalankan';

/** What stands before the deed: the workbook, and what the tool remembers beside it. */
export interface Keadaan {
  readonly buku: Workbook;
  readonly ingatan: ReadonlyMap<string, string>;
}

/** A run of the deed by one person; `betweenCalls` sees the calls of the run that matters. */
export type Jalan = (runtime: Runtime, betweenCalls?: BetweenCalls) => Outcome;

export interface Tindakan {
  readonly nama: string;
  awal(): Keadaan;
  readonly jalan: Jalan;
  /** The same deed by somebody else in between; default: the very same. */
  readonly jalanOrangLain?: Jalan;
  /** In a short run each event gets every n-th boundary only: deeds of people, faults of the platform. */
  readonly giliran: { readonly orang: number; readonly platform: number };
  /** What the line in Riwayat calls it; absent where there is none. */
  readonly tindakanRiwayat?: string;
  /**
   * What is wrong right after the disturbed run, apart from cells people typed and results on wrong rows.
   *
   * @param akhir as `akhirRun` says
   * @param rujukan one undisturbed run on each state people made
   */
  seketika?(dunia: Dunia, akhir: string, rujukan: () => readonly Workbook[]): string[];
  /** Whether every T cell is blank, as it was, or what an undisturbed run writes there; else `seketika` sees to it. */
  readonly hasilDariRujukan: boolean;
  /** What differs after the disturbed run and another one, from one undisturbed run on what people left. */
  banding(dunia: Dunia, rujukan: Workbook, akhirPertama: string): string[];
  /** Whether nobody runs it again once it said that it is done. */
  readonly sekaliSaja?: true;
  /** How the second run may end; default: as the undisturbed one does. */
  akhirDiulang?(dunia: Dunia, akhirRujukan: string): readonly string[];
  /** Whether a row of Sesi was added by the tool; then the others are compared without it. */
  readonly barisAlat?: (sheet: Sheet, baris: number) => boolean;
  /** Whether the deed itself changes cells of people to this. */
  readonly nilaiAlat?: (isi: unknown, sheet: Sheet, baris: number, kolom: number) => boolean;
  /** Events that it does not withstand, by name; each is told in the decision record. */
  readonly tidakTerjaga?: readonly string[];
  /** Whether it takes up what another run left in Cadangan Hitung JP. */
  readonly bacaCadangan?: true;
}

export const lewatMenu = (fungsi: string): Jalan => (runtime, betweenCalls) =>
  runtime.execute(fungsi, [], { trigger: 'menu', betweenCalls: betweenCalls ?? (() => undefined) });

export const tanpaIngatan = (buku: Workbook): Keadaan => ({ buku, ingatan: new Map() });

/** As a runtime leaves it. */
export const keadaanSesudah = (runtime: Runtime, buku: Workbook): Keadaan =>
  ({ buku, ingatan: new Map(runtime.state.properties.document) });

export function runtimeKeadaan({ buku, ingatan }: Keadaan, proyek?: Project): Runtime {
  const runtime = runtimeBuku(buku, proyek);
  for (const [kunci, isi] of ingatan) runtime.state.properties.document.set(kunci, isi);
  return runtime;
}

export const bukuDipakai = (): Workbook => bukuTerpakai((buku) => void jalankan(buku, 'siapkanBukuKerja'));
const terpakai = (): Keadaan => tanpaIngatan(bukuDipakai());

export const tindakanHitung: Tindakan = {
  nama: 'hitung', jalan: lewatMenu('hitungJp'), awal: terpakai, giliran: { orang: 12, platform: 30 },
  tindakanRiwayat: 'Hitung JP', hasilDariRujukan: true, seketika: ({ buku }, akhir) => daftarTerpotong(buku, akhir === 'selesai'),
  banding: ({ buku }, rujukan) => bandingkanHitungan(buku, rujukan),
};

export const tindakanPeriksa: Tindakan = {
  nama: 'periksa', jalan: lewatMenu('periksaData'), awal: terpakai, giliran: { orang: 9, platform: 20 },
  hasilDariRujukan: true, seketika: ({ buku }, akhir) => daftarTerpotong(buku, akhir === 'selesai'), banding: ({ buku }, rujukan) => bandingkanHasil(buku, rujukan),
};

export const tindakanSiapkan: Tindakan = {
  nama: 'siapkan', jalan: lewatMenu('siapkanBukuKerja'), awal: () => tanpaIngatan(bukuMentah()), giliran: { orang: 200, platform: 250 },
  tindakanRiwayat: 'Siapkan buku kerja', hasilDariRujukan: true, banding: ({ buku }, rujukan) => bandingkanLembar(buku, rujukan),
};
