/** The functions whose results are the same here and in Google Sheets; any other is declined, never guessed. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Functions that take areas as such; elsewhere an area would mean the cell in the same row (no array formulas here). */
export const TAKES_AREAS = words(`
  SUM COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT AVERAGE AVERAGEIF AVERAGEIFS MIN MAX MINIFS MAXIFS
  PRODUCT MEDIAN LARGE SMALL RANK VLOOKUP HLOOKUP XLOOKUP INDEX MATCH ROWS COLUMNS AND OR STDEV VAR
`);

/** May hand an empty cell on, which Sheets shows as empty. */
export const PASSES_EMPTY = words('reference IF IFS IFERROR IFNA SWITCH CHOOSE INDEX VLOOKUP HLOOKUP XLOOKUP');

/** Results depend on the moment: the stored one is never trusted once it can be calculated. */
export const VOLATILE = words('TODAY NOW RAND RANDBETWEEN RANDARRAY');

/** What they read cannot be told from the text. */
export const READS_ANYWHERE = words('INDIRECT OFFSET');

/** Texts out of numbers: Sheets writes them with the locale's own signs and names. */
export const WRITES_NUMBERS = words(
  'CONCATENATE CONCAT TEXTJOIN LEFT RIGHT MID LEN SUBSTITUTE TRIM UPPER LOWER PROPER',
);

const SAME_EVERYWHERE = words(`
  ABS SIGN INT TRUNC ROUND ROUNDUP ROUNDDOWN MOD QUOTIENT POWER SQRT EXP LN LOG LOG10 PI EVEN ODD GCD LCM
  IF IFS IFERROR IFNA SWITCH CHOOSE NOT XOR TRUE FALSE NA
  ISBLANK ISNUMBER ISTEXT ISNONTEXT ISLOGICAL ISERROR ISERR ISNA N
  DATE TIME YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY EDATE EOMONTH DAYS DATEDIF NETWORKDAYS WORKDAY TODAY NOW
  FIND SEARCH EXACT REPT ROW COLUMN
`);

export const isKnown = (name: string): boolean =>
  SAME_EVERYWHERE.has(name) || TAKES_AREAS.has(name) || WRITES_NUMBERS.has(name);
