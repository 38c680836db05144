/** Numbers as people type them: separators of the locale, percent, exponent, currency, brackets for less than zero. */
import type { SheetLocale } from './locale';
import type { TypedValue } from './typed-value';

/** Null when the text is no number. Groups must have three digits: `1,5` is text in en_US. */
export function typedNumber(text: string, locale: SheetLocale): TypedValue | null {
  const [group, decimal] = [`\\${locale.group}`, `\\${locale.decimal}`];
  const digits = `\\d{1,3}(?:${group}\\d{3})+(?:${decimal}\\d*)?|\\d+(?:${decimal}\\d*)?|${decimal}\\d+`;
  const sign = locale.currency.sign.replace('$', '\\$');
  const found = new RegExp(
    `^(\\()?([+-])?\\s?(${sign})?\\s?([+-])?(${digits})(?:[eE]([+-]?\\d+))?\\s?(%)?(\\))?$`,
    'i',
  ).exec(text);
  if (!found) return null;
  const [, open, before, currency, after, amount = '', exponent, percent, close] = found;
  if (Boolean(open) !== Boolean(close) || (before && after) || (open && (before || after))) return null;
  const plain = amount.split(locale.group).join('').replace(locale.decimal, '.');
  const value = Number(`${plain}e${exponent ?? 0}`);
  if (!Number.isFinite(value)) return null;
  const negative = open !== undefined || before === '-' || after === '-';
  const scaled = percent ? value / 100 : value;
  return {
    value: negative ? -scaled : scaled,
    numberFormat: formatOf(amount, locale, {
      currency: currency !== undefined,
      percent: percent !== undefined,
      exponent: exponent !== undefined,
    }),
  };
}

function formatOf(
  amount: string,
  locale: SheetLocale,
  marks: { currency: boolean; percent: boolean; exponent: boolean },
): string | undefined {
  const decimals = amount.includes(locale.decimal);
  if (marks.exponent) return '0.00E+00';
  if (marks.percent) return decimals ? '0.00%' : '0%';
  if (marks.currency) return `${locale.currency.pattern}#,##0${decimals ? '.00' : ''}`;
  return amount.includes(locale.group) ? `#,##0${decimals ? '.00' : ''}` : undefined;
}
