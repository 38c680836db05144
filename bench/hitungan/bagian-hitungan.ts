/** The computation with every rule from a thousand to a million sessions: beside the leanest pass, its growth, its memory. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bahan } from '../../src/domain/bahan';
import { isiDari } from '../../src/istilah/hasil-baca';
import type { Bagian, Sasaran, Tabel } from '../bagian';
import { muatTerbundel } from '../muat-terbundel';
import { teksBulat, teksKali, teksUkuran } from '../teks-angka';
import { ukur, type Ukuran } from '../ukur';
import type { Memori } from './memori';
import { pangkatPertumbuhan } from './pangkat';

const DAFTAR_UKURAN = [1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000] as const;
const UKURAN_LANTAI: readonly number[] = [10_000, 100_000, 1_000_000];
const UKURAN_MEMORI = [100_000, 300_000] as const;
const BATAS_KALI = 4;
const BATAS_PANGKAT = 1.05;
/** Short runs vary most, so they are measured most often, and need most runs until the engine has compiled them. */
const kaliUntuk = (jumlah: number): number => (jumlah <= 30_000 ? 15 : 5);
const pemanasan = (jumlah: number): number => Math.floor(300_000 / jumlah);
const { bahanUji, hitungBahan, hitungLantai } = muatTerbundel();

interface Titik {
  readonly jumlah: number;
  readonly lantai: Ukuran;
  readonly kita: Ukuran;
}

export const bagianHitungan: Bagian = async () => {
  const daftar: Titik[] = [];
  for (const jumlah of DAFTAR_UKURAN) daftar.push(await ukurTitik(jumlah));
  const pangkat = pangkatDari(daftar, 'kita');
  return {
    tabel: [
      tabelWaktu(daftar),
      { judul: 'Memory', kepala: KEPALA_MEMORI, baris: UKURAN_MEMORI.map(barisMemori) },
    ],
    sasaran: [
      ...daftar.filter(({ jumlah }) => UKURAN_LANTAI.includes(jumlah)).map(sasaranLantai),
      {
        sasaran: `Growth exponent from 1,000 to 1,000,000 sessions at most ${BATAS_PANGKAT}`,
        terukur: `${pangkat.toFixed(3)}; of the floor ${pangkatDari(daftar, 'lantai').toFixed(3)}`, tercapai: pangkat <= BATAS_PANGKAT,
      },
    ],
  };
};

async function ukurTitik(jumlah: number): Promise<Titik> {
  const bahan = bahanUji(jumlah);
  pastikanSama(bahan);
  const lantai = await ukur(kaliUntuk(jumlah), () => hitungLantai(bahan.daftarSesi), pemanasan(jumlah));
  return { jumlah, lantai, kita: await ukur(kaliUntuk(jumlah), () => hitungBahan(bahan), pemanasan(jumlah)) };
}

/** Throws where one total of one person differs, or nobody has any. */
function pastikanSama(bahan: Bahan): void {
  const lantai = hitungLantai(bahan.daftarSesi);
  const { jumlah } = hitungBahan(bahan);
  for (const pegawai of bahan.daftarPegawai) {
    const nip = isiDari(pegawai.nip);
    if (nip === undefined) throw new Error('a person of the measured roster has no NIP');
    const [kita, dia] = [jumlah.total(nip, bahan.tahunLaporan), lantai.get(nip)];
    if (kita !== dia || kita === 0) throw new Error(`totals differ for ${nip}: ${kita} by the rules, ${dia ?? 'none'} by the floor`);
  }
}

const pangkatDari = (daftar: readonly Titik[], siapa: 'kita' | 'lantai'): number =>
  pangkatPertumbuhan(daftar.map((titik) => [titik.jumlah, titik[siapa].median]));

const kelipatan = ({ lantai, kita }: Titik): number => kita.median / lantai.median;

const sasaranLantai = (titik: Titik): Sasaran => ({
  sasaran: `Computation with every rule at most ${BATAS_KALI}× the floor, ${teksBulat(titik.jumlah)} sessions`,
  terukur: teksKali(kelipatan(titik)), tercapai: kelipatan(titik) <= BATAS_KALI,
});

const perSesi = ({ median }: Ukuran, jumlah: number): string => `${((median / jumlah) * 1000).toFixed(2)} µs`;

const tabelWaktu = (daftar: readonly Titik[]): Tabel => ({
  judul: 'Time', kepala: ['Sessions', 'Leanest pass', 'Per session', 'hitungBahan', 'Per session', 'Multiple'],
  baris: daftar.map((titik) => {
    const { jumlah, lantai, kita } = titik;
    return [
      teksBulat(jumlah), teksUkuran(lantai), perSesi(lantai, jumlah), teksUkuran(kita), perSesi(kita, jumlah), teksKali(kelipatan(titik)),
    ];
  }),
  catatan: `Exponent of growth by least squares on logarithms: ${pangkatDari(daftar, 'kita').toFixed(3)}; of the leanest pass `
    + `${pangkatDari(daftar, 'lantai').toFixed(3)}.`,
});

const PROSES_MEMORI = join(__dirname, 'memori.ts');
const KEPALA_MEMORI = ['Sessions', 'Rows as read, per session', 'Result, per session', 'Peak of the whole process, per session'];

function barisMemori(jumlah: number): string[] {
  const keluaran = execFileSync(process.execPath, [...process.execArgv, PROSES_MEMORI, String(jumlah)], { encoding: 'utf8' });
  const memori = JSON.parse(keluaran) as Memori;
  const teks = (bita: number): string => `${teksBulat(bita / jumlah)} bytes`;
  return [teksBulat(jumlah), teks(memori.baris), teks(memori.hasil), teks(memori.puncak)];
}
