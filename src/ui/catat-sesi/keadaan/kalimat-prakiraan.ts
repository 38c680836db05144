/** What saving will give, in words: one verdict with its reasons for each participant. */
import { isiDari } from '../../../istilah/hasil-baca';
import type { BarisSesi } from '../../../istilah/sesi';
import { teksTanggal } from '../../../istilah/tanggal';
import { kalimatAlasan } from './kalimat-alasan';
import type { PrakiraanPeserta } from './rancangan';

export interface Ramalan {
  readonly nama: string;
  /** `baik`: counted; `perhatian`: recorded without gain, or at another session's cost; `halangan`: would be refused. */
  readonly nada: 'baik' | 'perhatian' | 'halangan';
  readonly judul: string;
  readonly rincian: readonly string[];
}

export function ramalkan({ peserta, prakiraan, tolak }: PrakiraanPeserta): Ramalan {
  const { hasil, tambahan, tergeser, jenisLain } = prakiraan;
  const { nama } = peserta;
  if (tolak.length > 0) {
    return { nama, nada: 'halangan', judul: 'Belum dapat disimpan', rincian: tolak.map(({ kalimat }) => kalimat) };
  }
  if (hasil.status === 'Tidak dihitung') {
    const lain = jenisLain ? [`${jenisLain.jenis} masih memberi +${jenisLain.tambahan} JP.`] : [];
    return { nama, nada: 'perhatian', judul: 'Tercatat, tidak dihitung', rincian: [kalimatAlasan(hasil.alasan), ...lain] };
  }
  const geser = tergeser.map((sesi) => `${sebutSesi(sesi)} menjadi tidak dihitung karena sesi ini lebih dahulu menurut urutan.`);
  const bersih = geser.length > 0 ? [...geser, `Total bertambah ${tambahan} JP.`] : [];
  return { nama, nada: geser.length > 0 ? 'perhatian' : 'baik', judul: `+${hasil.dihitung} JP, dihitung`, rincian: bersih };
}

function sebutSesi({ jenis, tanggal, id }: BarisSesi): string {
  const hari = isiDari(tanggal);
  const nomor = id === '' ? '' : ` (${id})`;
  return `${isiDari(jenis) ?? 'Sesi'} ${hari ? teksTanggal(hari) : ''}${nomor}`;
}
