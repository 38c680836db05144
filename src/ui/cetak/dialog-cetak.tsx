/** The print dialog on its own: asks for the sheets once and shows them, or says why it cannot. */
import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BahanCetak } from '../../alur/laporan/kontrak';
import { KotakPesan } from '../dialog/kotak-pesan';
import { pesanTanpaJawaban, type Jawaban } from '../dialog/pesan';
import { panggil } from '../server/panggil';
import { TampilanCetak } from './tampilan-cetak';

/** No title: the server takes the sheet in front. */
const LEMBAR_DI_DEPAN = { lembar: [] } as const;

export function DialogCetak(): VNode {
  const [jawaban, setJawaban] = useState<Jawaban<BahanCetak>>();
  const muat = (): void => {
    setJawaban(undefined);
    void panggil('bukaCetak', LEMBAR_DI_DEPAN).then(setJawaban);
  };
  useEffect(muat, []);
  const tutup = <button type="button" onClick={() => google.script.host.close()}>Tutup</button>;
  if (jawaban === undefined) return <main><Judul /><p role="status" class="tunggu">Menyiapkan cetakan…</p></main>;
  if (jawaban.status === 'selesai') return <main><Judul /><TampilanCetak daftar={jawaban.isi.daftar}>{tutup}</TampilanCetak></main>;
  const kalimat = jawaban.status === 'gagal' ? { kalimat: jawaban.kalimat } : pesanTanpaJawaban(jawaban);
  return (
    <main>
      <Judul />
      <KotakPesan
        pesan={{ rupa: 'failure', judul: 'Lembar tidak dapat dicetak', ...kalimat, bantuan: 'muat-ulang' }}
        sebutan={{ 'muat-ulang': 'Coba lagi' }} utama bantu={muat}
      />
      <div class="tombol">{tutup}</div>
    </main>
  );
}

const Judul = (): VNode => <h1 class="visually-hidden layar">Cetak</h1>;
