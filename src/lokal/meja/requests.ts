/** What a page may ask, read strictly: anything else never reaches the workbook. */
import * as z from 'zod/mini';

const line = z.int().check(z.positive());
const sheetId = z.int().check(z.nonnegative());
/** Longest A1 notation of one area: `$AAA$10000000:$AAA$10000000`. */
const a1 = z.string().check(z.minLength(1), z.maxLength(32));
const document = z.int().check(z.positive());
const selection = z.optional(z.strictObject({ sheetId, a1 }));

/** A click on a menu item. */
export const menuRequest = z.strictObject({ document, selection, functionName: z.string().check(z.maxLength(200)) });

/** A call of `google.script.run` in the panel with that token. */
export const callRequest = z.strictObject({
  document,
  selection,
  panel: z.string().check(z.maxLength(64)),
  functionName: z.string().check(z.maxLength(200)),
  args: z.array(z.unknown()),
});

/** Texts as typed or pasted, one line of them per row of the area; `''` clears. */
export const editRequest = z.strictObject({
  document,
  sheetId,
  a1,
  texts: z.array(z.array(z.string())).check(z.minLength(1)),
});

/** A sheet to be made into a PDF. */
export const pdfRequest = z.strictObject({ document, sheetId });

const lines = <Kind extends string>(kind: Kind) =>
  z.strictObject({ kind: z.literal(kind), sheetId, at: line, count: line });

/** What a person does beside typing; places are counted from 1, new lines come before `at`. */
const userAction = z.discriminatedUnion('kind', [
  lines('insert-rows'),
  lines('delete-rows'),
  lines('insert-columns'),
  lines('delete-columns'),
  z.strictObject({ kind: z.literal('move-columns'), sheetId, at: line, count: line, to: line }),
  z.strictObject({ kind: z.literal('sort'), sheetId, a1, column: line, ascending: z.boolean() }),
  z.strictObject({ kind: z.literal('rename-sheet'), sheetId, name: z.string().check(z.maxLength(200)) }),
  z.strictObject({ kind: z.literal('delete-sheet'), sheetId }),
]);
export const actionRequest = z.strictObject({ document, action: userAction });

export type MenuRequest = z.infer<typeof menuRequest>;
export type CallRequest = z.infer<typeof callRequest>;
export type EditRequest = z.infer<typeof editRequest>;
export type UserAction = z.infer<typeof userAction>;
