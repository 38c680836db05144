/** What the page shows of a workbook: plain JSON, every text as the runtime displays it, nothing left to interpret. */
import type { BorderLine } from '../../buku/cell-format';
import type { Rect } from '../../buku/rect';

/** A look as it is to be drawn: the cell's own, with the colours that its conditional formats give. */
export interface CellLook {
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
  /** '#rrggbb'. */
  readonly color?: string;
  /** '#rrggbb'. */
  readonly background?: string;
  /** Points. */
  readonly size?: number;
  readonly family?: string;
  /** Always stated where it is not left: numbers and dates stand right, truth values and errors in the middle. */
  readonly horizontal?: 'center' | 'right';
  /** Missing = bottom. */
  readonly vertical?: 'top' | 'middle';
  /** Missing = the text runs over empty neighbours. */
  readonly wrap?: 'WRAP' | 'CLIP';
  /** Degrees, -90 to 90; 'vertical' stacks the letters. */
  readonly rotation?: number | 'vertical';
  readonly top?: BorderLine;
  readonly right?: BorderLine;
  readonly bottom?: BorderLine;
  readonly left?: BorderLine;
}

/** A stretch of a text with a look or link of its own. */
export interface ShownRun {
  readonly text: string;
  readonly look?: Pick<CellLook, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color' | 'size' | 'family'>;
  readonly link?: string;
}

/** What few cells have. */
export interface CellMore {
  /** What the editor starts with, where it is not the displayed text: the formula, the date as Sheets writes it. */
  readonly edit?: string;
  /** A text that only its cell's text format keeps from being read as something else: a NIP, `=` in a text cell. */
  readonly isBareText?: true;
  readonly note?: string;
  /** Address, `#gid=1&range=A2` or `#'Lembar'!A2`. */
  readonly link?: string;
  readonly runs?: readonly ShownRun[];
}

/** The displayed text, the number of its look in `looks`, and the rest; null: an empty cell without a look. */
export type ShownCell = readonly [text: string, look: number, more?: CellMore] | null;

/** Cells from column A on, up to the last one that shows something. */
export type ShownRow = readonly ShownCell[];

/** A list to choose from, or a box to tick. */
export interface ShownValidation {
  readonly areas: readonly Rect[];
  readonly kind: 'list' | 'checkbox';
  /** As text, in the order of the list. */
  readonly choices: readonly string[];
  /** Whether the arrow shows. */
  readonly arrow: boolean;
  /** True: anything else is refused; false: it is only marked. */
  readonly rejects: boolean;
  readonly help: string | null;
}

export interface ShownProtection {
  /** Missing: the whole sheet but `unprotected`. */
  readonly area?: Rect;
  readonly unprotected: readonly Rect[];
  readonly description: string;
  readonly warningOnly: boolean;
}

/** Numbers of lines, from 1. */
export type Span = readonly [first: number, count: number];
/** A line's number, from 1, and its size in pixels. */
export type Size = readonly [index: number, pixels: number];

/** Everything of a sheet but its cells. */
export interface SheetFrame {
  /** The number that the runtime knows the sheet by; it survives renames and moves. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** '#rrggbb' or null. */
  readonly tabColor: string | null;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  readonly columnWidths: readonly Size[];
  /** Only of rows with a size of their own; others fit what they hold. */
  readonly rowHeights: readonly Size[];
  /** By hand or by a filter. */
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  readonly merges: readonly Rect[];
  readonly validations: readonly ShownValidation[];
  readonly protections: readonly ShownProtection[];
  /** Where the basic filter stands. */
  readonly filter: Rect | null;
  /** Conditional formats that are not drawn, and why: one sentence each. */
  readonly notDrawn: readonly string[];
}

export interface SheetSnapshot {
  readonly frame: SheetFrame;
  /** From row 1 on; null: nothing to show in it. */
  readonly cells: readonly (ShownRow | null)[];
}

export interface BookSnapshot {
  readonly activeSheetId: number;
  /** By number; a number keeps its look as long as the workbook lives, so snapshots can be compared. */
  readonly looks: Readonly<Record<number, CellLook>>;
  /** In the order of the tabs, hidden ones too. */
  readonly sheets: readonly SheetSnapshot[];
}

/** The look of a cell that has none: Arial 10, black, left, bottom. */
export const PLAIN_LOOK = 0;
export const DEFAULT_FAMILY = 'Arial';
export const DEFAULT_SIZE = 10;
/** Pixels. */
export const ROW_HEIGHT = 21;
export const COLUMN_WIDTH = 100;
