/** What a panel's frame and the workbench page say to each other over their own channel. */
import type { CallResult } from './runner';

/** The only message that goes through the window: it carries the channel's port. */
export interface Hello {
  readonly panelToken: string;
}

export type FromFrame =
  | { readonly type: 'call'; readonly id: number; readonly functionName: string; readonly args: readonly unknown[] }
  | { readonly type: 'close' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number }
  | { readonly type: 'focus-editor' }
  | { readonly type: 'export-pdf'; readonly sheetId: number };

export interface ToFrame {
  readonly type: 'answer';
  readonly id: number;
  readonly result: CallResult;
}
