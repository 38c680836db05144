/** Two tabs: arrow keys move between them, as people who use a screen reader expect. */
import type { VNode } from 'preact';

export const DAFTAR_TAB = ['Pengaturan', 'Bantuan'] as const;
export type NamaTab = (typeof DAFTAR_TAB)[number];

export const idTab = (nama: NamaTab): string => `tab-${nama.toLowerCase()}`;
export const idPanel = (nama: NamaTab): string => `panel-${nama.toLowerCase()}`;

const GESER: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Tab({ terpilih, pilih }: { readonly terpilih: NamaTab; pilih(nama: NamaTab): void }): VNode {
  const geser = (kejadian: KeyboardEvent, urutan: number): void => {
    const langkah = GESER[kejadian.key];
    const tujuan = langkah === undefined ? undefined : DAFTAR_TAB[(urutan + langkah + DAFTAR_TAB.length) % DAFTAR_TAB.length];
    if (!tujuan) return;
    kejadian.preventDefault();
    pilih(tujuan);
    document.getElementById(idTab(tujuan))?.focus();
  };
  return (
    <div class="tab" role="tablist" aria-label="Bagian dialog">
      {DAFTAR_TAB.map((nama, urutan) => (
        <button
          key={nama}
          type="button"
          role="tab"
          id={idTab(nama)}
          aria-selected={nama === terpilih}
          aria-controls={idPanel(nama)}
          tabIndex={nama === terpilih ? 0 : -1}
          onClick={() => pilih(nama)}
          onKeyDown={(kejadian) => geser(kejadian, urutan)}
        >
          {nama}
        </button>
      ))}
    </div>
  );
}
