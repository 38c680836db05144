/** One short text field of a dialog: label above, hint and error below, all tied to it. */
import type { VNode } from 'preact';

export interface PropertiBidangTeks {
  readonly id: string;
  readonly label: string;
  readonly nilai: string;
  readonly petunjuk?: string;
  readonly galat?: string;
  /** Digits only: the keyboard of a phone shows them. */
  readonly angka?: boolean;
  ketik(teks: string): void;
  /** The field was left, or Enter pressed, with another text than it had. */
  selesai(): void;
}

export function BidangTeks({ id, label, nilai, petunjuk, galat, angka, ketik, selesai }: PropertiBidangTeks): VNode {
  const terkait = [galat === undefined ? '' : `${id}-galat`, petunjuk === undefined ? '' : `${id}-petunjuk`].filter(Boolean);
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        value={nilai}
        inputMode={angka ? 'numeric' : 'text'}
        autocomplete="off"
        aria-invalid={galat === undefined ? undefined : 'true'}
        aria-describedby={terkait.length > 0 ? terkait.join(' ') : undefined}
        onInput={({ currentTarget }) => ketik(currentTarget.value)}
        onChange={selesai}
      />
      {galat === undefined ? null : <p class="error" id={`${id}-galat`}><span aria-hidden="true">✕ </span>{galat}</p>}
      {petunjuk === undefined ? null : <p class="hint" id={`${id}-petunjuk`}>{petunjuk}</p>}
    </div>
  );
}
