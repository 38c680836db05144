/** How a component tells the panel what happened. */
import type { Aksi } from './keadaan-panel';

export type Kirim = (aksi: Aksi) => void;
