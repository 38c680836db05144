/** Exactly one of a few choices, each with a line that says what it means. */
import type { VNode } from 'preact';

export interface Pilihan<T extends string> {
  readonly nilai: T;
  readonly sebutan: string;
  readonly arti?: string;
  readonly terkunci?: boolean;
}

export interface PropertiRadio<T extends string> {
  readonly nama: string;
  readonly judul: string;
  readonly daftar: readonly Pilihan<T>[];
  readonly nilai: T;
  pilih(nilai: T): void;
}

export const PilihanRadio = <T extends string>({ nama, judul, daftar, nilai, pilih }: PropertiRadio<T>): VNode => (
  <fieldset class="form-group">
    <legend>{judul}</legend>
    {daftar.map((satu, i) => (
      <div key={satu.nilai} class="pilihan">
        <input
          type="radio"
          id={`${nama}-${i}`}
          name={nama}
          checked={satu.nilai === nilai}
          disabled={satu.terkunci === true}
          aria-describedby={satu.arti === undefined ? undefined : `${nama}-${i}-arti`}
          onChange={() => pilih(satu.nilai)}
        />
        <label for={`${nama}-${i}`}>{satu.sebutan}</label>
        {satu.arti === undefined ? null : <p class="hint" id={`${nama}-${i}-arti`}>{satu.arti}</p>}
      </div>
    ))}
  </fieldset>
);
