/** `npm run bench -- [parts] [--tulis]`: measures the parts one after another, prints their tables, writes them when told to. */
import { performance } from 'node:perf_hooks';
import type { HasilBagian, Sasaran } from './bagian';
import { adalahBagian, DAFTAR_BAGIAN, type NamaBagian } from './daftar-bagian';
import { jalankanBagian } from './jalankan-bagian';
import { barisMesin } from './mesin';
import { teksWaktu } from './teks-angka';
import { teksSasaran, teksTabel } from './teks-tabel';
import { tulisKinerja } from './tulis-kinerja';

const TULIS = '--tulis';

async function utama(argumen: readonly string[]): Promise<void> {
  const dipilih = bacaPilihan(argumen.filter((satu) => satu !== TULIS));
  const mesin = `Measured ${new Date().toISOString().slice(0, 10)} on ${barisMesin()}.`;
  console.log(`${mesin}\n`);
  const hasil = new Map<NamaBagian, HasilBagian>();
  const mulai = performance.now();
  for (const nama of dipilih) {
    const awal = performance.now();
    const satu = await jalankanBagian(nama);
    hasil.set(nama, satu);
    console.log(`${teksBagian(satu)}\n${nama} took ${teksWaktu(performance.now() - awal)}.\n`);
  }
  const sasaran = [...[...hasil.values()].flatMap((satu) => satu.sasaran), ...sasaranLama(hasil, performance.now() - mulai)];
  if (sasaran.length > 0) console.log(teksSasaran(sasaran));
  if (argumen.includes(TULIS)) tulisKinerja(isiKinerja(hasil, mesin, sasaran));
}

/** None named: all of them. Throws where a name is unknown. */
function bacaPilihan(nama: readonly string[]): readonly NamaBagian[] {
  const salah = nama.filter((satu) => !adalahBagian(satu));
  const semua = Object.keys(DAFTAR_BAGIAN).filter(adalahBagian);
  if (salah.length > 0) throw new Error(`no such part: ${salah.join(', ')}; there are ${semua.join(', ')}, and ${TULIS}`);
  return nama.length === 0 ? semua : nama.filter(adalahBagian);
}

const BATAS_MENIT = 10;

/** Of a run of all parts only. */
function sasaranLama(hasil: ReadonlyMap<NamaBagian, HasilBagian>, lama: number): Sasaran[] {
  if (!adaSemua(hasil)) return [];
  const menit = lama / 60_000;
  return [{
    sasaran: `All parts of the benchmark in at most ${BATAS_MENIT} minutes`, terukur: `${menit.toFixed(1)} minutes`, tercapai: menit <= BATAS_MENIT,
  }];
}

const adaSemua = (hasil: ReadonlyMap<NamaBagian, HasilBagian>): boolean => hasil.size === Object.keys(DAFTAR_BAGIAN).length;

const teksBagian = ({ tabel }: HasilBagian): string => tabel.map(teksTabel).join('\n');

/** The table of goals is written only by a run of all parts: one table of one run on one machine. */
function isiKinerja(hasil: ReadonlyMap<NamaBagian, HasilBagian>, mesin: string, sasaran: readonly Sasaran[]): Map<string, string> {
  const isi = new Map<string, string>();
  for (const [nama, satu] of hasil) {
    isi.set(nama, `${mesin} To repeat: \`npm run bench -- ${nama}\`.\n\n${teksBagian(satu)}`);
  }
  if (adaSemua(hasil)) isi.set('sasaran', `${mesin} To repeat: \`npm run bench\`.\n\n${teksSasaran(sasaran)}`);
  return isi;
}

void utama(process.argv.slice(2)).catch((galat: unknown) => {
  console.error(galat instanceof Error ? galat.message : galat);
  process.exitCode = 1;
});
