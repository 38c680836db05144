/** A form as the sole argument of a call: its fields by name, every value as text (H-09). */

const notEmulated = (what: string): Error => new Error(`not emulated: google.script.run with ${what}`);

/** Anything but a form comes back as it is. @throws Error for what no public source describes */
export function formValues(value: unknown): unknown {
  if (!(value instanceof HTMLFormElement)) return value;
  const values: Record<string, string> = {};
  for (const [name, field] of new FormData(value)) {
    if (typeof field !== 'string') throw notEmulated('a file of a form');
    if (Object.hasOwn(values, name)) throw notEmulated(`several fields named ${name}`);
    values[name] = field;
  }
  return values;
}
