/** What is asked before sheets that exist are made anew: which sheets, how loud, and which answer is the careful one. */
import type { LembarAda } from '../../alur/laporan/kontrak';
import type { BilaAda } from '../../alur/laporan/tulis-lembar-cetak';

export interface TanyaLembarAda {
  readonly judul: string;
  /** Stronger where somebody's own work would be lost; '' otherwise. */
  readonly peringatan: string;
  /** One line for each sheet: what it is, and under which name it would be kept. */
  readonly daftar: readonly string[];
  readonly tombolSimpan: string;
  readonly tombolGanti: string;
  /** The blue button. */
  readonly utama: Exclude<BilaAda, 'tolak'>;
}

export function susunTanya(lembarAda: readonly LembarAda[]): TanyaLembarAda {
  const diubah = lembarAda.filter(({ diubahTangan }) => diubahTangan === 'ya');
  const mungkin = lembarAda.filter(({ diubahTangan }) => diubahTangan === 'tidak diketahui');
  const resmi = lembarAda.some(({ sebutan }) => sebutan !== '' && sebutan !== 'Konsep');
  const [satu] = lembarAda;
  return {
    judul: lembarAda.length === 1 && satu ? `Lembar "${satu.nama}" sudah ada` : `${lembarAda.length} lembar sudah ada`,
    peringatan: peringatan(diubah, mungkin),
    daftar: lembarAda.map(barisLembar),
    tombolSimpan: lembarAda.length === 1 && satu ? `Simpan yang lama dengan nama "${satu.namaSimpan}"` : 'Simpan yang lama dengan nama bertanggal',
    tombolGanti: lembarAda.length === 1 ? 'Ganti lembar lama' : 'Ganti semua lembar lama',
    utama: diubah.length + mungkin.length > 0 || resmi ? 'simpan lama' : 'ganti',
  };
}

function peringatan(diubah: readonly LembarAda[], mungkin: readonly LembarAda[]): string {
  const nama = (daftar: readonly LembarAda[]): string => daftar.map((satu) => `"${satu.nama}"`).join(', ');
  if (diubah.length > 0) {
    return `${nama(diubah)} diubah dengan tangan setelah dibuat. Bila diganti, ubahan itu hilang dan tidak dapat diurungkan.`;
  }
  if (mungkin.length === 0) return '';
  return `Tidak diketahui apakah ${nama(mungkin)} pernah diubah dengan tangan. Bila diganti, isinya hilang dan tidak dapat diurungkan.`;
}

const barisLembar = ({ nama, sebutan, diubahTangan, namaSimpan }: LembarAda): string =>
  `${nama}${sebutan === '' ? '' : ` (${sebutan})`}${diubahTangan === 'ya' ? ', diubah dengan tangan' : ''}; ` +
  `bila disimpan, namanya menjadi "${namaSimpan}"`;
