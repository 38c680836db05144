/** A value that must be there; that it is not is a bug of ours, told by name. */
export function present<T>(value: T | null | undefined, what = 'a value'): T {
  if (value === null || value === undefined) throw new Error(`Bug: ${what} is missing.`);
  return value;
}
