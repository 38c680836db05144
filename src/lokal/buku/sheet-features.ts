/** What a sheet carries beside its cells: validations, conditional formats, protections, filter, print set-up. */
import type { Direction, Rect, SheetRange } from './rect';
import type { TextStyle } from './cell-value';

/** A criterion by the name of Google's own enums: DataValidationCriteria, BooleanCriteria. */
export interface Criterion {
  /** `VALUE_IN_LIST`, `DATE_AFTER`, `CUSTOM_FORMULA`, `NUMBER_BETWEEN`, `CHECKBOX`, `TEXT_CONTAINS`, ... */
  readonly type: string;
  /** As typed: list items, numbers, date serials, or formula texts with '='. */
  readonly values: readonly (string | number | boolean)[];
}

/** One rule, shared by all cells that have it; two cells with the same object form one range in the file. */
export interface DataValidation extends Criterion {
  /** False rejects a wrong entry, true only marks it (Google's default). */
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
  /** VALUE_IN_LIST and VALUE_IN_RANGE: whether the arrow shows. */
  readonly showDropdown: boolean;
  /** VALUE_IN_RANGE: where the values stand. */
  readonly source?: SheetRange;
  /** What the file held beyond Google's model (titles, blanks refused): given back on writing. */
  readonly origin?: object;
}

export interface BooleanRule {
  readonly kind: 'boolean';
  readonly ranges: readonly Rect[];
  readonly criterion: Criterion;
  readonly look: Pick<TextStyle, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'> & {
    readonly background?: string;
  };
  readonly origin?: object;
}

export interface GradientPoint {
  readonly color: string;
  readonly type: 'MIN' | 'MAX' | 'NUMBER' | 'PERCENT' | 'PERCENTILE';
  readonly value: string;
}

export interface GradientRule {
  readonly kind: 'gradient';
  readonly ranges: readonly Rect[];
  readonly points: readonly GradientPoint[];
  readonly origin?: object;
}

/** A rule that Sheets does not know (data bar, icon set): carried along, never shown to scripts. */
export interface ForeignRule {
  readonly kind: 'foreign';
  readonly ranges: readonly Rect[];
  readonly origin: object;
}

export type ConditionalRule = BooleanRule | GradientRule | ForeignRule;

export interface Protection {
  readonly id: number;
  /** Missing: the whole sheet. */
  rect?: Rect;
  namedRange?: string;
  description: string;
  warningOnly: boolean;
  /** Null until somebody was added or removed: then the file's own permissions apply. */
  editors: string[] | null;
  domainEdit: boolean;
  /** Only for a whole sheet. */
  unprotected: Rect[];
  readonly origin?: object;
}

export interface FilterCriterion {
  readonly hiddenValues?: readonly string[];
  readonly visibleValues?: readonly string[];
  readonly condition?: Criterion;
}

export interface BasicFilter {
  rect: Rect;
  /** By the sheet's own column number. */
  criteria: Map<number, FilterCriterion>;
}

export interface PrintSetup {
  /** 'a4', 'letter', 'legal', 'a3', ...; 'folio' is what Indonesia calls F4. */
  paper?: string;
  orientation?: 'portrait' | 'landscape';
  /** Pages across and down; 0 = as many as needed. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Per cent. */
  scale?: number;
  /** Rows and columns repeated on each page. */
  titleRows?: { readonly first: number; readonly last: number };
  titleColumns?: { readonly first: number; readonly last: number };
  /** Rows with which a new page begins. */
  breaks?: readonly number[];
  printArea?: Rect;
  /** Header and footer in the three-part code of print set-ups: `&L left &C middle &R &P / &N`. */
  header?: string;
  footer?: string;
  /** Inches. */
  margins?: { top?: number; right?: number; bottom?: number; left?: number; header?: number; footer?: number };
  gridlines?: boolean;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  origin?: object;
}

export interface DeveloperMetadata {
  readonly id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { readonly kind: 'spreadsheet' }
    | { readonly kind: 'sheet'; readonly sheetId: number }
    | { readonly kind: Direction; readonly sheetId: number; readonly index: number; readonly count: number };
}

/** An Excel table: Sheets shows its cells only, the file keeps it. */
export interface SheetTable {
  rect: Rect;
  readonly origin: object;
}
