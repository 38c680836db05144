/** Google's client API inside a panel's frame: `google.script.run` and `google.script.host` over a private channel. */
import { CallQueue } from './call-queue';
import { exportedSheet } from './export-link';
import { formValues } from './form-values';
import type { FromFrame, Hello, ToFrame } from './frame-messages';
import { makeRunner, type CallResult } from './runner';
import type { ShimSettings } from './with-shim';

export function start({ token, functions, origin }: ShimSettings): void {
  const channel = new MessageChannel();
  const say = (message: FromFrame): void => channel.port1.postMessage(message);
  const waiting = new Map<number, (result: CallResult) => void>();
  let lastId = 0;
  channel.port1.onmessage = ({ data }: MessageEvent<ToFrame>) => {
    const answered = waiting.get(data.id);
    waiting.delete(data.id);
    answered?.(data.result);
  };
  const run = makeRunner({
    functions,
    queue: new CallQueue(),
    send: (functionName, args, answered) => {
      lastId += 1;
      waiting.set(lastId, answered);
      say({ type: 'call', id: lastId, functionName, args });
    },
    formValues,
    unhandled: (name, error) => console.error(`Uncaught ${error.name}: ${error.message} (google.script.run.${name})`),
  });
  const host = Object.freeze({
    close: () => say({ type: 'close' }),
    setHeight: (height: number) => say({ type: 'size', height }),
    setWidth: (width: number) => say({ type: 'size', width }),
    editor: Object.freeze({ focus: () => say({ type: 'focus-editor' }) }),
    origin,
  });
  Object.assign(globalThis, { google: { script: { run, host } } });
  emptyOnSubmit();
  onExportLink((sheetId) => say({ type: 'export-pdf', sheetId }));
  window.parent.postMessage({ panelToken: token } satisfies Hello, origin, [channel.port2]);
}

/** Whatever opens a link to Google's PDF of a sheet, mouse or keyboard. */
function onExportLink(ask: (sheetId: number) => void): void {
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const sheetId = link && exportedSheet(link.href);
    if (sheetId === undefined || event.defaultPrevented) return;
    event.preventDefault();
    ask(sheetId);
  });
}

/** A form that nobody prevents from being sent leaves the frame blank before any handler is done (H-04). */
function emptyOnSubmit(): void {
  window.addEventListener('submit', (event) => {
    setTimeout(() => {
      if (!event.defaultPrevented) document.documentElement.replaceChildren();
    });
  });
}
