/** What the guard protects from, for the test of the test: results written by the row numbers that were read at first. */
import type { HasilTulis, Sasaran } from '../../src/alur/tulis/tulis-terjaga';
import type { BukuKerja } from '../../src/alur/buku-kerja';

/** Same signature as the guard. */
export function tulisTerjaga(buku: BukuKerja, { awal, judul, nilai, serta }: Sasaran): HasilTulis {
  const { isi, peta } = awal;
  const asal = isi.nilai.map((_, baris) => baris);
  for (const satu of judul) {
    const kolom = peta.get(satu);
    if (kolom === undefined) continue;
    isi.nilai.forEach((baris, b) => {
      const isiBaru = b === 0 ? undefined : nilai(b, satu, baris[kolom] ?? '');
      if (isiBaru !== undefined) buku.tulis(isi.nama, { baris: b + 1, kolom: kolom + 1, nilai: [[isiBaru]] });
    });
  }
  serta?.(awal, asal);
  return { kini: { ...awal, rumus: isi.nilai.map((baris) => baris.map(() => '')) }, asal, berubah: 0 };
}
