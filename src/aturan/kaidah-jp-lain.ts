/** What rules of sheet JP Lain may ask besides what every rule may: the conversion table in use. */
import type { Kaidah, Lingkungan } from './kaidah';
import type { BarisJpLain } from '../istilah/jp-lain';
import type { KolomJpLain } from './kolom';
import type { BarisKonversi } from './konversi-jp-lain';

export interface LingkunganJpLain extends Lingkungan {
  /** From `susunKonversi`. */
  readonly konversi: ReadonlyMap<string, BarisKonversi>;
}

export type KaidahJpLain = Kaidah<BarisJpLain, KolomJpLain, LingkunganJpLain>;
