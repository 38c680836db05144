/** Our computation with every rule beside the leanest pass over the same rows, totals checked equal first. */
import type { Bahan } from '../../src/domain/bahan';
import { isiDari } from '../../src/istilah/hasil-baca';
import type { Bagian, HasilBagian } from '../bagian';
import { muatTerbundel } from '../muat-terbundel';
import { teksBulat, teksKali, teksUkuran } from '../teks-angka';
import { ukur } from '../ukur';

const DAFTAR_UKURAN = [10_000, 100_000, 1_000_000] as const;
const KALI = 5;
/** Runs before the measured ones: short ones need many until the engine has compiled them; one was run to compare totals. */
const pemanasan = (jumlah: number): number => Math.floor(300_000 / jumlah);
const BATAS_KALI = 4;
const { bahanUji, hitungBahan, hitungLantai } = muatTerbundel();

export const bagianLantai: Bagian = async () => {
  const baris: string[][] = [];
  const sasaran: HasilBagian['sasaran'][number][] = [];
  for (const jumlah of DAFTAR_UKURAN) {
    const bahan = bahanUji(jumlah);
    pastikanSama(bahan);
    const lantai = await ukur(KALI, () => hitungLantai(bahan.daftarSesi), pemanasan(jumlah));
    const kita = await ukur(KALI, () => hitungBahan(bahan), pemanasan(jumlah));
    const kelipatan = kita.median / lantai.median;
    baris.push([teksBulat(jumlah), teksUkuran(lantai), teksUkuran(kita), teksKali(kelipatan)]);
    sasaran.push({
      sasaran: `Computation with every rule at most ${BATAS_KALI}× the floor, ${teksBulat(jumlah)} sessions`,
      terukur: teksKali(kelipatan), tercapai: kelipatan <= BATAS_KALI,
    });
  }
  return { tabel: [{ judul: 'The floor', kepala: ['Sessions', 'Leanest pass', 'hitungBahan', 'Multiple'], baris }], sasaran };
};

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
