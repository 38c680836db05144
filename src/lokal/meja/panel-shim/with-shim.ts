/** Puts Google's client API into a panel's page, before anything of its own runs. */

/** What the shim in a frame has to know. */
export interface ShimSettings {
  /** Says to the workbench which panel calls. */
  readonly token: string;
  /** Names under `google.script.run`: the page gets a method for these only. */
  readonly functions: readonly string[];
  /** The workbench's own origin; also what `google.script.host.origin` says. */
  readonly origin: string;
}

const COMMENTS = '(?:<!--[\\s\\S]*?-->\\s*)*';
/** Doctype, comments, `<html>`, `<head>` as they lead the page: behind them the script changes nothing of its mode. */
const PROLOGUE = new RegExp(
  `^\\s*${COMMENTS}(?:<!doctype[^>]*>\\s*)?${COMMENTS}(?:<html\\b[^>]*>\\s*)?${COMMENTS}(?:<head\\b[^>]*>)?`, 'i',
);

/** @param script defines `panelShim(settings)`; it must not contain `</script` */
export function withShim(html: string, script: string, settings: ShimSettings): string {
  const place = PROLOGUE.exec(html)?.[0].length ?? 0;
  const literal = JSON.stringify(settings).replace(/</g, '\\u003c');
  return `${html.slice(0, place)}<script>${script};panelShim.start(${literal});</script>${html.slice(place)}`;
}
