/** What recording a session would give, before it is saved: the very rules and counting of a run, for one person. */
import { isiDari, terbaca } from '../istilah/hasil-baca';
import type { Nip } from '../istilah/nip';
import { jp, type Jp } from '../istilah/satuan';
import { DAFTAR_JENIS, type BarisSesi, type Jenis } from '../istilah/sesi';
import { bulanDari, tahunDari } from '../istilah/tanggal';
import type { HasilSesi } from './hasil';
import { jumlahJp, type Jumlah, type JumlahJp } from './jumlah-jp';
import type { Keadaan } from './keadaan';
import { periksaSesi } from './pemeriksaan/periksa-sesi';
import { hitungSesi } from './perhitungan/hitung-sesi';
import { susunSesiPerOrang } from './sesi-per-orang';

/** How a person stands: the total of the draft's year, and the draft's kind in its month. */
export interface Kedudukan {
  readonly total: Jp;
  readonly sebulan: Jumlah;
}

export interface Prakiraan {
  /** Of the draft itself, with every finding of its row. */
  readonly hasil: HasilSesi;
  /** Both undefined where the draft has no participant, day or kind that can be read. */
  readonly sebelum?: Kedudukan;
  readonly sesudah?: Kedudukan;
  /** By how much the person's total of that year rises; less than `hasil.dihitung` where the draft displaces a session. */
  readonly tambahan: Jp;
  /** Sessions of the person that would no longer count: an earlier one takes their place under the cap. */
  readonly tergeser: readonly BarisSesi[];
  /** The other kind and what it would add, where the draft itself adds nothing because of the cap. */
  readonly jenisLain?: { readonly jenis: Jenis; readonly tambahan: Jp };
}

const NOL = jp(0);

/**
 * @param sesiOrang the participant's other sessions, as far as they are held and without a fault of their own; without
 *   the row that the draft replaces
 * @param rancangan its `baris` and `id` must differ from theirs; a new row stands behind all others
 */
export function prakiraanSesi(keadaan: Keadaan, sesiOrang: readonly BarisSesi[], rancangan: BarisSesi): Prakiraan {
  const sebelum = hitung(keadaan, sesiOrang);
  const { hasil, kenaikan, sesudah, tergeser } = bandingkan(keadaan, sesiOrang, sebelum, rancangan);
  const tempat = tempatRancangan(rancangan);
  return {
    hasil,
    tergeser,
    tambahan: kenaikan,
    ...(tempat && { sebelum: kedudukan(sebelum.jumlah, tempat), sesudah: kedudukan(sesudah.jumlah, tempat) }),
    ...(hasil.status === 'Tidak dihitung' && jenisLain(keadaan, sesiOrang, sebelum, rancangan)),
  };
}

/** The totals of one person from his own sessions and the JP Lain of the whole file. */
export const jumlahOrang = (keadaan: Keadaan, sesiOrang: readonly BarisSesi[]): JumlahJp => hitung(keadaan, sesiOrang).jumlah;

interface Terhitung {
  readonly hasil: readonly HasilSesi[];
  readonly jumlah: JumlahJp;
}

function hitung({ lingkungan, daftarPegawai, jpLain }: Keadaan, daftarSesi: readonly BarisSesi[]): Terhitung {
  const sesiPerOrang = susunSesiPerOrang(daftarSesi);
  const hasil = hitungSesi(sesiPerOrang, periksaSesi(daftarSesi, lingkungan), lingkungan.ketentuan, daftarPegawai);
  const nip = daftarSesi[0] && isiDari(daftarSesi[0].nipPeserta);
  const hasilJpLain = nip === undefined ? jpLain.daftar : jpLain.daftar.filter((satu) => satu.nip === nip);
  return { hasil, jumlah: jumlahJp({ sesiPerOrang, hasilSesi: hasil, hasilJpLain }) };
}

function bandingkan(keadaan: Keadaan, sesiOrang: readonly BarisSesi[], sebelum: Terhitung, rancangan: BarisSesi) {
  const sesudah = hitung(keadaan, [...sesiOrang, rancangan]);
  const tempat = tempatRancangan(rancangan);
  const kenaikan = tempat
    ? jp(sesudah.jumlah.total(tempat.nip, tempat.tahun) - sebelum.jumlah.total(tempat.nip, tempat.tahun))
    : NOL;
  return {
    sesudah,
    kenaikan,
    hasil: sesudah.hasil[sesiOrang.length] as HasilSesi,
    tergeser: sesiOrang.filter((_, i) => sebelum.hasil[i]?.status === 'Dihitung' && sesudah.hasil[i]?.status !== 'Dihitung'),
  };
}

interface Tempat {
  readonly nip: Nip;
  readonly jenis: Jenis;
  readonly bulan: ReturnType<typeof bulanDari>;
  readonly tahun: number;
}

function tempatRancangan({ nipPeserta, tanggal, jenis }: BarisSesi): Tempat | undefined {
  const [nip, hari, satu] = [isiDari(nipPeserta), isiDari(tanggal), isiDari(jenis)];
  return nip && hari && satu && { nip, jenis: satu, bulan: bulanDari(hari), tahun: tahunDari(hari) };
}

const kedudukan = (jumlah: JumlahJp, { nip, jenis, bulan, tahun }: Tempat): Kedudukan =>
  ({ total: jumlah.total(nip, tahun), sebulan: jumlah.sebulan(nip, bulan, { jenis }) });

function jenisLain(
  keadaan: Keadaan, sesiOrang: readonly BarisSesi[], sebelum: Terhitung, rancangan: BarisSesi,
): Pick<Prakiraan, 'jenisLain'> {
  const lain = DAFTAR_JENIS.find((jenis) => jenis !== isiDari(rancangan.jenis)) as Jenis;
  const { kenaikan } = bandingkan(keadaan, sesiOrang, sebelum, { ...rancangan, jenis: terbaca(lain) });
  return kenaikan > 0 ? { jenisLain: { jenis: lain, tambahan: kenaikan } } : {};
}
