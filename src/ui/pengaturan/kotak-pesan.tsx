/** A message with its sign, its heading and the button that helps. */
import type { VNode } from 'preact';
import { SEBUTAN_BANTUAN, type Bantuan, type Pesan } from './pesan';

const TANDA: Readonly<Record<Pesan['rupa'], string>> = { success: '✓', warning: '⚠', failure: '✕' };

export interface PropertiPesan {
  readonly pesan: Pesan;
  /** Its button is the blue one, because there is nothing to save. */
  readonly utama: boolean;
  bantu(bantuan: Bantuan): void;
}

export function KotakPesan({ pesan, utama, bantu }: PropertiPesan): VNode {
  const { rupa, judul, kalimat, bantuan } = pesan;
  return (
    <div class={`note ${rupa}`} role={rupa === 'failure' ? 'alert' : undefined}>
      <p><strong><span aria-hidden="true">{TANDA[rupa]} </span>{judul}</strong></p>
      <p>{kalimat}</p>
      {bantuan === undefined ? null : (
        <button type="button" class={utama ? 'action' : undefined} onClick={() => bantu(bantuan)}>{SEBUTAN_BANTUAN[bantuan]}</button>
      )}
    </div>
  );
}
