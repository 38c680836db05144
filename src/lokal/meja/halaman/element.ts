/** Makes elements of the page; text stays text, so nothing from a workbook or script becomes markup. */

export interface ElementParts {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
  readonly children?: readonly Node[];
}

type TagName = keyof HTMLElementTagNameMap;

export function element<Tag extends TagName>(tag: Tag, parts: ElementParts = {}): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (parts.class !== undefined) made.className = parts.class;
  if (parts.text !== undefined) made.textContent = parts.text;
  for (const [name, value] of Object.entries(parts.attributes ?? {})) made.setAttribute(name, value);
  if (parts.onClick) made.addEventListener('click', parts.onClick);
  made.append(...(parts.children ?? []));
  return made;
}

/** A button that looks like its sign and is read by its label. */
export const signButton = (sign: string, label: string, onClick: () => void): HTMLButtonElement =>
  element('button', {
    class: 'sign', text: sign, attributes: { type: 'button', 'aria-label': label, title: label }, onClick,
  });

/** @throws Error when the page lacks the element */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element #${id}.`);
  return found;
}
