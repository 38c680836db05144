/** Ties the state of a dialog that makes sheets to the server: each stage that waits has its one call. */
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { BilaAda } from '../../alur/laporan/tulis-lembar-cetak';
import { panggil } from '../server/panggil';
import { keadaanAwal, susunPengubah, type Aturan, type BahanPembuatan, type Keadaan, type Kejadian } from './keadaan';
import type { Jawaban } from './pesan';

export interface Pembuatan<I, B extends BahanPembuatan, H> extends Aturan<I, B> {
  buka(isian: I): Promise<Jawaban<B>>;
  buat(isian: I, bahan: B, bilaAda: BilaAda): Promise<Jawaban<H>>;
}

export type Kirim<I, B, H> = (kejadian: Kejadian<I, B, H>) => void;

/** `pembuatan` must be the same object throughout. */
export function usePembuatan<I, B extends BahanPembuatan, H>(
  pembuatan: Pembuatan<I, B, H>,
): readonly [Keadaan<I, B, H>, Kirim<I, B, H>] {
  const ubah = useMemo(() => susunPengubah<I, B, H>(pembuatan), [pembuatan]);
  const [keadaan, kirim] = useReducer(ubah, pembuatan, (satu) => keadaanAwal<I, B, H>(satu));
  const { tahap, ke } = keadaan;
  useEffect(() => {
    const { isian, bahan, bilaAda, akanDicetak } = keadaan;
    if (tahap === 'memuat') void pembuatan.buka(isian).then((jawaban) => kirim({ jenis: 'dibuka', ke, jawaban }));
    if (tahap === 'menyiapkan') void panggil('siapkanBukuKerja').then((jawaban) => kirim({ jenis: 'disiapkan', jawaban }));
    if (tahap === 'bekerja' && bahan) {
      void pembuatan.buat(isian, bahan, bilaAda).then((jawaban) => kirim({ jenis: 'dibuat', jawaban }));
    }
    if (tahap === 'memuat-cetak') {
      void panggil('bukaCetak', { lembar: akanDicetak }).then((jawaban) => kirim({ jenis: 'cetak-dibuka', jawaban }));
    }
  }, [tahap, ke]);
  return [keadaan, kirim];
}
