/** Which of several rows that exclude each other is kept: the lower JP, else the first in the order of counting. */
import { isiDari } from '../istilah/hasil-baca';
import type { BarisSesi } from '../istilah/sesi';
import { jpSesi } from './jp-sesi';
import type { Ketentuan } from './ketentuan';
import { pembandingUrutan, type KunciUrutan } from './urutan-sesi';

/** The sort key of a row that no rule refused; undefined where day, kind or scope cannot be read. */
export function kunciUrutanSesi(sesi: BarisSesi, ketentuan: Ketentuan): KunciUrutan | undefined {
  const hari = isiDari(sesi.tanggal);
  const jenis = isiDari(sesi.jenis);
  const jp = jpSesi(sesi, ketentuan);
  if (hari === undefined || jenis === undefined || jp === undefined) return undefined;
  return { hari, jenis, jp, id: sesi.id, baris: sesi.baris };
}

/** Never less than one row; rows that cannot be ordered are a bug of the caller and throw. */
export function pilihDipertahankan(daftarSesi: readonly BarisSesi[], ketentuan: Ketentuan): BarisSesi {
  const urut = pembandingUrutan(ketentuan.tafsir.urutan);
  const berkunci = daftarSesi.map((sesi) => ({ sesi, kunci: kunciUrutanSesi(sesi, ketentuan) }));
  const terpilih = berkunci.reduce((lama, baru) => {
    if (!lama.kunci || !baru.kunci) throw new Error('a row that was not refused has no place in the order');
    return (baru.kunci.jp - lama.kunci.jp || urut(baru.kunci, lama.kunci)) < 0 ? baru : lama;
  });
  return terpilih.sesi;
}
