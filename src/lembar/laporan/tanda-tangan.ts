/** The signatures: the head of the office on the right, whoever made the report on the left where he is named. */
import type { Penandatangan } from '../../domain/laporan-pd/identitas-laporan';
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import { teksTanggal } from '../../istilah/tanggal';
import type { BarisCetak, SelCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { atauTitik } from './konteks-lembar';

const KIRI = { kolom: 2, lebar: 3 } as const;
const KANAN = { kolom: 6, lebar: 8 } as const;
/** Rows left for the signature and the stamp. */
const RUANG = 4;

type Garis = readonly [string, Peran];

export function tandaTangan({ identitas, tanggalLaporan, kepala, pembuat }: LaporanPd): BarisCetak[] {
  const kanan = kolomTandaTangan(`${atauTitik(identitas.tempat)}, ${teksTanggal(tanggalLaporan)}`, kepala, 'Kepala ');
  const kiri = pembuat ? kolomTandaTangan('Dibuat oleh', pembuat, '') : [];
  const sel = (letak: typeof KIRI | typeof KANAN, garis: Garis | undefined): SelCetak[] =>
    garis ? [{ ...letak, isi: garis[0], peran: garis[1] }] : [];
  return [{ sel: [] }, ...kanan.map((garis, i) => ({ sel: [...sel(KIRI, kiri[i]), ...sel(KANAN, garis)] }))];
}

/** What is not set is left to be filled in by hand. */
function kolomTandaTangan(
  pembuka: string,
  { jabatan, nama, pangkat, nip }: Penandatangan,
  jabatanKosong: string,
): Garis[] {
  return [
    [pembuka, 'tanda tangan'],
    [`${jabatan === '' ? `${jabatanKosong}${atauTitik('')}` : jabatan},`, 'tanda tangan'],
    ...Array.from({ length: RUANG }, (): Garis => ['', 'tanda tangan']),
    [atauTitik(nama), 'tanda tangan nama'],
    [pangkat === '' && nama !== '' ? '' : atauTitik(pangkat), 'tanda tangan'],
    [`NIP. ${atauTitik(nip)}`, 'tanda tangan'],
  ];
}
