/** Everything the form knows without asking the server: roster, gaps, sessions, and what the rules may ask. */
import { bukaSesi } from '../../../alur/panel/buka-sesi';
import type { SesiTerkemas } from '../../../alur/panel/kontrak';
import type { Bahan } from '../../../domain/bahan';
import type { HasilKompetensi } from '../../../domain/hasil';
import { susunKeadaan, type Keadaan } from '../../../domain/keadaan';
import { isiDari } from '../../../istilah/hasil-baca';
import type { Pegawai } from '../../../istilah/pegawai';
import type { BarisSesi } from '../../../istilah/sesi';
import type { Tanggal } from '../../../istilah/tanggal';
import { susunPencari, type HasilCari, type OrangDicari } from '../../isian/cari-orang';

export interface Orang extends OrangDicari {
  readonly pegawai: Pegawai;
  /** `''` where the roster names none that can be read. */
  readonly nipAtasan: string;
}

export interface DataPanel {
  readonly hariIni: Tanggal;
  readonly tahunLaporan: number;
  readonly keadaan: Keadaan;
  readonly daftarOrang: readonly Orang[];
  readonly perNip: ReadonlyMap<string, Orang>;
  readonly cari: (teks: string) => HasilCari<Orang>;
  /** Of a person who stands twice on sheet Kompetensi the last row. */
  readonly kesenjangan: ReadonlyMap<string, HasilKompetensi>;
  /** Held and without a fault of their own, by participant. */
  readonly sesi: ReadonlyMap<string, readonly BarisSesi[]>;
}

/** Once for every opening; the roster is indexed here. */
export function susunData(bahan: Bahan): DataPanel {
  const keadaan = susunKeadaan(bahan);
  const perNip = orangPerNip(bahan.daftarPegawai);
  const daftarOrang = [...perNip.values()];
  return {
    hariIni: bahan.hariIni,
    tahunLaporan: bahan.tahunLaporan,
    keadaan,
    daftarOrang,
    perNip,
    cari: susunPencari(daftarOrang),
    kesenjangan: kesenjanganPerNip(bahan, keadaan),
    sesi: perPeserta(bahan.daftarSesi),
  };
}

/** After a save: the sessions of the people it names stand as the server just saw them; where it names nobody, all. */
export function perbaruiSesi(data: DataPanel, kini: SesiTerkemas): DataPanel {
  const { nip } = kini;
  const baru = perPeserta(bukaSesi(kini));
  if (nip === undefined) return { ...data, sesi: baru };
  const sesi = new Map(data.sesi);
  for (const satu of nip) sesi.set(satu, baru.get(satu) ?? []);
  return { ...data, sesi };
}

/** The first row of each NIP, in roster order; who has no readable NIP cannot be recorded. */
function orangPerNip(daftarPegawai: readonly Pegawai[]): ReadonlyMap<string, Orang> {
  const peta = new Map<string, Orang>();
  for (const pegawai of daftarPegawai) {
    const nip = isiDari(pegawai.nip);
    if (nip === undefined || peta.has(nip)) continue;
    const { nama, jabatan, unitKerja } = pegawai;
    peta.set(nip, { nip, nama, jabatan, unit: unitKerja, pegawai, nipAtasan: isiDari(pegawai.nipAtasan) ?? '' });
  }
  return peta;
}

function kesenjanganPerNip({ daftarKompetensi }: Bahan, { kesenjangan }: Keadaan): ReadonlyMap<string, HasilKompetensi> {
  const peta = new Map<string, HasilKompetensi>();
  daftarKompetensi.forEach((baris, indeks) => {
    const [nip, hasil] = [isiDari(baris.nip), kesenjangan.daftar[indeks]];
    if (nip !== undefined && hasil && !('tanpaAngka' in hasil)) peta.set(nip, hasil);
  });
  return peta;
}

function perPeserta(daftarSesi: readonly BarisSesi[]): ReadonlyMap<string, readonly BarisSesi[]> {
  const peta = new Map<string, BarisSesi[]>();
  for (const sesi of daftarSesi) {
    const nip = isiDari(sesi.nipPeserta);
    if (nip === undefined) continue;
    const ada = peta.get(nip);
    if (ada) ada.push(sesi);
    else peta.set(nip, [sesi]);
  }
  return peta;
}
