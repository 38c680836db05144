/** What is not finished, each matter with its way to mend it and its single cases folded below. */
import type { VNode } from 'preact';
import type { HalBelumSelesai } from '../../alur/laporan/kontrak';

/** Matters that are mended in the dialog of the settings. */
const DI_PENGATURAN: ReadonlySet<HalBelumSelesai['hal']> = new Set(['pengaturan-kosong', 'tanggal-berlaku', 'di-luar-bulan']);

export interface PropertiBelumSelesai {
  readonly daftar: readonly HalBelumSelesai[];
  /** Said where there is nothing. */
  readonly kosong: string;
  /** Opens the dialog of the settings, which takes the place of this one. */
  bukaPengaturan(): void;
}

export function BelumSelesai({ daftar, kosong, bukaPengaturan }: PropertiBelumSelesai): VNode {
  if (daftar.length === 0) return <p class="beres"><span aria-hidden="true">✓ </span>{kosong}</p>;
  return (
    <ul class="belum-selesai">
      {daftar.map((satu) => (
        <li key={satu.hal} class="note warning">
          <p><strong><span aria-hidden="true">⚠ </span>{satu.kalimat}</strong></p>
          <p>{satu.perbaikan}</p>
          {DI_PENGATURAN.has(satu.hal) ? (
            <button type="button" class="link" onClick={bukaPengaturan}>Buka Pengaturan dan bantuan…</button>
          ) : null}
          <Rincian judul="Rincian" daftar={satu.rincian} selebihnya={satu.selebihnya} />
        </li>
      ))}
    </ul>
  );
}

export function Rincian({ judul, daftar, selebihnya = 0 }: {
  readonly judul: string; readonly daftar: readonly string[]; readonly selebihnya?: number;
}): VNode | null {
  if (daftar.length === 0) return null;
  return (
    <details class="rincian">
      <summary>{judul} ({daftar.length + selebihnya})</summary>
      <ul>
        {daftar.map((satu, i) => <li key={i}>{satu}</li>)}
        {selebihnya > 0 ? <li>dan {selebihnya} lagi</li> : null}
      </ul>
    </details>
  );
}
