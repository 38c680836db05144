/** The gaps of one person: standard minus present level for each of the eight competencies, their sum and order. */
import { DAFTAR_KOMPETENSI } from '../../istilah/kompetensi';
import type { Kompetensi } from '../../istilah/kompetensi';
import { BELUM_DINILAI, JENJANG_TIDAK_DIKENAL } from '../hasil';
import type { HasilKompetensi, Kesenjangan } from '../hasil';
import { kompetensiKurang } from './kompetensi-kurang';
import { saranPengembangan } from './saran-pengembangan';
import type { StandarOrang } from './standar-jabatan';
import type { TingkatSaatIni } from './tingkat-saat-ini';

/** Lampiran E: «perbandingan antara kompetensi yang ada saat ini dengan standar kompetensi jabatan». */
export function hitungKesenjangan(
  standar: StandarOrang,
  tingkat: TingkatSaatIni,
  pendampinganMulai: number,
): HasilKompetensi {
  const kesenjangan = Object.fromEntries(
    DAFTAR_KOMPETENSI.map((kompetensi) => [kompetensi, satuKesenjangan(standar, tingkat, kompetensi)]),
  ) as Record<Kompetensi, Kesenjangan>;
  const kurang = kompetensiKurang(kesenjangan);
  return {
    levelStandar: standar.levelStandar,
    kesenjangan,
    jumlah: jumlahKesenjangan(kesenjangan),
    prioritas: kurang.map(({ kompetensi, besar }) => `${kompetensi} (${besar})`).join(', '),
    saran: saranPengembangan(kesenjangan, kurang, pendampinganMulai, tingkat.dariKolomLevel),
  };
}

function satuKesenjangan(standar: StandarOrang, tingkat: TingkatSaatIni, kompetensi: Kompetensi): Kesenjangan {
  const kini = tingkat.tingkatUntuk(kompetensi);
  if (kini === undefined) return BELUM_DINILAI;
  const seharusnya = standar.standarUntuk(kompetensi);
  return seharusnya === undefined ? JENJANG_TIDAK_DIKENAL : seharusnya - kini;
}

/** Sum of the positive gaps; where nothing can be compared, the reason. */
function jumlahKesenjangan(kesenjangan: HasilKompetensi['kesenjangan']): Kesenjangan {
  const semua = DAFTAR_KOMPETENSI.map((kompetensi) => kesenjangan[kompetensi]);
  const angka = semua.filter((nilai): nilai is number => typeof nilai === 'number');
  if (angka.length > 0) return angka.reduce((jumlah, nilai) => jumlah + Math.max(0, nilai), 0);
  return semua.includes(JENJANG_TIDAK_DIKENAL) ? JENJANG_TIDAK_DIKENAL : BELUM_DINILAI;
}
