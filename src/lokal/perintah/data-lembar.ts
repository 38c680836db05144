/** The rows of each sheet of a command, keyed by header: what the bundle gives and `--json` prints. */
export type DataLembar = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
