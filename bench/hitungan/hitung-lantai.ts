/** The floor: the leanest pass that gives the same totals; no check, no finding, no reason, no status. */
import type { BarisSesi } from '../../src/istilah/sesi';

/** Of the default rules: Lampiran G.3 and H.3. */
const BATAS = 2;
const JP = { Nasional: 2, Internasional: 4 } as const;

/** JP counted of 2025 by NIP. Of a group above the cap the earliest days count, and of one day the higher JP. */
export function hitungLantai(daftarSesi: readonly BarisSesi[]): Map<string, number> {
  const kelompok = new Map<string, BarisSesi[]>();
  for (const sesi of daftarSesi) {
    const { nipPeserta, tanggal, jenis } = sesi;
    if (nipPeserta.hasil !== 'terbaca' || tanggal.hasil !== 'terbaca' || jenis.hasil !== 'terbaca') continue;
    const kunci = nipPeserta.isi + tanggal.isi.slice(0, 7) + jenis.isi;
    const ada = kelompok.get(kunci);
    if (ada) ada.push(sesi);
    else kelompok.set(kunci, [sesi]);
  }
  const jumlah = new Map<string, number>();
  for (const [kunci, daftar] of kelompok) {
    if (daftar.length > BATAS) daftar.sort(menurutHari);
    let dihitung = 0;
    for (let ke = 0; ke < daftar.length && ke < BATAS; ke++) dihitung += jpDari(daftar[ke] as BarisSesi);
    const nip = kunci.slice(0, 18);
    jumlah.set(nip, (jumlah.get(nip) ?? 0) + dihitung);
  }
  return jumlah;
}

const jpDari = ({ lingkup }: BarisSesi): number => (lingkup.hasil === 'terbaca' ? JP[lingkup.isi] : JP.Nasional);
const hariDari = ({ tanggal }: BarisSesi): string => (tanggal.hasil === 'terbaca' ? tanggal.isi : '');
const menurutHari = (a: BarisSesi, b: BarisSesi): number =>
  hariDari(a) < hariDari(b) ? -1 : hariDari(a) > hariDari(b) ? 1 : jpDari(b) - jpDari(a);
