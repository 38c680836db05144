/** What Google puts into a page of an add-on: `google.script.run` and `google.script.host` (H-13, H-15, H-17). */
import type { FungsiDialog, FungsiServer } from './fungsi-server';

/** Runners are immutable: every `with…` returns a new one. Functions answer through the handlers only. */
export type Runner = {
  withSuccessHandler(tangani: (jawaban: unknown) => void): Runner;
  withFailureHandler(tangani: (galat: Error) => void): Runner;
} & FungsiDialog & { readonly [Nama in keyof FungsiServer]: (...argumen: Parameters<FungsiServer[Nama]>) => void };

declare global {
  const google: {
    readonly script: {
      readonly run: Runner;
      readonly host: { close(): void; setWidth(piksel: number): void; setHeight(piksel: number): void };
    };
  };
}
