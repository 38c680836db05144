/** The HTML tables of printable sheets: every place taken once, heads apart, texts with the room they have in a sheet. */
import fc from 'fast-check';
import type { Bagian, BarisCetak, LembarCetak, SelCetak } from '../../../src/lembar/cetak/lembar-cetak';
import { susunLembarLaporan } from '../../../src/lembar/laporan/susun-lembar-laporan';
import { gayaHalaman, gayaPeran, kelasPeran } from '../../../src/ui/cetak/gaya-cetak';
import { ukuranCetak } from '../../../src/ui/cetak/lebar-cetak';
import { susunTabel, type BarisTabel, type TabelCetak } from '../../../src/ui/cetak/tabel-cetak';
import { keadaan, kegiatan } from '../../domain/keadaan';
import { berkas } from '../../domain/laporan-pd/sumber';

const CETAK = { kertas: 'A4', arah: 'mendatar', tepi: { atas: 12, kanan: 12, bawah: 15, kiri: 12 }, kaki: 'Kaki' } as const;
const lembar = (bagian: readonly Bagian[], kolom: readonly number[] = [100, 100, 100, 100]): LembarCetak =>
  ({ nama: 'Uji', kolom, bagian, cetak: CETAK });
const sel = (kolom: number, isi: SelCetak['isi'], ubahan: Partial<SelCetak> = {}): SelCetak => ({ kolom, isi, peran: 'isi', ...ubahan });
const satuTabel = (...baris: readonly BarisCetak[]): TabelCetak => susunTabel(lembar([{ baris }]))[0]?.[0] as TabelCetak;
const ringkas = ({ sel: daftar }: BarisTabel): string[] => daftar.map(({ teks, lebar }) => `${teks}:${lebar}`);
const SESI = ['2025-02-03', '2025-02-10', '2025-02-17'].map((hari) => kegiatan(hari, 'Pembimbingan', 'Nasional', {}));

/** Places of the grid that each row's cells take, together with what reaches down into it. */
function tempatTerisi(baris: readonly BarisTabel[], jumlahKolom: number): number[][] {
  const petak = baris.map(() => Array<number>(jumlahKolom).fill(0));
  baris.forEach((satu, r) => {
    let kolom = 0;
    for (const { lebar, tinggi } of satu.sel) {
      while (petak[r]?.[kolom]) kolom++;
      for (let y = r; y < r + tinggi; y++) for (let x = kolom; x < kolom + lebar; x++) (petak[y] ?? [])[x] = ((petak[y] ?? [])[x] ?? 0) + 1;
      kolom += lebar;
    }
  });
  return petak;
}

describe('a table', () => {
  it('has its head apart, repeated by the browser, and only where the section has one', () => {
    const [[tabel]] = susunTabel(lembar([{ kepala: 1, baris: [{ sel: [sel(1, 'Nama')] }, { sel: [sel(1, 'Budi')] }] }])) as [[TabelCetak]];
    expect([tabel.kepala.map(ringkas), tabel.isi.map(ringkas)]).toEqual([[['Nama:1', ':3']], [['Budi:1', ':3']]]);
  });

  it('begins a new page where its section asks for it', () => {
    const bagian = (isi: string, lain: Partial<Bagian> = {}): Bagian => ({ baris: [{ sel: [sel(1, isi)] }], ...lain });
    const kelompok = susunTabel(lembar([bagian('A'), bagian('B'), bagian('C', { halamanBaru: true }), bagian('D', { utuh: true })]));
    expect(kelompok.map((daftar) => daftar.map(({ isi, utuh }) => [isi[0]?.sel[0]?.teks, utuh]))).toEqual([
      [['A', false], ['B', false]], [['C', false], ['D', true]],
    ]);
  });

  it('gives a text that is not wrapped the room of its empty neighbours, as a spreadsheet does', () => {
    const { isi } = satuTabel(
      { sel: [sel(1, 'Judul', { peran: 'judul daftar' })] },
      { sel: [sel(1, 'Kiri', { peran: 'polos' }), sel(3, 'lain')] },
      { sel: [sel(3, 'TENGAH', { peran: 'judul daftar', rata: 'tengah' })] },
      { sel: [sel(1, 'dibungkus'), sel(2, 5, { peran: 'polos' })] },
    );
    expect(isi.map(ringkas)).toEqual([['Judul:4'], ['Kiri:2', 'lain:1', ':1'], ['TENGAH:4'], ['dibungkus:1', '5:1', ':2']]);
  });

  it('sets numbers to the right, texts to the left, and whatever says otherwise as it says', () => {
    const { isi } = satuTabel({ sel: [sel(1, 5), sel(2, 'a'), sel(3, 5, { rata: 'tengah' }), sel(4, 'b', { peran: 'isi tengah' })] });
    expect(isi[0]?.sel.map(({ rata }) => rata)).toEqual(['kanan', 'kiri', 'tengah', 'tengah']);
  });

  it('draws a bar instead of its letters', () => {
    const { isi } = satuTabel({ sel: [sel(1, '███', { batang: { isi: 0.5 }, peran: 'batang' })] });
    expect(isi[0]?.sel[0]).toMatchObject({ teks: '', batang: { isi: 0.5 } });
  });

  it('of any cells that do not overlap fills every place of every row exactly once', () => {
    const pilihan = fc.record({ isi: fc.boolean(), lebar: fc.integer({ min: 1, max: 3 }), tinggi: fc.integer({ min: 1, max: 2 }) });
    const baris = fc.array(pilihan, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.array(baris, { minLength: 1, maxLength: 4 }), (rencana) => {
      const terpakai = rencana.map(() => new Set<number>());
      const daftar = rencana.map((daftarPilihan, r): BarisCetak => {
        const hasil: SelCetak[] = [];
        let kolom = 1;
        for (const { isi, lebar, tinggi } of daftarPilihan) {
          const tinggiMuat = Math.min(tinggi, rencana.length - r);
          const rentang = Array.from({ length: lebar }, (_, i) => kolom + i);
          if (isi && kolom + lebar <= 7 && rentang.every((k) => !terpakai[r]?.has(k))) {
            for (let y = r; y < r + tinggiMuat; y++) rentang.forEach((k) => terpakai[y]?.add(k));
            hasil.push(sel(kolom, 'x', { lebar, tinggi: tinggiMuat }));
          }
          kolom += lebar;
        }
        return { sel: hasil };
      });
      const [[tabel]] = susunTabel(lembar([{ baris: daftar }], Array<number>(6).fill(50))) as [[TabelCetak]];
      expect(tempatTerisi(tabel.isi, 6).flat().every((banyak) => banyak === 1)).toBe(true);
    }));
  });
});

