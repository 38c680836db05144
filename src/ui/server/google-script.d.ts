/** What Google puts into a page of an add-on: `google.script.run` and `google.script.host` (H-13, H-15, H-17). */
import type { FungsiPanel } from '../../alur/panel/kontrak';

/** Runners are immutable: every `with…` returns a new one. Functions answer through the handlers only. */
export type Runner = {
  withSuccessHandler(tangani: (jawaban: unknown) => void): Runner;
  withFailureHandler(tangani: (galat: Error) => void): Runner;
} & { readonly [Nama in keyof FungsiPanel]: (...argumen: Parameters<FungsiPanel[Nama]>) => void };

declare global {
  const google: {
    readonly script: {
      readonly run: Runner;
      readonly host: { close(): void };
    };
  };
}
