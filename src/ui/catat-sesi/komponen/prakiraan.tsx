/** The line above the buttons: what saving will give each participant. */
import type { Ramalan } from '../keadaan/kalimat-prakiraan';

const TANDA: Readonly<Record<Ramalan['nada'], { readonly ikon: string; readonly kelas: string }>> = {
  baik: { ikon: '✓', kelas: 'note success' },
  perhatian: { ikon: '⚠', kelas: 'note warning' },
  halangan: { ikon: '✕', kelas: 'note failure' },
};

export function Prakiraan({ daftar }: { readonly daftar: readonly Ramalan[] }) {
  const banyak = daftar.length > 1;
  return (
    <section class={banyak ? 'forecast several' : 'forecast'} aria-label="Bila disimpan" aria-live="polite" tabIndex={banyak ? 0 : undefined}>
      {daftar.map(({ nama, nada, judul, rincian }, indeks) => (
        <div key={indeks} class={TANDA[nada].kelas}>
          <strong>{TANDA[nada].ikon} {banyak && `${nama}: `}{judul}</strong>
          {rincian.map((kalimat) => <p key={kalimat}>{kalimat}</p>)}
        </div>
      ))}
    </section>
  );
}
