/** Numbers of the law as people say them, and the note where one departs from the text. */
import type { ButirPengaturanPanel } from '../../alur/panel/kontrak';
import { DAFTAR_PARAMETER } from '../../aturan/daftar-parameter';
import type { Parameter } from '../../aturan/parameter';
import { NAMA_BULAN } from '../../istilah/tanggal';

const SATUAN = new Map(DAFTAR_PARAMETER.map(({ pengaturan, satuan }) => [pengaturan, satuan]));

/** `2 JP`, `2 kali`, `bulan Desember`, `level 3`; a value without a unit stands as it is. */
export function sebutanNilai(pengaturan: string, nilai: string): string {
  const satuan: Parameter['satuan'] | undefined = SATUAN.get(pengaturan);
  switch (satuan) {
    case 'JP':
    case 'kali': return `${nilai} ${satuan}`;
    case 'bulan': return `bulan ${NAMA_BULAN[Number(nilai) - 1] ?? nilai}`;
    case 'level': return `level ${nilai}`;
    case undefined: return nilai;
  }
}

/** `Berbeda dari ketentuan: Lampiran G.3 menyebut 2 JP.` */
export const kalimatMenyimpang = ({ pengaturan, kelompok, baku, acuan }: ButirPengaturanPanel): string =>
  kelompok === 'Tafsir'
    ? `Bukan pilihan baku; bakunya ${baku}.`
    : `Berbeda dari ketentuan: ${acuan.split('; ').join(', ')} menyebut ${sebutanNilai(pengaturan, baku)}.`;
