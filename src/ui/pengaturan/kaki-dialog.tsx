/** The foot of the dialog, always in sight: what is the matter, and the buttons. */
import type { VNode } from 'preact';
import { KotakPesan } from '../dialog/kotak-pesan';
import type { Keadaan } from './keadaan';
import { SEBUTAN_BANTUAN, type Bantuan } from './pesan';
import { daftarBerubah } from './perubahan';

export interface PropertiKaki {
  readonly keadaan: Keadaan;
  /** The form is in front, not the help. */
  readonly dapatSimpan: boolean;
  bantu(bantuan: Bantuan): void;
  tutup(): void;
  lanjutkan(): void;
}

export function KakiDialog(properti: PropertiKaki): VNode {
  const { keadaan, dapatSimpan, bantu, tutup } = properti;
  const { tahap, pesan, menutup } = keadaan;
  const adaFormulir = tahap === 'siap' || tahap === 'menyimpan';
  return (
    <div class="kaki">
      {pesan && dapatSimpan && adaFormulir ? <KotakPesan pesan={pesan} sebutan={SEBUTAN_BANTUAN} utama={false} bantu={bantu} /> : null}
      {menutup ? <TanyaTutup {...properti} /> : null}
      <div class="tombol">
        {adaFormulir && dapatSimpan ? (
          <button type="submit" class="action" aria-disabled={tahap === 'menyimpan'}>{tahap === 'menyimpan' ? 'Menyimpan…' : 'Simpan'}</button>
        ) : null}
        <button type="button" onClick={tutup}>Tutup</button>
        <p role="status" class={pesan === undefined ? 'secondary' : 'visually-hidden'}>{kalimatStatus(keadaan)}</p>
      </div>
    </div>
  );
}

function TanyaTutup({ keadaan, lanjutkan }: PropertiKaki): VNode {
  const jumlah = daftarBerubah(keadaan.daftar, keadaan.isian).length;
  return (
    <div class="note warning" role="alert">
      <p><strong><span aria-hidden="true">⚠ </span>{jumlah} perubahan belum disimpan</strong></p>
      <div class="tombol">
        <button type="button" onClick={() => google.script.host.close()}>Tutup tanpa menyimpan</button>
        <button type="button" onClick={lanjutkan}>Lanjutkan mengisi</button>
      </div>
    </div>
  );
}

/** Said aloud by a screen reader whenever it changes; beside a message it is not shown, for that says the same. */
function kalimatStatus({ tahap, daftar, isian, kiriman, pesan }: Keadaan): string {
  switch (tahap) {
    case 'memuat': return 'Memuat pengaturan…';
    case 'menyiapkan': return 'Menyiapkan buku kerja…';
    case 'menyimpan': return `Menyimpan ${Object.keys(kiriman?.ubah ?? {}).length} pengaturan…`;
    case 'tidak-terbuka': return '';
    case 'siap': {
      if (pesan && pesan.rupa !== 'failure') return pesan.kalimat;
      const jumlah = daftarBerubah(daftar, isian).length;
      return jumlah > 0 ? `${jumlah} perubahan belum disimpan` : 'Belum ada perubahan';
    }
  }
}
