/** A row without an ID got one when it was loaded; the panel's copy of that session learns it. */
import type { BarisIsian } from '../../../alur/panel/kontrak';
import { isiDari } from '../../../istilah/hasil-baca';
import type { BarisSesi } from '../../../istilah/sesi';
import type { DataPanel } from './data-panel';

/** Found by content, for rows may have been moved since the panel was opened. Where nothing is like it, nothing changes. */
export function beriId(data: DataPanel, { id, peserta, isian }: BarisIsian): DataPanel {
  const milik = data.sesi.get(peserta.nip) ?? [];
  if (milik.some((sesi) => sesi.id === id)) return data;
  const sama = ({ id: semula, tanggal, jenis, materi, nipPembimbing }: BarisSesi): boolean =>
    semula === '' && isiDari(tanggal) === isian.tanggal && isiDari(jenis) === isian.jenis && materi === isian.materi &&
    (isiDari(nipPembimbing) ?? '') === isian.nipPembimbing;
  const indeks = milik.findIndex(sama);
  if (indeks < 0) return data;
  const sesi = milik.map((satu, i) => (i === indeks ? { ...satu, id } : satu));
  return { ...data, sesi: new Map(data.sesi).set(peserta.nip, sesi) };
}
