/** What is not finished, each matter with its way to mend it and its single cases folded below. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { HalBelumSelesai } from '../../alur/laporan/kontrak';
import { bukaPengaturanDanBantuan } from '../server/buka-dialog';

/** Matters that are mended in the dialog of the settings. */
const DI_PENGATURAN: ReadonlySet<HalBelumSelesai['hal']> = new Set(['pengaturan-kosong', 'tanggal-berlaku', 'di-luar-bulan']);

export interface PropertiBelumSelesai {
  readonly daftar: readonly HalBelumSelesai[];
  /** Said where there is nothing. */
  readonly kosong: string;
}

export function BelumSelesai({ daftar, kosong }: PropertiBelumSelesai): VNode {
  if (daftar.length === 0) return <p class="beres"><span aria-hidden="true">✓ </span>{kosong}</p>;
  return (
    <ul class="belum-selesai">
      {daftar.map((satu) => (
        <li key={satu.hal} class="note warning">
          <p><strong><span aria-hidden="true">⚠ </span>{satu.kalimat}</strong></p>
          <p>{satu.perbaikan}</p>
          {DI_PENGATURAN.has(satu.hal) ? <BukaPengaturan /> : null}
          <Rincian judul="Rincian" daftar={satu.rincian} selebihnya={satu.selebihnya} />
        </li>
      ))}
    </ul>
  );
}

/** The dialog of the settings takes the place of this one, unless Google does not let it. */
function BukaPengaturan(): VNode {
  const [gagal, setGagal] = useState(false);
  const buka = (): void => {
    setGagal(false);
    bukaPengaturanDanBantuan(() => setGagal(true));
  };
  return (
    <>
      <button type="button" class="link" onClick={buka}>Buka Pengaturan dan bantuan…</button>
      {gagal ? (
        <p role="alert">Dialog pengaturan tidak dapat dibuka dari sini. Tutup dialog ini, lalu pilih menu Hitung JP &gt; Pengaturan dan bantuan….</p>
      ) : null}
    </>
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
