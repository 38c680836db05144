/** Conditional colours: ours are replaced, those of staff are kept in their order. */
import type { WarnaBaris } from '../lembar/rupa/rupa';

type Lembar = GoogleAppsScript.Spreadsheet.Sheet;
type AturanWarna = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Sets replace all rules of a sheet (S-65), so everybody else's are read and set again behind ours. */
export function warnai(lembar: Lembar, jumlahKolom: number, warna: readonly WarnaBaris[]): void {
  const milikKita = new Set(warna.map(tandaWarna));
  const milikOrang = lembar.getConditionalFormatRules().filter((aturan) => !milikKita.has(tandaAturan(aturan)));
  const baru = warna.map((satu) => {
    const { awal, akhir } = satu.kolom ?? { awal: 1, akhir: jumlahKolom };
    const wilayah = lembar.getRange(2, awal, Math.max(lembar.getMaxRows() - 1, 1), akhir - awal + 1);
    return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(`=${satu.rumus}`)
      .setBackground(satu.latar).setFontColor(satu.huruf).setRanges([wilayah]).build();
  });
  lembar.setConditionalFormatRules([...baru, ...milikOrang]);
}

/** A moved column changes the letters of our formula, not its shape. */
const tanpaHuruf = (rumus: string): string => rumus.replace(/^=/, '').replace(/\$[A-Z]+\d+/g, '$');
const tandaWarna = ({ rumus }: WarnaBaris): string => tanpaHuruf(rumus);

function tandaAturan(aturan: AturanWarna): string {
  const syarat = aturan.getBooleanCondition();
  const nilai: unknown = syarat?.getCriteriaValues()[0];
  return typeof nilai === 'string' ? tanpaHuruf(nilai) : '';
}
