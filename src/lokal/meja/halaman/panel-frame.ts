/** A panel's frame: an origin of its own, and a channel on which it may call the script, resize and close itself. */
import type { PanelEvent } from '../messages';
import type { FromFrame, Hello, ToFrame } from '../panel-shim/frame-messages';
import type { CallResult } from '../panel-shim/runner';
import { element } from './element';

export interface PanelDeeds {
  call(token: string, functionName: string, args: readonly unknown[]): Promise<CallResult>;
  close(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
  focusEditor(): void;
  exportPdf(sheetId: number): void;
}

/** As Google's frames, but without their origin: a panel reads nothing of the workbench. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

export function panelFrame({ token, url, title }: PanelEvent, deeds: PanelDeeds): HTMLIFrameElement {
  const frame = element('iframe', { attributes: { sandbox: SANDBOX, title: title || 'Panel tanpa judul' } });
  const listen = ({ source, data, ports: [port] }: MessageEvent<Partial<Hello> | null>): void => {
    if (source !== frame.contentWindow || data?.panelToken !== token || !port) return;
    port.onmessage = ({ data: message }: MessageEvent<FromFrame>) => void carryOut(message, port, token, deeds);
  };
  window.addEventListener('message', listen);
  forgetWhenGone(frame, () => window.removeEventListener('message', listen));
  frame.src = url;
  return frame;
}

async function carryOut(message: FromFrame, port: MessagePort, token: string, deeds: PanelDeeds): Promise<void> {
  switch (message.type) {
    case 'close': return deeds.close();
    case 'size': return deeds.resize(message);
    case 'focus-editor': return deeds.focusEditor();
    case 'export-pdf': return deeds.exportPdf(message.sheetId);
    case 'call': {
      const result = await deeds.call(token, message.functionName, message.args);
      port.postMessage({ type: 'answer', id: message.id, result } satisfies ToFrame);
    }
  }
}

function forgetWhenGone(frame: HTMLIFrameElement, forget: () => void): void {
  const watcher = new MutationObserver(() => {
    if (frame.isConnected || frame.contentWindow) return;
    watcher.disconnect();
    forget();
  });
  watcher.observe(document.body, { childList: true, subtree: true });
}
