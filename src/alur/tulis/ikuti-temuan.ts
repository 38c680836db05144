/** Findings follow the rows they speak of, where people moved these while the run went on. */
import type { Temuan } from '../../istilah/temuan';
import type { JejakLembar } from './tulis-hasil';

/** A row that is gone leaves its finding without a place. */
export function ikutiTemuan(daftarTemuan: readonly Temuan[], daftarJejak: readonly JejakLembar[]): readonly Temuan[] {
  const jejak = new Map(daftarJejak.map(({ nama, barisKini }) => [nama, barisKini]));
  return daftarTemuan.map((temuan) => {
    const barisKini = jejak.get(temuan.lembar);
    if (temuan.baris === undefined || barisKini === undefined) return temuan;
    const { baris, ...lain } = temuan;
    const kini = barisKini.get(baris);
    return kini === baris ? temuan : { ...lain, ...(kini === undefined ? {} : { baris: kini }) };
  });
}
