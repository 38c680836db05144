/** The question that Sheets asks before an edit of cells that are protected with a warning. */
import type { ShownProtection } from '../book-snapshot';

/** For how long an answer holds when the person asks not to be asked again, in milliseconds. */
const REST = 5 * 60_000;

export class ProtectedQuestion {
  private quietUntil = 0;

  constructor(private readonly host: HTMLElement) {}

  /** Resolves to true at once while the person has asked not to be asked. */
  ask(protections: readonly ShownProtection[]): Promise<boolean> {
    if (Date.now() < this.quietUntil) return Promise.resolve(true);
    const { dialog, rest, edit } = this.build(protections);
    this.host.append(dialog);
    dialog.showModal();
    edit.focus();
    return new Promise((resolve) => {
      dialog.addEventListener('close', () => {
        const wants = dialog.returnValue === 'edit';
        if (wants && rest.checked) this.quietUntil = Date.now() + REST;
        dialog.remove();
        resolve(wants);
      });
    });
  }

  private build(protections: readonly ShownProtection[]) {
    const dialog = element('dialog', { className: 'kisi-tanya' });
    const form = element('form', { method: 'dialog' });
    const title = element('h2', { id: 'kisi-tanya-judul', textContent: 'Perhatian' });
    const named = [...new Set(protections.map(({ description }) => description).filter((text) => text !== ''))];
    const text = element('p', { id: 'kisi-tanya-isi', textContent: sentence(named) });
    const rest = element('input', { type: 'checkbox' });
    const label = element('label');
    label.append(rest, ' Jangan tanyakan lagi selama 5 menit');
    const cancel = element('button', { value: 'cancel', textContent: 'Batal' });
    const edit = element('button', { value: 'edit', textContent: 'Tetap edit', className: 'kisi-utama' });
    const buttons = element('div', { className: 'kisi-tombol' });
    buttons.append(cancel, edit);
    form.append(title, text, label, buttons);
    dialog.append(form);
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', title.id);
    dialog.setAttribute('aria-describedby', text.id);
    return { dialog, rest, edit };
  }
}

const sentence = (descriptions: readonly string[]): string =>
  'Anda mencoba mengedit bagian lembar yang dilindungi agar tidak berubah tanpa sengaja'
  + `${descriptions.length > 0 ? ` (${descriptions.join('; ')})` : ''}. Tetap mengedit?`;

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag, properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), properties);
}
