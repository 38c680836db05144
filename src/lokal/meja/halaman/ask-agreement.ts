/** Asks before something is lost: a small dialog whose safe answer comes with Escape. */
import { element } from './element';

export interface AgreementText {
  readonly title: string;
  readonly text: string;
  /** The verb on the button that agrees. */
  readonly agree: string;
}

/** @returns whether the person agreed */
export function askAgreement({ title, text, agree }: AgreementText): Promise<boolean> {
  return new Promise((resolve) => {
    const dialog = element('dialog', { class: 'dialog question', attributes: { 'aria-label': title } });
    const button = (label: string, answer: string): HTMLButtonElement =>
      element('button', { text: label, attributes: { type: 'button' }, onClick: () => dialog.close(answer) });
    dialog.append(
      element('h2', { text: title }),
      element('p', { text }),
      element('div', { class: 'buttons', children: [button(agree, agree), button('Batal', '')] }),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === agree);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
