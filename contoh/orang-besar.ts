/** As many made-up people as a large workbook needs, in teams of ten under their atasan langsung. */
import type { Acak } from './acak';

export interface OrangBesar {
  readonly nip: string;
  readonly nama: string;
  readonly jenjang: string;
  readonly jabatan: string;
  readonly unit: string;
  readonly atasan: { readonly nip: string; readonly nama: string };
}

const NAMA_DEPAN = ['Adi', 'Bunga', 'Cahyo', 'Dina', 'Elok', 'Fitra', 'Gita', 'Hanif', 'Intan', 'Jaka', 'Kartika', 'Lukman'];
const NAMA_TENGAH = ['Surya', 'Ayu', 'Tri', 'Dwi', 'Eka', 'Nur', 'Satria', 'Kurnia'];
const NAMA_BELAKANG = ['Wijaya', 'Lestari', 'Saputra', 'Anggraini', 'Nugraha', 'Puspita', 'Hidayat', 'Utami', 'Siregar'];
const JENJANG = ['Pelaksana', 'JF Terampil', 'JF Mahir', 'JF Ahli Pertama', 'JF Ahli Muda', 'JF Penyelia'];
const REGU = 10;

/** The first of every team is the superior of the others; superiors report to the very first. */
export function orangBesar(jumlah: number, { pilih, bulat }: Acak): OrangBesar[] {
  const dasar = Array.from({ length: jumlah }, (_, urutan) => ({
    nip: nipKe(urutan, bulat(1965, 1999), bulat(1, 12), bulat(1, 28)),
    nama: `${pilih(NAMA_DEPAN)} ${pilih(NAMA_TENGAH)} ${pilih(NAMA_BELAKANG)}`,
    kepala: urutan % REGU === 0,
    unit: `Bidang ${Math.floor(urutan / REGU) + 1}`,
  }));
  return dasar.map((siapa, urutan) => {
    const atasan = dasar[siapa.kepala ? (urutan === 0 ? 1 : 0) : urutan - (urutan % REGU)] ?? siapa;
    const jenjang = siapa.kepala ? 'Pengawas' : pilih(JENJANG);
    return { nip: siapa.nip, nama: siapa.nama, unit: siapa.unit, jenjang, jabatan: `Jabatan ${jenjang}`, atasan };
  });
}

/** How many people serial and month of the TMT together tell apart; the next lot began to work a year younger. */
const LOT = 999 * 12;

/** Birthday, TMT at the age of twenty-four or less, sex, serial. */
function nipKe(urutan: number, tahun: number, bulan: number, hari: number): string {
  const dua = (angka: number): string => String(angka).padStart(2, '0');
  const seri = String((urutan % 999) + 1).padStart(3, '0');
  const tmt = `${tahun + 24 - Math.floor(urutan / LOT)}${dua((Math.floor(urutan / 999) % 12) + 1)}`;
  return `${tahun}${dua(bulan)}${dua(hari)}${tmt}${(urutan % 2) + 1}${seri}`;
}
