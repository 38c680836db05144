/** Large workbooks for benchmarks: as large as asked for, the same for the same seed, without a fault of form. */
import { bukuBesar } from '../../contoh/buku-besar';
import type { Workbook } from '../../src/lokal/buku/workbook';

const kolom = (buku: Workbook, lembar: string, nomor: number): unknown[] => {
  const sheet = buku.sheetByName(lembar);
  return Array.from({ length: (sheet?.lastRow() ?? 1) - 1 }, (_, i) => sheet?.valueAt(i + 2, nomor));
};

describe('bukuBesar', () => {
  const buku = bukuBesar({ sesi: 3000, pegawai: 1200, benih: 7 });

  it('has as many rows as asked for', () => {
    expect(kolom(buku, 'Sesi', 1)).toHaveLength(3000);
    expect(kolom(buku, 'Pegawai', 1)).toHaveLength(1200);
  });

  it('gives everybody a NIP of 18 digits of their own, not ending in 000', () => {
    const daftarNip = kolom(buku, 'Pegawai', 1);
    expect(new Set(daftarNip).size).toBe(1200);
    for (const nip of daftarNip) expect(nip).toMatch(/^\d{15}(?!000)\d{3}$/);
  });

  it('lets registered people meet, never one person alone', () => {
    const terdaftar = new Set(kolom(buku, 'Pegawai', 1));
    const [peserta, pembimbing] = [kolom(buku, 'Sesi', 4), kolom(buku, 'Sesi', 6)];
    expect([...peserta, ...pembimbing].filter((nip) => !terdaftar.has(nip))).toEqual([]);
    expect(peserta.filter((nip, i) => nip === pembimbing[i])).toEqual([]);
  });

  it('is the same for the same seed and another for another', () => {
    const isi = (benih: number): unknown[] => kolom(bukuBesar({ sesi: 50, pegawai: 20, benih }), 'Sesi', 4);
    expect(isi(1)).toEqual(isi(1));
    expect(isi(1)).not.toEqual(isi(2));
  });
});
