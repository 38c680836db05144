/** The session falls on a working day: neither a weekend nor a listed holiday. */
import { hariPekan, namaHari, tanggal as hari, teksHariTanggal, teksTanggal, type Tanggal } from
  '../../istilah/tanggal';
import { hariTerdekat } from '../kalender';
import type { Kaidah, Lingkungan } from '../kaidah';
import { PERBUP } from '../perbup';

const MINGGU = 0;
const SABTU = 6;

/** Why the day is no working day, or undefined where it is one. */
function sebabLibur(satu: Tanggal, { hariLibur, ketentuan }: Lingkungan): string | undefined {
  const keterangan = hariLibur.get(satu);
  if (keterangan !== undefined) return `tercatat sebagai hari libur${keterangan === '' ? '' : ` (${keterangan})`}`;
  const pekan = hariPekan(satu);
  const akhirPekan = pekan === MINGGU || (pekan === SABTU && ketentuan.tafsir.hariKerja === '5');
  return akhirPekan
    ? `hari ${namaHari(satu)}, bukan hari kerja (${ketentuan.tafsir.hariKerja} hari kerja seminggu)`
    : undefined;
}

/** `Jumat, 31 Januari 2025 atau Senin, 3 Februari 2025`; one of them, or nothing, where a fortnight holds none. */
function hariKerjaTerdekat(sekitar: Tanggal, lingkungan: Lingkungan): string {
  const kerja = (calon: Tanggal): boolean => sebabLibur(calon, lingkungan) === undefined;
  return [hariTerdekat(sekitar, -1, kerja), hariTerdekat(sekitar, 1, kerja)]
    .filter((calon): calon is Tanggal => calon !== undefined)
    .map(teksHariTanggal)
    .join(' atau ');
}

export const hariKerja: Kaidah = {
  kode: 'hari-kerja',
  nama: 'Hari kerja',
  syarat: 'Kegiatan dilaksanakan pada hari kerja, bukan akhir pekan atau hari pada lembar Hari Libur.',
  tingkat: { menurut: 'luarHariKerja' },
  kolom: 'Tanggal',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: ({ tanggal }, lingkungan) => {
        if (tanggal.hasil !== 'terbaca') return undefined;
        const sebab = sebabLibur(tanggal.isi, lingkungan);
        if (sebab === undefined) return undefined;
        const terdekat = hariKerjaTerdekat(tanggal.isi, lingkungan);
        const biarkan = lingkungan.ketentuan.tafsir.luarHariKerja === 'tolak' ? '' : ' Jika benar, biarkan.';
        return {
          temuan: `${teksTanggal(tanggal.isi)} ${sebab}.`,
          perbaikan:
            `Cocokkan tanggal dengan kartu kendali${terdekat && `; hari kerja terdekat ${terdekat}`}.${biarkan}`,
        };
      },
    },
  ],
};
