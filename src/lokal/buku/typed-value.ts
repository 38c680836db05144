/** A number, date or time that was typed, and the format that it gives to an unformatted cell. */
export interface TypedValue {
  readonly value: number;
  /** Missing where a cell stays General; a cell with a format of its own keeps it. */
  readonly numberFormat?: string | undefined;
}
