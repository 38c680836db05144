/** The letterhead of the report: room for the logo, the government, the office, its address, and the double rule. */
import type { Bagian, BarisCetak, SelCetak } from '../cetak/lembar-cetak';
import { KOLOM_LAPORAN_PD } from './kolom-laporan-pd';
import { atauTitik, type KonteksLembar } from './konteks-lembar';

/** Columns of the three parts: logo, text, mark of a draft. */
const LOGO = { kolom: 1, lebar: 2 } as const;
const TEKS = { kolom: 3, lebar: 9 } as const;
const TANDA = { kolom: 13 } as const;
const BARIS_TERKECIL = 4;
/** Pixels above and below the rule. */
const JARAK = 8;

export function kopLaporan({ identitas, jenis }: KonteksLembar): Bagian {
  const { namaPemda, namaPd, alamat1, alamat2 } = identitas;
  const konsep = jenis.jenis === 'konsep';
  const teks: SelCetak[] = [
    { ...TEKS, isi: namaPemda, peran: 'kop kecil' },
    { ...TEKS, isi: namaPd === '' ? atauTitik(namaPd) : namaPd.toUpperCase(), peran: 'kop besar' },
    ...[alamat1, alamat2].filter((satu) => satu !== '').map((isi): SelCetak => ({ ...TEKS, isi, peran: 'kop alamat' })),
  ];
  while (teks.length < BARIS_TERKECIL) teks.push({ ...TEKS, isi: '', peran: 'kop alamat' });
  const baris: BarisCetak[] = teks.map((sel, i) =>
    i > 0
      ? { sel: [sel] }
      : {
          sel: [
            // A final sheet shows no frame: whoever has no picture of the arms leaves the place blank.
            { ...LOGO, tinggi: teks.length, isi: konsep ? 'tempat logo' : '', peran: konsep ? 'logo' : 'tempat logo' },
            sel,
            ...(konsep ? [{ ...TANDA, isi: 'KONSEP', peran: 'konsep' } as const] : []),
          ],
        },
  );
  return {
    baris: [
      ...baris,
      { sel: [{ kolom: 1, lebar: KOLOM_LAPORAN_PD.length, isi: '', peran: 'kop garis' }], tinggi: JARAK },
      { sel: [], tinggi: JARAK },
    ],
  };
}
