/** What is printed: the choice of sheets, the button, the second way over Google's export, and the preview. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LembarCetak } from '../../lembar/cetak/lembar-cetak';
import type { LembarUntukCetak } from '../../alur/laporan/kontrak';
import { DaftarLembar } from './lembar-html';
import { lebarTerbesar } from './gaya-cetak';

export interface PropertiCetak {
  readonly daftar: readonly LembarUntukCetak[];
  /** Buttons beside the blue one. */
  readonly children?: ComponentChildren;
}

type DapatDicetak = LembarUntukCetak & { readonly cetak: LembarCetak };
const dapatDicetak = (satu: LembarUntukCetak): satu is DapatDicetak => satu.cetak !== undefined;

export function TampilanCetak({ daftar, children }: PropertiCetak): VNode {
  const [ditinggal, setDitinggal] = useState<ReadonlySet<string>>(new Set());
  const ada = daftar.filter(dapatDicetak);
  const dipilih = ada.filter(({ nama }) => !ditinggal.has(nama)).map(({ cetak }) => cetak);
  const alihkan = (nama: string): void => setDitinggal((semula) => {
    const baru = new Set(semula);
    if (!baru.delete(nama)) baru.add(nama);
    return baru;
  });
  return (
    <>
      <div class="layar pengantar">
        {ada.length > 1 ? <PilihLembar {...{ daftar: ada, ditinggal, alihkan }} /> : null}
        {daftar.filter((satu) => !dapatDicetak(satu)).map((satu) => <TakDapatDicetak key={satu.nama} {...satu} />)}
        {ada.length > 0 ? <Petunjuk daftar={dipilih} /> : null}
        <div class="tombol">
          {ada.length > 0 ? (
            <button type="button" class="action" disabled={dipilih.length === 0} onClick={() => window.print()}>Cetak…</button>
          ) : null}
          {children}
        </div>
        {ada.length > 0 ? <CaraKedua daftar={ada} /> : null}
      </div>
      {dipilih.length > 0 ? <Pratinjau daftar={dipilih} /> : null}
    </>
  );
}

interface PropertiPilih {
  readonly daftar: readonly DapatDicetak[];
  readonly ditinggal: ReadonlySet<string>;
  readonly alihkan: (nama: string) => void;
}

const PilihLembar = ({ daftar, ditinggal, alihkan }: PropertiPilih): VNode => (
  <fieldset class="form-group">
    <legend>Lembar yang dicetak</legend>
    {daftar.map(({ nama }) => (
      <label key={nama} class="pilihan">
        <input type="checkbox" checked={!ditinggal.has(nama)} onChange={() => alihkan(nama)} /> {nama}
      </label>
    ))}
  </fieldset>
);

const TakDapatDicetak = ({ nama, halangan, tautanPdf }: LembarUntukCetak): VNode => (
  <div class="note warning">
    <p><strong><span aria-hidden="true">⚠ </span>{nama} tidak dapat dicetak dari sini</strong></p>
    <p>{halangan}</p>
    {tautanPdf === '' ? null : <p><a href={tautanPdf} target="_blank" rel="noopener">Buka PDF {nama} apa adanya</a></p>}
  </div>
);

/** What the browser's print window asks, and what to answer. */
function Petunjuk({ daftar }: { readonly daftar: readonly LembarCetak[] }): VNode {
  const kertas = [...new Set(daftar.map(({ cetak }) => `${cetak.kertas} ${cetak.arah}`))].join(' dan ');
  return (
    <p class="hint">
      {kertas === '' ? 'Pilih paling sedikit satu lembar.' : `Kertas ${kertas}. `}
      {kertas === '' ? null : 'Pada jendela cetak peramban pilih skala baku, nyalakan "Grafis latar belakang", dan matikan "Header dan footer".'}
    </p>
  );
}

const CaraKedua = ({ daftar }: { readonly daftar: readonly DapatDicetak[] }): VNode => (
  <details class="cara-kedua">
    <summary>Cara lain: PDF langsung dari spreadsheet</summary>
    <p class="hint">Dibuka di tab baru dengan akun Anda. Kepala tabel dan jeda halaman diatur oleh Google, bukan oleh alat ini.</p>
    <ul>
      {daftar.filter(({ tautanPdf }) => tautanPdf !== '').map(({ nama, tautanPdf }) => (
        <li key={nama}><a href={tautanPdf} target="_blank" rel="noopener">PDF {nama}</a></li>
      ))}
    </ul>
  </details>
);

/** Paper made as small as the window needs it. */
function Pratinjau({ daftar }: { readonly daftar: readonly LembarCetak[] }): VNode {
  const wadah = useRef<HTMLDivElement>(null);
  const lebar = lebarTerbesar(daftar.map(({ cetak }) => cetak));
  useEffect(() => {
    const elemen = wadah.current;
    if (!elemen) return undefined;
    const sesuaikan = (): void =>
      elemen.style.setProperty('--zoom', String(Math.min(1, (elemen.clientWidth - RUANG_TEPI) / lebar)));
    const pengamat = new ResizeObserver(sesuaikan);
    pengamat.observe(elemen);
    return () => pengamat.disconnect();
  }, [lebar]);
  // What a browser calls the file when it saves the print as PDF, and the title inside.
  const judul = daftar.map(({ nama }) => nama).join(', ');
  useEffect(() => { document.title = judul; }, [judul]);
  return (
    <div ref={wadah} class="pratinjau" role="region" aria-label="Pratinjau cetak" tabIndex={0}>
      <DaftarLembar daftar={daftar} />
    </div>
  );
}
/** Pixels at both sides of the paper. */
const RUANG_TEPI = 32;
