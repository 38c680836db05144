/** One person has one session of a kind on one day. */
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi } from '../../istilah/sesi';
import { tanggal, teksTanggal } from '../../istilah/tanggal';
import type { KaidahDaftar, Lingkungan, Pelanggaran } from '../kaidah';
import { kelompokGanda } from '../kelompok-ganda';
import { sebutBaris } from '../kalimat/sebut-baris';
import { PERBUP } from '../perbup';
import { pilihDipertahankan } from '../pilih-dipertahankan';

/** Two rules ask it of the same list. */
const ingatan = new WeakMap<readonly BarisSesi[], readonly BarisSesi[][]>();

/** Sessions of one peserta, day and kind; none whose peserta, day or kind cannot be read. */
export function kelompokSehariSejenis(daftarSesi: readonly BarisSesi[]): readonly BarisSesi[][] {
  const ada = ingatan.get(daftarSesi);
  if (ada) return ada;
  const kelompok = kelompokGanda(
    daftarSesi,
    ({ tanggal: hari }) => isiDari(hari), ({ nipPeserta }) => isiDari(nipPeserta), ({ jenis }) => isiDari(jenis),
  );
  ingatan.set(daftarSesi, kelompok);
  return kelompok;
}

function pelanggaran(sesi: BarisSesi, lain: readonly BarisSesi[], ditolak: boolean): Pelanggaran {
  const hari = isiDari(sesi.tanggal);
  const daftarLain = lain.map(sebutBaris).join(', ');
  return {
    temuan:
      `${isiDari(sesi.jenis)} peserta ini pada ${hari ? teksTanggal(hari) : 'hari yang sama'} ` +
      `tercatat juga pada ${daftarLain}.`,
    perbaikan: ditolak
      ? `Yang dihitung ${daftarLain}; perbaiki tanggal baris ini seperti pada kartu kendali, ` +
        'atau isi Pelaksanaan dengan Batal.'
      : 'Jika memang dua kegiatan, biarkan; jika tidak, perbaiki tanggalnya ' +
        'atau isi Pelaksanaan salah satunya dengan Batal.',
  };
}

/** A reminder stands on both rows, for neither is the right one; refused are all but the one kept (decision 0016). */
function periksa(daftarSesi: readonly BarisSesi[], { ketentuan }: Lingkungan): ReadonlyMap<number, Pelanggaran> {
  const hasil = new Map<number, Pelanggaran>();
  const ditolak = ketentuan.tafsir.sejenisSehari === 'tolak';
  for (const sehari of kelompokSehariSejenis(daftarSesi)) {
    const dipertahankan = ditolak ? pilihDipertahankan(sehari, ketentuan) : undefined;
    for (const sesi of sehari) {
      if (sesi === dipertahankan) continue;
      const lain = dipertahankan ? [dipertahankan] : sehari.filter((satu) => satu !== sesi);
      hasil.set(sesi.baris, pelanggaran(sesi, lain, ditolak));
    }
  }
  return hasil;
}

export const sesiSehariSejenis: KaidahDaftar = {
  kode: 'sesi-sehari-sejenis',
  nama: 'Satu sesi sejenis sehari',
  syarat: 'Tidak ada dua kegiatan sejenis bagi peserta yang sama pada hari yang sama.',
  tingkat: { menurut: 'sejenisSehari' },
  kolom: 'Tanggal',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
