/** One setting: label, control by kind, help, notes and error. */
import type { VNode } from 'preact';
import type { ButirPengaturanPanel } from '../../alur/panel/kontrak';
import { isiDari } from '../../istilah/hasil-baca';
import { teksHariTanggal, type Tanggal } from '../../istilah/tanggal';
import { idBidang, type IdBidang } from './id-bidang';
import { bacaIsian } from './nilai-isian';
import { menyimpang, sudahBerubah, teksBidang, type Isian } from './perubahan';
import { kalimatMenyimpang, sebutanNilai } from './sebutan-ketentuan';

export interface PropertiBidang {
  readonly butir: ButirPengaturanPanel;
  readonly isian: Isian;
  readonly galat: string | undefined;
  ketik(teks: string): void;
  bakukan(): void;
}

export function Bidang(properti: PropertiBidang): VNode {
  const { butir, galat } = properti;
  const id = idBidang(butir.pengaturan);
  const isi = (
    <>
      {butir.jenis === 'pilihan' ? <Pilihan {...properti} id={id} /> : <Teks {...properti} id={id} />}
      {galat === undefined ? null : <p class="error" id={id.galat}><span aria-hidden="true">✕ </span>{galat}</p>}
      <Catatan {...properti} id={id} />
      <p class="hint" id={id.bantuan}>{kalimatBantuan(butir)}</p>
    </>
  );
  const kelas = `form-group bidang ${butir.jenis}`;
  if (butir.jenis !== 'pilihan') return <div class={kelas}><label for={id.bidang}>{butir.pengaturan}</label>{isi}</div>;
  return (
    <fieldset class={kelas} aria-describedby={terkait(properti, id)}>
      <legend>{butir.pengaturan}</legend>
      {isi}
    </fieldset>
  );
}

type PropertiIsi = PropertiBidang & { readonly id: IdBidang };

const terkait = ({ galat }: PropertiBidang, id: IdBidang): string =>
  [galat === undefined ? '' : id.galat, id.catatan, id.bantuan].filter(Boolean).join(' ');

function Teks(properti: PropertiIsi): VNode {
  const { butir, isian, galat, id, ketik } = properti;
  const angka = butir.jenis === 'bilangan' || butir.jenis === 'tahun';
  return (
    <input
      type="text"
      id={id.bidang}
      class={butir.jenis}
      value={teksBidang(butir, isian)}
      inputMode={angka || butir.jenis === 'nip' ? 'numeric' : 'text'}
      autocomplete="off"
      aria-invalid={galat === undefined ? undefined : 'true'}
      aria-describedby={terkait(properti, id)}
      onInput={({ currentTarget }) => ketik(currentTarget.value)}
    />
  );
}

function Pilihan({ butir, isian, id, ketik }: PropertiIsi): VNode {
  const terpilih = teksBidang(butir, isian);
  return (
    <div class="segments">
      {(butir.pilihan ?? []).map((satu, urutan) => (
        <label key={satu}>
          <input
            type="radio"
            id={urutan === 0 ? id.bidang : undefined}
            name={id.bidang}
            value={satu}
            checked={satu === terpilih}
            onChange={() => ketik(satu)}
          />
          <span>{satu}{satu === butir.baku ? ' (baku)' : ''}</span>
        </label>
      ))}
    </div>
  );
}

/** What is to be said of the value as it stands: not understood, changed, departing from the text, which day it is. */
function Catatan({ butir, isian, id, bakukan }: PropertiIsi): VNode {
  const berubah = sudahBerubah(butir, isian);
  const beda = menyimpang(butir, isian);
  const hari = butir.jenis === 'tanggal' ? isiDari(bacaIsian(butir, teksBidang(butir, isian))) : undefined;
  return (
    <div class="catatan">
      <div id={id.catatan}>
        {hari === undefined ? null : <p>{teksHariTanggal(hari as Tanggal)}</p>}
        {butir.keliru === undefined || berubah ? null : <p class="beda"><span aria-hidden="true">⚠ </span>Isi selnya tidak dipahami. {butir.keliru}</p>}
        {beda ? <p class="beda"><span aria-hidden="true">⚠ </span>{kalimatMenyimpang(butir)}</p> : null}
        {berubah ? <p class="berubah"><span aria-hidden="true">● </span>Diubah, belum disimpan</p> : null}
      </div>
      {beda || (butir.keliru !== undefined && !berubah) ? (
        <button type="button" class="link" aria-label={`${sebutanBakukan(butir)}: ${butir.pengaturan}`} onClick={bakukan}>
          {sebutanBakukan(butir)}
        </button>
      ) : null}
    </div>
  );
}

const sebutanBakukan = ({ baku }: ButirPengaturanPanel): string => (baku === '' ? 'Kosongkan' : 'Kembalikan ke baku');

/** Explanation, default and provision. */
function kalimatBantuan({ pengaturan, penjelasan, jenis, kelompok, baku, acuan }: ButirPengaturanPanel): string {
  const bagian = [penjelasan];
  if (jenis === 'bilangan') bagian.push(`Baku: ${sebutanNilai(pengaturan, baku)}.`);
  else if (jenis === 'teks' && baku !== '') bagian.push(`Kosong: dipakai "${baku}".`);
  else if (kelompok === 'Peraturan' && jenis === 'tanggal') bagian.push(`Anggapan itu ${teksHariTanggal(baku as Tanggal)}.`);
  if (jenis === 'tanggal') bagian.push('Tulis hari, bulan, tahun, misalnya 31/12/2025.');
  if (acuan !== '') bagian.push(`Dasar: ${acuan}.`);
  return bagian.join(' ');
}
