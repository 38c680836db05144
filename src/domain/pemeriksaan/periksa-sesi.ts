/** Every finding of every session row: what its own cells say, then what it looks like beside the other rows. */
import { DAFTAR_KAIDAH, DAFTAR_KAIDAH_DAFTAR } from '../../aturan/daftar-kaidah';
import type { Lingkungan } from '../../aturan/kaidah';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';
import type { Temuan } from '../../istilah/temuan';
import { LEMBAR_ASAL } from '../lembar-asal';
import { adaTolak } from './ada-tolak';
import { kaidahAktif } from './kaidah-aktif';
import { kaidahBerlaku } from './kaidah-berlaku';
import { periksaBaris, TANPA_TEMUAN } from './periksa-baris';
import { periksaDaftar } from './periksa-daftar';
import type { TempatTemuan } from './susun-temuan';

const tempatSesi = ({ baris, jenis }: BarisSesi): TempatTemuan =>
  ({ lembar: LEMBAR_ASAL.sesi, baris, jenis: isiDari(jenis) });
const batal = ({ pelaksanaan }: BarisSesi): boolean => isiDari(pelaksanaan) === 'Batal';

/** In the order of `daftarSesi`. A row that is Batal has none: the session was not held. */
export function periksaSesi(
  daftarSesi: readonly BarisSesi[],
  lingkungan: Lingkungan,
): readonly (readonly Temuan[])[] {
  const berlakuPada = kaidahBerlaku(kaidahAktif(DAFTAR_KAIDAH, lingkungan.ketentuan.tafsir));
  const hasil = daftarSesi.map((sesi) =>
    batal(sesi)
      ? TANPA_TEMUAN
      : periksaBaris(sesi, lingkungan, berlakuPada(isiDari(sesi.tanggal) ?? lingkungan.hariIni), tempatSesi),
  );
  periksaAntarbaris(daftarSesi, hasil, lingkungan);
  return hasil;
}

/** Adds to `hasil`. What one rule refuses takes no part in the next, so that one fault is told once. */
function periksaAntarbaris(
  daftarSesi: readonly BarisSesi[],
  hasil: (readonly Temuan[])[],
  lingkungan: Lingkungan,
): void {
  const ikut = (sesi: BarisSesi, indeks: number): boolean => !batal(sesi) && !adaTolak(hasil[indeks] ?? TANPA_TEMUAN);
  let peserta = daftarSesi.filter(ikut);
  for (const aktif of kaidahAktif(DAFTAR_KAIDAH_DAFTAR, lingkungan.ketentuan.tafsir)) {
    const temuan = periksaDaftar(peserta, lingkungan.hariIni, lingkungan, aktif, tempatSesi);
    if (temuan.size === 0) continue;
    daftarSesi.forEach(({ baris }, indeks) => {
      const tambahan = temuan.get(baris);
      if (tambahan) hasil[indeks] = [...(hasil[indeks] ?? TANPA_TEMUAN), tambahan];
    });
    peserta = daftarSesi.filter(ikut);
  }
}
