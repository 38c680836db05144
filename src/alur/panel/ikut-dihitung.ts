/** The sessions that take part in the counting: held, and without a fault of their own. */
import { DAFTAR_KAIDAH_DAFTAR } from '../../aturan/daftar-kaidah';
import type { Lingkungan } from '../../aturan/kaidah';
import { periksaSesi } from '../../domain/pemeriksaan/periksa-sesi';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';

/** What these rules refuse depends on the other rows, so it is judged again whenever a row comes or goes. */
const KODE_ANTARBARIS: ReadonlySet<string> = new Set(DAFTAR_KAIDAH_DAFTAR.map(({ kode }) => kode));
/** Whether a finding comes from comparing rows. */
export const antarbaris = ({ kode }: Pick<Temuan, 'kode'>): boolean => KODE_ANTARBARIS.has(kode);

export function ikutDihitung(daftarSesi: readonly BarisSesi[], lingkungan: Lingkungan): BarisSesi[] {
  const temuan = periksaSesi(daftarSesi, lingkungan);
  return daftarSesi.filter((sesi, i) =>
    isiDari(sesi.pelaksanaan) !== 'Batal' &&
    !temuan[i]?.some((satu) => satu.tingkat === 'tolak' && !antarbaris(satu)));
}
