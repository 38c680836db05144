/** What a spreadsheet locale decides: decimal sign, separators, order and look of dates. */

export interface SheetLocale {
  /** BCP 47 tag for number formatting. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  readonly group: '.' | ',';
  /** Between arguments of a formula; ';' is understood everywhere (S-33). */
  readonly argument: ',' | ';';
  /** Between the columns of an array literal. */
  readonly arrayColumn: ',' | '\\';
  readonly dayFirst: boolean;
  /** The format that a typed date gives to an unformatted cell, and that Excel's "short date" means. */
  readonly dateFormat: string;
  /** In the fixed language of patterns; Indonesian shows its colons as dots (S-36). */
  readonly timeFormat: string;
  readonly timeSeparator: ':' | '.';
  /** What may stand before an amount, and its pattern. */
  readonly currency: { readonly sign: string; readonly pattern: string };
}

const EN_US: SheetLocale = {
  tag: 'en-US',
  decimal: '.',
  group: ',',
  argument: ',',
  arrayColumn: ',',
  dayFirst: false,
  dateFormat: 'm/d/yyyy',
  timeFormat: 'h:mm:ss AM/PM',
  timeSeparator: ':',
  currency: { sign: '$', pattern: '$' },
};

const ID_ID: SheetLocale = {
  tag: 'id-ID',
  decimal: ',',
  group: '.',
  argument: ';',
  arrayColumn: '\\',
  dayFirst: true,
  dateFormat: 'd/m/yyyy',
  timeFormat: 'h:mm:ss',
  timeSeparator: '.',
  currency: { sign: 'Rp', pattern: '"Rp"' },
};

const KNOWN: Record<string, SheetLocale> = { en_us: EN_US, en: EN_US, id_id: ID_ID, id: ID_ID, in_id: ID_ID };

/** Errors: `not emulated: locale xx` for any other than Indonesian and US English. */
export function sheetLocale(locale: string): SheetLocale {
  const known = KNOWN[locale.replace('-', '_').toLowerCase()];
  if (!known) throw new Error(`not emulated: locale ${locale}`);
  return known;
}
