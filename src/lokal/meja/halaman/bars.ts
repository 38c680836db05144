/** The bars below the header: an uncaught exception in red, what is not emulated in amber; both stay until closed. */
import { element, signButton } from './element';

export type BarKind = 'error' | 'notice';

const LABELS: Readonly<Record<BarKind, string>> = { error: 'Kesalahan', notice: 'Perhatian' };

export function showBar(place: HTMLElement, kind: BarKind, text: string): void {
  const bar = element('div', { class: `bar ${kind}`, attributes: { role: 'alert' }, children: [
    element('strong', { text: LABELS[kind] }),
    element('span', { text }),
    signButton('✕', 'Tutup pesan', () => bar.remove()),
  ] });
  place.append(bar);
}

/** A new run starts with a clean place. */
export const clearBars = (place: HTMLElement): void => place.replaceChildren();
