/** One command from its words to its status: 0, 1 or 3 by what came of it, 2 with one sentence on stderr where it could not run. */
import { bantuan, memintaBantuan } from './bantuan';
import { GalatPerintah } from './galat-perintah';
import { bacaPermintaan } from './opsi';
import { jalankanPerintahBuku } from './perintah-buku';
import { adalahPerintahLaporan, jalankanPerintahLaporan } from './perintah-laporan';
import { jalankanSkrip } from './perintah-skrip';

/** @param kata what follows `npm run jp --` */
export async function jalankanPerintah(kata: readonly string[]): Promise<number> {
  try {
    return await jalankan(kata);
  } catch (galat) {
    console.error(kalimatGagal(galat));
    return 2;
  }
}

async function jalankan(kata: readonly string[]): Promise<number> {
  if (memintaBantuan(kata)) {
    console.log(bantuan());
    return 0;
  }
  const { perintah, berkas, opsi } = bacaPermintaan(kata);
  if (perintah === 'skrip') return jalankanSkrip(berkas, opsi);
  const [buku] = berkas as [string];
  return adalahPerintahLaporan(perintah) ? jalankanPerintahLaporan(perintah, buku, opsi) : jalankanPerintahBuku(perintah, buku, opsi);
}

/** A refusal is a sentence; a bug too, but it names itself as one, with its place for those who mend it. */
function kalimatGagal(galat: unknown): string {
  if (galat instanceof GalatPerintah) return galat.message;
  const pesan = galat instanceof Error ? galat.message : String(galat);
  return `Perintah berhenti karena kesalahan pada alat ini: ${pesan.split('\n')[0]}. Laporkan kepada pengembang beserta berkasnya.`;
}
