/** The session aims at a competency in which the peserta has a gap. */
import { perbup } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { kutip } from '../kalimat/kutip';
import { PERBUP } from '../perbup';

/** «Kerja sama» and «kerjasama» are one competency. */
const pokokKompetensi = (nama: string): string => nama.replace(/\s+/g, '').toLowerCase();

/** The names in the cell that are not among those with a gap; several stand with commas or semicolons between. */
function tanpaKesenjangan(sel: string, kesenjangan: readonly string[]): readonly string[] {
  const adaKesenjangan = new Set(kesenjangan.map(pokokKompetensi));
  const daftarNama = sel.split(/[,;]/).map((nama) => nama.trim()).filter(Boolean);
  return daftarNama.filter((nama) => !adaKesenjangan.has(pokokKompetensi(nama)));
}

/** Only where the person's gaps are known: a gap that nobody has assessed cannot be missed. */
export const kompetensiDituju: Kaidah = {
  kode: 'kompetensi-dituju',
  nama: 'Kompetensi yang dituju',
  syarat: 'Kompetensi yang disebut adalah kompetensi yang pada peserta masih terdapat kesenjangan.',
  tingkat: 'ingatkan',
  kolom: 'Kompetensi',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran E'), perbup('Lampiran I.1')],
      isi: ({ kompetensi, nipPeserta }, lingkungan) => {
        const nip = isiDari(nipPeserta);
        if (kompetensi === '' || nip === undefined) return undefined;
        const kesenjangan = lingkungan.kesenjanganDari(nip);
        if (kesenjangan === undefined) return undefined;
        const keliru = tanpaKesenjangan(kompetensi, kesenjangan);
        if (keliru.length === 0) return undefined;
        return {
          temuan: `Pada peserta ini tidak tercatat kesenjangan kompetensi ${keliru.map(kutip).join(', ')}.`,
          perbaikan:
            kesenjangan.length === 0
              ? 'Peserta tidak mempunyai kesenjangan pada kompetensi yang dinilai; periksa lembar Kompetensi.'
              : `Pilih kompetensi dengan kesenjangan: ${kesenjangan.join(', ')}.`,
        };
      },
    },
  ],
};
