/** Sidebar and dialogs: one of each at a time, a new one takes the place of the old (U-06). */
import type { PanelEvent } from '../messages';
import { byId, element, signButton } from './element';
import { panelFrame, type PanelDeeds } from './panel-frame';

/** Unsourced: what a dialog without a size of its own gets. */
const USUAL_SIZE = { width: 600, height: 400 };

export type PanelServices = Pick<PanelDeeds, 'call' | 'focusEditor' | 'exportPdf'>;

export class Panels {
  private readonly sidebar = byId('sidebar');
  private dialog: HTMLDialogElement | undefined;

  constructor(private readonly services: PanelServices) {}

  show(panel: PanelEvent): void {
    if (panel.kind === 'sidebar') this.showSidebar(panel);
    else this.showDialog(panel, panel.kind === 'modal');
  }

  private showSidebar(panel: PanelEvent): void {
    const close = (): void => {
      this.sidebar.hidden = true;
      this.sidebar.replaceChildren();
      this.services.focusEditor();
    };
    // The width of a sidebar is the platform's (U-06).
    const frame = panelFrame(panel, { ...this.services, close, resize: () => undefined });
    this.sidebar.setAttribute('aria-label', panel.title || 'Panel');
    this.sidebar.replaceChildren(head(panel.title, close), frame);
    this.sidebar.hidden = false;
    frame.focus();
  }

  private showDialog(panel: PanelEvent, isModal: boolean): void {
    this.dialog?.close();
    const dialog = element('dialog', { class: 'dialog', attributes: { 'aria-label': panel.title || 'Dialog' } });
    const close = (): void => dialog.close();
    const frame = panelFrame(panel, { ...this.services, close, resize: (size) => resize(frame, size) });
    resize(frame, { width: panel.width ?? USUAL_SIZE.width, height: panel.height ?? USUAL_SIZE.height });
    dialog.append(head(panel.title, close), frame);
    dialog.addEventListener('close', () => {
      dialog.remove();
      if (this.dialog === dialog) this.dialog = undefined;
      this.services.focusEditor();
    });
    document.body.append(dialog);
    this.dialog = dialog;
    if (isModal) dialog.showModal();
    else dialog.show();
    frame.focus();
  }
}

const head = (title: string, close: () => void): HTMLElement =>
  element('div', {
    class: 'panel-head', children: [element('h2', { text: title }), signButton('✕', 'Tutup panel', close)],
  });

function resize(frame: HTMLIFrameElement, { width, height }: Parameters<PanelDeeds['resize']>[0]): void {
  if (width !== undefined) frame.style.width = `${width}px`;
  if (height !== undefined) frame.style.height = `${height}px`;
}
