/** The command line: reads the request, runs it, ends with 0, 1, 2 or 3 and one sentence on stderr where it could not run. */
import { GalatPerintah } from './perintah/galat-perintah';
import { bacaPermintaan } from './perintah/opsi';
import { jalankanPerintahBuku } from './perintah/perintah-buku';
import { adalahPerintahLaporan, jalankanPerintahLaporan } from './perintah/perintah-laporan';
import { jalankanSkrip } from './perintah/perintah-skrip';

async function utama(kata: readonly string[]): Promise<number> {
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

utama(process.argv.slice(2)).then(
  (status) => void (process.exitCode = status),
  (galat: unknown) => {
    console.error(kalimatGagal(galat));
    process.exitCode = 2;
  },
);
