/** What was made: the sentence, the sheets, what must be known, and what to do next. */
import type { ComponentChildren, VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LembarDibuat } from '../../alur/laporan/kontrak';

export interface PropertiHasil {
  readonly kalimat: string;
  readonly lembar: readonly LembarDibuat[];
  readonly peringatan: readonly string[];
  readonly jumlahTolak: number;
  /** Further matters between the list and the foot. */
  readonly children?: ComponentChildren;
}

export function HasilLembar({ kalimat, lembar, peringatan, jumlahTolak, children }: PropertiHasil): VNode {
  const kotak = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => kotak.current?.focus(), []);
  return (
    <div class="isi">
      <div ref={kotak} class="note success" role="status" tabIndex={-1}>
        <p><strong><span aria-hidden="true">✓ </span>{kalimat}</strong></p>
      </div>
      <h2>Lembar yang dibuat</h2>
      <ul class="daftar">
        {lembar.map(({ nama, disimpan }) => (
          <li key={nama}>{nama}{disimpan === undefined ? '' : `; yang lama disimpan sebagai "${disimpan}"`}</li>
        ))}
      </ul>
      {peringatan.map((satu) => <p key={satu} class="note warning"><span aria-hidden="true">⚠ </span>{satu}</p>)}
      {jumlahTolak > 0 ? (
        <p class="hint">{jumlahTolak} temuan perlu diperbaiki; lihat lembar Hasil Pemeriksaan setelah menjalankan Periksa data.</p>
      ) : null}
      {children}
    </div>
  );
}