describe('the sheets of a report', () => {
  const semua = susunLembarLaporan(berkas(keadaan(SESI)));

  it('fill every place of every row, and each has one first heading', () => {
    for (const satu of semua) {
      const daftar = susunTabel(satu).flat();
      for (const { kepala, isi } of daftar) {
        for (const bagian of [kepala, isi]) {
          expect(tempatTerisi(bagian, satu.kolom.length).flat().every((banyak) => banyak === 1)).toBe(true);
        }
      }
      expect(daftar.flatMap(({ isi }) => isi.flatMap((baris) => baris.sel)).filter(({ tajuk }) => tajuk === 1)).toHaveLength(1);
    }
  });

  it('are never printed smaller than three quarters of the sheet, their columns together as wide as the page', () => {
    for (const satu of semua) {
      const { skala, kolom } = ukuranCetak(satu);
      expect(skala).toBeGreaterThanOrEqual(0.75);
      expect(kolom.reduce((jumlah, bagian) => jumlah + bagian, 0)).toBeCloseTo(1);
      expect(Math.min(...kolom)).toBeGreaterThan(0.01);
    }
  });
});

describe('widths', () => {
  const tabel = (...isi: readonly string[][]): LembarCetak =>
    lembar([{ kepala: 1, baris: isi.map((baris) => ({ sel: baris.map((teks, i) => sel(i + 1, teks)) })) }], [150, 150, 150, 1200]);

  it('keep the shares of the sheet while every word fits', () => {
    const biasa = lembar([{ kepala: 1, baris: [{ sel: [sel(1, 'a'), sel(2, 'b')] }] }], [300, 600]);
    const [satu = 0, dua = 0] = ukuranCetak(biasa).kolom;
    expect(dua / satu).toBeGreaterThan(1.9);
  });

  it('of a list too wide to be read follow what stands in it, never narrower than a NIP', () => {
    const { kolom } = ukuranCetak(tabel(['No.', 'NIP', 'Nama', 'Alasan'], ['1', '198609262015051001', 'Budi', 'pendek']));
    expect(kolom[1]).toBeGreaterThan(kolom[0] ?? 1);
    expect(kolom[1]).toBeGreaterThan(kolom[3] ?? 1);
  });

  it('are shared out even where the words alone are wider than the paper', () => {
    const panjang = 'x'.repeat(500);
    expect(ukuranCetak(tabel([panjang, panjang, panjang, panjang])).kolom).toEqual([0.25, 0.25, 0.25, 0.25]);
  });
});

describe('the style', () => {
  it('has a class for each role with the look that the sheet has too', () => {
    expect(gayaPeran()).toContain(`.${kelasPeran('kepala tabel')}{font-size:calc(10pt * var(--skala));font-weight:bold`);
    expect(kelasPeran('panas 3')).toBe('p-panas-3');
  });

  it('states paper, margins, foot and page number, and lets no text of staff out of its quotes', () => {
    const gaya = gayaHalaman('lembar-1', { ...CETAK, kertas: 'F4', kaki: 'Dinas "A"\\ }</style>\n' });
    expect(gaya).toContain('size:330mm 215mm;margin:12mm 12mm 15mm 12mm');
    expect(gaya).toContain('"Halaman " counter(page) " dari " counter(pages)');
    expect(gaya).toContain('content:"Dinas \\22 A\\22 \\5c  \\7d \\3c \\2f style\\3e \\a "');
  });
});
