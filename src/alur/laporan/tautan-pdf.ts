/** The address at which Google makes a PDF of one sheet for whoever may open the file: no permission of the script's own. */
import * as z from 'zod/mini';
import type { BukuKerja } from '../buku-kerja';
import { dariJson } from './tanda-lembar';

const MILIMETER_SEINCI = 25.4;
/** Platform fact X-02: what Google calls the papers. F4 of Indonesian offices is its folio. */
const UKURAN = { A4: 'A4', F4: 'folio' } as const;

const skema = z.object({
  kertas: z.enum(['A4', 'F4']),
  arah: z.enum(['tegak', 'mendatar']),
  tepi: z.object({ atas: z.number(), kanan: z.number(), bawah: z.number(), kiri: z.number() }),
});
const BAKU: z.infer<typeof skema> = { kertas: 'A4', arah: 'mendatar', tepi: { atas: 12, kanan: 12, bawah: 15, kiri: 12 } };

/** By sheet title; print wishes are those that hang on the sheet, of somebody's own sheet A4 across. */
export function pembuatTautanPdf(buku: BukuKerja): (nama: string) => string {
  const keinginan = buku.bacaTanda();
  return (nama) => {
    const { idBuku, idLembar } = buku.alamat(nama);
    const hasil = skema.safeParse(dariJson(keinginan.get(nama)));
    const { kertas, arah, tepi } = hasil.success ? hasil.data : BAKU;
    const inci = (milimeter: number): string => (milimeter / MILIMETER_SEINCI).toFixed(2);
    const isi = [
      'format=pdf', `gid=${idLembar}`, `size=${UKURAN[kertas]}`, `portrait=${arah === 'tegak'}`, 'scale=2', 'gridlines=false', 'fzr=true',
      'sheetnames=false', 'printtitle=false', 'printnotes=false', 'pagenum=CENTER', 'horizontal_alignment=CENTER',
      `top_margin=${inci(tepi.atas)}`, `bottom_margin=${inci(tepi.bawah)}`, `left_margin=${inci(tepi.kiri)}`, `right_margin=${inci(tepi.kanan)}`,
    ];
    return `https://docs.google.com/spreadsheets/d/${idBuku}/export?${isi.join('&')}`;
  };
}
