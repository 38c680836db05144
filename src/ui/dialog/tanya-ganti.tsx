/** Asks what becomes of sheets that exist; the buttons say what they do. */
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LembarAda } from '../../alur/laporan/kontrak';
import type { BilaAda } from '../../alur/laporan/tulis-lembar-cetak';
import { susunTanya } from './tanya-lembar-ada';

export interface PropertiTanya {
  readonly lembarAda: readonly LembarAda[];
  setuju(bilaAda: BilaAda): void;
  kembali(): void;
}

export function TanyaGanti({ lembarAda, setuju, kembali }: PropertiTanya): VNode {
  const tanya = susunTanya(lembarAda);
  const judul = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => judul.current?.focus(), []);
  const tombol = { 'simpan lama': tanya.tombolSimpan, ganti: tanya.tombolGanti } as const;
  const urutan = tanya.utama === 'ganti' ? (['ganti', 'simpan lama'] as const) : (['simpan lama', 'ganti'] as const);
  return (
    <div class="isi">
      <h2 ref={judul} tabIndex={-1}>{tanya.judul}</h2>
      {tanya.peringatan === '' ? null : (
        <p class="note failure" role="alert"><strong><span aria-hidden="true">⚠ </span>{tanya.peringatan}</strong></p>
      )}
      <ul class="daftar">{tanya.daftar.map((satu) => <li key={satu}>{satu}</li>)}</ul>
      <p>Lembar yang lama disimpan dengan nama bertanggal, atau diganti?</p>
      <div class="kaki">
        <div class="tombol">
          {urutan.map((satu, i) => (
            <button key={satu} type="button" class={i === 0 ? 'action' : undefined} onClick={() => setuju(satu)}>{tombol[satu]}</button>
          ))}
          <button type="button" onClick={kembali}>Kembali</button>
        </div>
      </div>
    </div>
  );
}
