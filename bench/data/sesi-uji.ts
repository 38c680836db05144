/** Sessions for measuring: any number, without a row that is refused, so that a pass without checks gives the same totals. */
import { acak, type Acak } from '../../contoh/acak';
import { hariKerjaBulan } from '../../contoh/hari-kerja-contoh';
import { orangBesar, type OrangBesar } from '../../contoh/orang-besar';

export interface SesiUji {
  readonly peserta: OrangBesar;
  /** `YYYY-MM-DD`, a working day of 2025 on which the peserta has no other session. */
  readonly tanggal: string;
  /** One in fifty as people type it, with a finding that does not refuse the row. */
  readonly jenis: 'Pembimbingan' | 'Pendampingan' | 'pembimbingan' | 'pendampingan';
  readonly lingkup: 'Nasional' | 'Internasional';
  readonly materi: string;
  readonly dasar: string;
}

export interface DataUji {
  readonly orang: readonly OrangBesar[];
  readonly sesi: readonly SesiUji[];
}

/** As many sessions a year as a PNS needs for ten counted ones and some above the cap. */
export const SESI_SEORANG = 20;
const TAHUN = 2025;
const PEMBIMBINGAN = [...Array.from({ length: 49 }, () => 'Pembimbingan' as const), 'pembimbingan' as const];
const PENDAMPINGAN = [...Array.from({ length: 49 }, () => 'Pendampingan' as const), 'pendampingan' as const];
const BENIH = 6;

/** `jumlah` sessions of a twentieth as many people (at least two), the same ones every time. */
export function dataUji(jumlah: number): DataUji {
  const sumber = acak(BENIH);
  const orang = orangBesar(Math.max(2, Math.ceil(jumlah / SESI_SEORANG)), sumber);
  const hariBebas = susunHariBebas(sumber);
  const pesertaKe = (urutan: number): OrangBesar => orang[urutan % orang.length] as OrangBesar;
  return { orang, sesi: Array.from({ length: jumlah }, (_, urutan) => satuSesi(pesertaKe(urutan), urutan, sumber, hariBebas)) };
}

function satuSesi(peserta: OrangBesar, urutan: number, { peluang, pilih }: Acak, hariBebas: (nip: string) => string): SesiUji {
  return {
    peserta,
    tanggal: hariBebas(peserta.nip),
    jenis: pilih(peluang(65) ? PEMBIMBINGAN : PENDAMPINGAN),
    lingkup: peluang(5) ? 'Internasional' : 'Nasional',
    materi: `Membahas pekerjaan ke-${urutan + 1}`,
    dasar: `Nomor 800/${urutan + 1}/2025`,
  };
}

/** Draws a working day on which the person has none yet. */
function susunHariBebas({ bulat }: Acak): (nip: string) => string {
  const hariKerja = Array.from({ length: 12 }, (_, bulan) => hariKerjaBulan(TAHUN, bulan + 1)).flat();
  const terpakai = new Map<string, Set<number>>();
  return (nip) => {
    const miliknya = terpakai.get(nip) ?? new Set<number>();
    terpakai.set(nip, miliknya);
    let ke = bulat(0, hariKerja.length - 1);
    while (miliknya.has(ke)) ke = (ke + 1) % hariKerja.length;
    miliknya.add(ke);
    return hariKerja[ke] as string;
  };
}
