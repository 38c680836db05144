/** A message with its sign, its heading and the button that helps. */
import type { VNode } from 'preact';
import type { Pesan } from './pesan';

const TANDA: Readonly<Record<Pesan['rupa'], string>> = { success: '✓', warning: '⚠', failure: '✕' };

export interface PropertiPesan<Bantuan extends string> {
  readonly pesan: Pesan<Bantuan>;
  readonly sebutan: Readonly<Record<Bantuan, string>>;
  /** Its button is the blue one, because there is nothing else to do. */
  readonly utama: boolean;
  bantu(bantuan: Bantuan): void;
}

export function KotakPesan<Bantuan extends string>({ pesan, sebutan, utama, bantu }: PropertiPesan<Bantuan>): VNode {
  const { rupa, judul, kalimat, bantuan } = pesan;
  return (
    <div class={`note ${rupa}`} role={rupa === 'failure' ? 'alert' : undefined}>
      <p><strong><span aria-hidden="true">{TANDA[rupa]} </span>{judul}</strong></p>
      <p>{kalimat}</p>
      {bantuan === undefined ? null : (
        <button type="button" class={utama ? 'action' : undefined} onClick={() => bantu(bantuan)}>{sebutan[bantuan]}</button>
      )}
    </div>
  );
}
