/** Google's client API inside a panel's frame: `google.script.run` and `google.script.host` over a private channel. */
import { CallQueue } from './call-queue';
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
  window.parent.postMessage({ panelToken: token } satisfies Hello, origin, [channel.port2]);
}

/** A form that nobody prevents from being sent leaves the frame blank before any handler is done (H-04). */
function emptyOnSubmit(): void {
  window.addEventListener('submit', (event) => {
    setTimeout(() => {
      if (!event.defaultPrevented) document.documentElement.replaceChildren();
    });
  });
}
