/** Toasts at the bottom right, one at a time: five seconds, or until somebody closes them (U-07). */
import type { Toast } from '../../apps-script/screen';
import { element, signButton } from './element';

const MILLISECONDS = 1000;

/** A new one takes the place of the old (unsourced). @param seconds negative: stays */
export function showToast(place: HTMLElement, { title, message, seconds }: Toast): void {
  const text = element('div', { children: [
    ...(title === '' ? [] : [element('strong', { text: title })]),
    element('p', { text: message }),
  ] });
  const close = signButton('✕', 'Tutup pemberitahuan', () => toast.remove());
  const toast = element('div', { class: 'toast', children: [text, close] });
  place.replaceChildren(toast);
  bringToFront(place);
  if (seconds >= 0) setTimeout(() => toast.remove(), seconds * MILLISECONDS);
}

/** Above a dialog that is open by now: the last shown stands on top. */
function bringToFront(place: HTMLElement): void {
  place.hidePopover();
  place.showPopover();
}
