/** The roster, to be asked by NIP, by name, and by the 15 digits that a spreadsheet number keeps. */
import { isiDari } from './hasil-baca';
import { namaPokok } from './nama-pokok';
import type { Nip } from './nip';
import type { Pegawai } from './pegawai';

/** A person of the roster whose NIP can be read. */
export interface PegawaiBernip extends Pegawai {
  readonly nipTerbaca: Nip;
}

export interface DaftarPegawai {
  /** The first row with this NIP. */
  menurutNip(nip: string): PegawaiBernip | undefined;
  /** All rows with this NIP; more than one is the fault `nip-unik`. */
  semuaMenurutNip(nip: string): readonly PegawaiBernip[];
  /** Everybody whose name is the same without titles, dots and case. */
  menurutNama(nama: string): readonly PegawaiBernip[];
  /** Everybody whose NIP begins with the same 15 digits. */
  menurut15Digit(digit: string): readonly PegawaiBernip[];
}

const NIHIL: readonly PegawaiBernip[] = [];

export function susunDaftarPegawai(daftar: readonly Pegawai[]): DaftarPegawai {
  const perNip = new Map<string, PegawaiBernip[]>();
  const perNama = new Map<string, PegawaiBernip[]>();
  const per15 = new Map<string, PegawaiBernip[]>();
  for (const pegawai of daftar) {
    const nipTerbaca = isiDari(pegawai.nip);
    if (nipTerbaca === undefined) continue;
    const orang: PegawaiBernip = { ...pegawai, nipTerbaca };
    if (!perNip.has(nipTerbaca)) catat(per15, nipTerbaca.slice(0, 15), orang);
    catat(perNip, nipTerbaca, orang);
    catat(perNama, namaPokok(pegawai.nama), orang);
  }
  const semuaMenurutNip = ingatDua((nip) => perNip.get(nip) ?? NIHIL);
  return {
    menurutNip: (nip) => semuaMenurutNip(nip)[0],
    semuaMenurutNip,
    menurutNama: (nama) => perNama.get(namaPokok(nama)) ?? NIHIL,
    menurut15Digit: (digit) => per15.get(digit.slice(0, 15)) ?? NIHIL,
  };
}

function catat(peta: Map<string, PegawaiBernip[]>, kunci: string, orang: PegawaiBernip): void {
  const ada = peta.get(kunci);
  if (ada) ada.push(orang);
  else peta.set(kunci, [orang]);
}

/** Keeps the last two answers: the rules ask about the two people of one row again and again. */
function ingatDua<T>(cari: (kunci: string) => T): (kunci: string) => T {
  let kini = { kunci: '', hasil: cari('') };
  let lalu = kini;
  return (kunci) => {
    if (kini.kunci !== kunci) {
      const sebelum = kini;
      kini = lalu.kunci === kunci ? lalu : { kunci, hasil: cari(kunci) };
      lalu = sebelum;
    }
    return kini.hasil;
  };
}
