/** The sessions that take part in the counting: held, and without a fault of their own. */
import { DAFTAR_KAIDAH_DAFTAR } from '../../aturan/daftar-kaidah';
import type { Lingkungan } from '../../aturan/kaidah';
import { periksaSesi } from '../../domain/pemeriksaan/periksa-sesi';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';

/** What these rules refuse depends on the other rows, so it is judged again whenever a row comes or goes. */
const ANTARBARIS = new Set(DAFTAR_KAIDAH_DAFTAR.map(({ kode }) => kode));

export function ikutDihitung(daftarSesi: readonly BarisSesi[], lingkungan: Lingkungan): BarisSesi[] {
  const temuan = periksaSesi(daftarSesi, lingkungan);
  return daftarSesi.filter((sesi, i) =>
    isiDari(sesi.pelaksanaan) !== 'Batal' &&
    !temuan[i]?.some(({ tingkat, kode }) => tingkat === 'tolak' && !ANTARBARIS.has(kode)));
}
