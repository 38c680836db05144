/** The frame of a dialog that makes sheets: what is seen at each stage, and the buttons at the foot. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { TampilanCetak } from '../cetak/tampilan-cetak';
import { SEBUTAN_BANTUAN, type Bantuan, type BahanPembuatan, type Keadaan } from './keadaan';
import { KotakPesan } from './kotak-pesan';
import { TanyaGanti } from './tanya-ganti';
import type { Kirim } from './use-pembuatan';

export interface PropertiKerangka<I, B extends BahanPembuatan, H> {
  readonly judul: string;
  readonly keadaan: Keadaan<I, B, H>;
  readonly kirim: Kirim<I, B, H>;
  /** The blue button, and what is said while the server works. */
  readonly sebutan: { readonly buat: string; readonly bekerja: string; readonly memuat: string };
  /** Pixels; the print view asks for more. */
  readonly ukuran: readonly [lebar: number, tinggi: number];
  formulir(bahan: B): ComponentChildren;
  hasil(hasil: H): ComponentChildren;
  /** Buttons beneath the result, the first one blue. */
  tombolHasil(hasil: H): ComponentChildren;
}

const UKURAN_CETAK = [1040, 680] as const;

export function Kerangka<I, B extends BahanPembuatan, H>(properti: PropertiKerangka<I, B, H>): VNode {
  const { judul, keadaan, kirim, ukuran } = properti;
  const mencetak = keadaan.tahap === 'mencetak';
  useEffect(() => {
    const [lebar, tinggi] = mencetak ? UKURAN_CETAK : ukuran;
    google.script.host.setWidth(lebar);
    google.script.host.setHeight(tinggi);
  }, [mencetak]);
  const formulir = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => formulir.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [keadaan.galat]);
  return (
    <form
      ref={formulir}
      noValidate
      onSubmit={(kejadian) => { kejadian.preventDefault(); kirim({ jenis: 'minta-buat' }); }}
    >
      <h1 class="visually-hidden layar">{judul}</h1>
      <Isi {...properti} />
    </form>
  );
}

function Isi<I, B extends BahanPembuatan, H>(properti: PropertiKerangka<I, B, H>): VNode | null {
  const { keadaan: { tahap, bahan, pesan, cetak, hasil }, kirim, sebutan } = properti;
  const bantu = (bantuan: Bantuan): void => kirim(kejadianBantuan(bantuan, properti.keadaan.akanDicetak));
  const tutup = <button type="button" onClick={() => google.script.host.close()}>Tutup</button>;
  if (tahap === 'tidak-terbuka') {
    return (
      <>
        <div class="isi">{pesan ? <KotakPesan pesan={pesan} sebutan={SEBUTAN_BANTUAN} utama bantu={bantu} /> : null}</div>
        <div class="kaki"><div class="tombol">{tutup}</div></div>
      </>
    );
  }
  if (tahap === 'menyiapkan' || !bahan) {
    return <p class="isi tunggu" role="status">{tahap === 'menyiapkan' ? 'Menyiapkan buku kerja…' : sebutan.memuat}</p>;
  }
  if (tahap === 'bertanya') {
    return <TanyaGanti lembarAda={bahan.lembarAda} setuju={(bilaAda) => kirim({ jenis: 'setuju', bilaAda })} kembali={() => kirim({ jenis: 'kembali' })} />;
  }
  if (tahap === 'mencetak' && cetak) {
    return (
      <TampilanCetak daftar={cetak.daftar}>
        <button type="button" onClick={() => kirim({ jenis: 'kembali' })}>Kembali</button>
        {tutup}
      </TampilanCetak>
    );
  }
  const pesanKaki = pesan ? <KotakPesan pesan={pesan} sebutan={SEBUTAN_BANTUAN} utama={false} bantu={bantu} /> : null;
  if (hasil !== undefined) {
    return (
      <>
        {properti.hasil(hasil)}
        <div class="kaki">
          {pesanKaki}
          <div class="tombol">{properti.tombolHasil(hasil)}{tutup}<Status {...properti} /></div>
        </div>
      </>
    );
  }
  return (
    <>
      <fieldset class="isi" disabled={tahap === 'bekerja'}>{properti.formulir(bahan)}</fieldset>
      <div class="kaki">
        {pesanKaki}
        <div class="tombol"><TombolBuat {...properti} />{tutup}<Status {...properti} /></div>
      </div>
    </>
  );
}

/** Never taken away while it works: the focus would be lost. */
function TombolBuat<I, B extends BahanPembuatan, H>({ keadaan: { tahap }, sebutan }: PropertiKerangka<I, B, H>): VNode {
  const sibuk = tahap !== 'siap';
  return (
    <button type="submit" class="action" aria-disabled={sibuk}>
      {tahap === 'bekerja' ? 'Sedang dibuat…' : sebutan.buat}
    </button>
  );
}

function Status<I, B extends BahanPembuatan, H>({ keadaan: { tahap }, sebutan }: PropertiKerangka<I, B, H>): VNode {
  const kalimat =
    tahap === 'bekerja' ? sebutan.bekerja : tahap === 'memuat' ? sebutan.memuat : tahap === 'memuat-cetak' ? 'Menyiapkan cetakan…' : '';
  return <p role="status" class="secondary">{kalimat}</p>;
}

const kejadianBantuan = (bantuan: Bantuan, lembar: readonly string[]) =>
  ({
    'muat-ulang': { jenis: 'muat-ulang' }, siapkan: { jenis: 'siapkan' }, 'buat-lagi': { jenis: 'minta-buat' },
    'cetak-lagi': { jenis: 'minta-cetak', lembar },
  } as const)[bantuan];
