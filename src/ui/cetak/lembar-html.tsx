/** Printable sheets as the HTML that is shown, printed and made into a PDF: the very same for all three. */
import type { VNode } from 'preact';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import { gayaHalaman, gayaPeran, kelasPeran, rataTeks, ukuranKertas } from './gaya-cetak';
import { ukuranCetak } from './lebar-cetak';
import { susunTabel, type BarisTabel, type SelTabel, type TabelCetak } from './tabel-cetak';

/** Sheets one after the other, each on paper of its own wish. */
export function DaftarLembar({ daftar }: { readonly daftar: readonly LembarCetak[] }): VNode {
  const gaya = [gayaPeran(), ...daftar.map(({ cetak }, i) => gayaHalaman(namaHalaman(i), cetak))].join('\n');
  return (
    <>
      <style>{gaya}</style>
      {daftar.map((lembar, i) => <Lembar key={lembar.nama} lembar={lembar} halaman={namaHalaman(i)} />)}
    </>
  );
}

const namaHalaman = (urutan: number): string => `lembar-${urutan + 1}`;

function Lembar({ lembar, halaman }: { readonly lembar: LembarCetak; readonly halaman: string }): VNode {
  const { skala, kolom } = ukuranCetak(lembar);
  const { lebar, tinggi } = ukuranKertas(lembar.cetak);
  const { atas, kanan, bawah, kiri } = lembar.cetak.tepi;
  const kertas = {
    page: halaman, '--skala': String(skala), '--lebar': `${lebar}mm`, '--tinggi': `${tinggi}mm`,
    '--tepi': `${atas}mm ${kanan}mm ${bawah}mm ${kiri}mm`,
  };
  return (
    <article aria-label={lembar.nama} class="lembar">
      {susunTabel(lembar).map((daftar, i) => (
        <div key={i} class="kertas" style={kertas}>{daftar.map((tabel, j) => <Tabel key={j} tabel={tabel} kolom={kolom} />)}</div>
      ))}
    </article>
  );
}

/** What has no head is no table of data but lines beside each other: screen readers read them as text. */
function Tabel({ tabel: { kepala, isi, utuh }, kolom }: { readonly tabel: TabelCetak; readonly kolom: readonly number[] }): VNode {
  const data = kepala.length > 0;
  return (
    <table class={utuh ? 'utuh' : undefined} role={data ? undefined : 'presentation'}>
      <colgroup>{kolom.map((bagian, i) => <col key={i} style={{ width: `${(bagian * 100).toFixed(4)}%` }} />)}</colgroup>
      {data ? <thead>{kepala.map((baris, i) => <Baris key={i} baris={baris} kepala />)}</thead> : null}
      <tbody>{isi.map((baris, i) => <Baris key={i} baris={baris} />)}</tbody>
    </table>
  );
}

const Baris = ({ baris: { tinggi, sel }, kepala = false }: { readonly baris: BarisTabel; readonly kepala?: boolean }): VNode => (
  <tr style={{ height: `calc(${tinggi}px * var(--skala))` }}>
    {sel.map((satu, i) => <Sel key={i} sel={satu} kepala={kepala} />)}
  </tr>
);

function Sel({ sel, kepala }: { readonly sel: SelTabel; readonly kepala: boolean }): VNode {
  const { peran, rata, lebar, tinggi } = sel;
  const sifat = {
    class: kelasPeran(peran),
    style: { textAlign: rataTeks(rata) },
    colSpan: lebar > 1 ? lebar : undefined,
    rowSpan: tinggi > 1 ? tinggi : undefined,
  };
  if (!kepala) return <td {...sifat}><IsiSel {...sel} /></td>;
  return <th {...sifat} scope={lebar > 1 ? 'colgroup' : 'col'}>{sel.teks}</th>;
}

/** The bar is a drawing; its figure stands in the cell beside it. */
function IsiSel({ teks, batang, tajuk, milik }: SelTabel): VNode {
  if (batang) {
    const persen = (bagian: number): string => `${(Math.min(1, Math.max(0, bagian)) * 100).toFixed(2)}%`;
    return (
      <div class="batang" aria-hidden="true">
        <i class="ruang" style={{ width: persen(batang.ruang ?? 0) }} /><i class="penuh" style={{ width: persen(batang.isi) }} />
      </div>
    );
  }
  // A browser takes into the contents only what it prints, however small.
  const lanjut = milik ? <span class="milik"> - {milik}</span> : null;
  return tajuk === 1 ? <h1>{teks}{lanjut}</h1> : tajuk === 2 ? <h2>{teks}</h2> : <>{teks}</>;
}
