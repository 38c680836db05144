/** How one person stands, for the card in the form: total against the target, and the cap of the month. */
import { capaianPegawai } from '../../../domain/capaian';
import { kuotaSebulan } from '../../../domain/kuota-sebulan';
import { jumlahOrang } from '../../../domain/prakiraan';
import type { Nip } from '../../../istilah/nip';
import type { Jenis, Lingkup } from '../../../istilah/sesi';
import { NAMA_BULAN, bulanDari, nomorBulan, tahunDari, type Tanggal } from '../../../istilah/tanggal';
import type { DataPanel, Orang } from './data-panel';

export interface RingkasanOrang {
  /** `14 dari 20 JP`; with the year where it is not the report's; `6 JP` where there is no target. */
  readonly capaian: string;
  /** `Di luar ketentuan (PPPK)` and the like; `''` for an ordinary person. */
  readonly catatan: string;
  /** `Pembimbingan Maret: 1 dari 2 dihitung`; undefined while day or kind is open. */
  readonly kuota?: string;
  readonly kuotaHabis: boolean;
}

export function ringkasanOrang(
  data: DataPanel,
  { nip, pegawai }: Orang,
  { hari, jenis, lingkup }: { readonly hari?: Tanggal; readonly jenis: Jenis | ''; readonly lingkup: Lingkup | '' },
): RingkasanOrang {
  const { ketentuan } = data.keadaan.lingkungan;
  const jumlah = jumlahOrang(data.keadaan, data.sesi.get(nip) ?? []);
  const tahun = hari ? tahunDari(hari) : data.tahunLaporan;
  const total = jumlah.total(nip as Nip, tahun);
  const { target, keterangan } = capaianPegawai(pegawai, { total, potensi: total }, ketentuan, tahun);
  const kuota = hari && jenis !== '' && kuotaSebulan({ nip: nip as Nip, hari, jenis, lingkup: lingkup || 'Nasional' }, jumlah, ketentuan);
  return {
    capaian: `${total}${target === undefined ? '' : ` dari ${target}`} JP${tahun === data.tahunLaporan ? '' : ` tahun ${tahun}`}`,
    catatan: target === undefined ? keterangan : '',
    ...(kuota && { kuota: `${kuota.sebutan} ${namaBulan(hari)}: ${kuota.dihitung} dari ${kuota.batas} dihitung` }),
    kuotaHabis: kuota ? kuota.dihitung >= kuota.batas : false,
  };
}

const namaBulan = (hari: Tanggal): string => NAMA_BULAN[nomorBulan(bulanDari(hari)) - 1] ?? '';
