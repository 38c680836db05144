/** Every function of entry/addon.ts that a page may call. */
import type { FungsiLaporan } from '../../alur/laporan/kontrak';
import type { FungsiPanel } from '../../alur/panel/kontrak';

/** Answer to the page. */
export type FungsiServer = FungsiPanel & FungsiLaporan;

/** Open a dialog of the menu and answer nothing. */
export interface FungsiDialog {
  pengaturanDanBantuan(): void;
}
