/** A name or NIP typed to its end is as good as one picked from the list. */
import type { PesertaIsian } from '../../../alur/panel/kontrak';
import { adalahNip } from '../../../istilah/nip';
import type { DataPanel } from './data-panel';

/** The typed text stays in sight; only where it can mean one person does that one's NIP go with it. */
export function kenaliPembimbing({ keadaan, perNip }: DataPanel, teks: string): PesertaIsian {
  const digit = teks.replace(/[\s.]/g, '');
  if (adalahNip(digit)) return perNip.has(digit) ? { nip: digit, nama: perNip.get(digit)?.nama ?? '' } : { nip: '', nama: teks };
  const nip = new Set(keadaan.daftarPegawai.menurutNama(teks).map(({ nipTerbaca }) => nipTerbaca));
  const [satu] = nip;
  return { nip: nip.size === 1 && satu !== undefined ? satu : '', nama: teks };
}
