/** What one row of JP Lain counts, into which year and Jalur it goes, and why it counts nothing where it does not. */
import { cariKonversi } from '../aturan/cari-konversi';
import type { BarisKonversi } from '../aturan/konversi-jp-lain';
import { tanggalPenentu } from '../aturan/tanggal-jp-lain';
import { isiDari } from '../istilah/hasil-baca';
import type { BarisJpLain } from '../istilah/jp-lain';
import { jp } from '../istilah/satuan';
import { tahunDari } from '../istilah/tanggal';
import type { Temuan } from '../istilah/temuan';
import type { HasilJpLain } from './hasil';
import { adaTolak } from './pemeriksaan/ada-tolak';

/**
 * The typed JP stand as they are: the conversion table only points out differences. A refused row counts 0.
 * `konversi` comes from `susunKonversi`.
 */
export function hasilJpLain(
  baris: BarisJpLain,
  temuan: readonly Temuan[],
  konversi: ReadonlyMap<string, BarisKonversi>,
): HasilJpLain {
  const ditolak = adaTolak(temuan);
  const hari = isiDari(tanggalPenentu(baris).tanggal);
  return {
    nip: isiDari(baris.nip),
    tahun: hari && tahunDari(hari),
    jalur: cariKonversi(baris.bentuk, konversi)?.jalur ?? '',
    dihitung: ditolak ? jp(0) : (isiDari(baris.jp) ?? jp(0)),
    catatan: [ditolak ? 'Tidak dihitung:' : '', ...catatanTemuan(temuan)].filter(Boolean).join(' '),
  };
}

/** Faults and reminders, refusals first, each with its column; what was only tidied needs no note. */
const catatanTemuan = (temuan: readonly Temuan[]): string[] =>
  (['tolak', 'ingatkan'] as const).flatMap((tingkat) =>
    temuan.filter((satu) => satu.tingkat === tingkat).map((satu) => `[${satu.kolom}] ${satu.temuan}`),
  );
