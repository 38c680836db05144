/** The dialog: how far the run came, and one button that goes on until it is done. */
import type { VNode } from 'preact';
import { useEffect, useReducer } from 'preact/hooks';
import type { Kemajuan } from '../../alur/belum-selesai';
import { teksAngka } from '../../lembar/cetak/angka-indonesia';
import { KotakPesan } from '../dialog/kotak-pesan';
import { panggil } from '../server/panggil';
import { keadaanLanjutan, lanjutkan } from './keadaan-lanjutan';

export function DialogLanjutkan({ awal }: { readonly awal: Kemajuan }): VNode {
  const [{ tahap, kemajuan, pesan }, kirim] = useReducer(lanjutkan, awal, keadaanLanjutan);
  useEffect(() => {
    if (tahap === 'bekerja') void panggil('lanjutkanHitung').then((jawaban) => kirim({ jenis: 'dijawab', jawaban }));
  }, [tahap, kemajuan]);
  const bekerja = tahap === 'bekerja';
  return (
    <form onSubmit={(kejadian) => { kejadian.preventDefault(); kirim({ jenis: 'lanjut' }); }}>
      <h1 class="visually-hidden">Melanjutkan penghitungan</h1>
      <div class="isi">
        {pesan ? <KotakPesan pesan={pesan} sebutan={{}} utama={false} bantu={() => undefined} /> : null}
        {tahap === 'selesai' ? null : <Batang kemajuan={kemajuan} />}
      </div>
      <div class="kaki">
        <div class="tombol">
          {tahap === 'selesai' || tahap === 'macet' ? null : (
            <button type="submit" class="action" aria-disabled={bekerja}>{bekerja ? 'Sedang dihitung…' : 'Lanjutkan'}</button>
          )}
          <button type="button" onClick={() => google.script.host.close()}>Tutup</button>
          <p role="status" class="secondary">{bekerja ? 'Jangan tutup dialog ini sampai selesai.' : ''}</p>
        </div>
      </div>
    </form>
  );
}

function Batang({ kemajuan: { lembar, selesai, semua } }: { readonly kemajuan: Kemajuan }): VNode {
  const kalimat = `Lembar ${lembar}: ${teksAngka(selesai, 0)} dari ${teksAngka(semua, 0)} baris`;
  return (
    <>
      <progress max={Math.max(semua, 1)} value={selesai} aria-label={kalimat} />
      <p>{kalimat}</p>
    </>
  );
}
