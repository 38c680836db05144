/** Sheets JP Lain and Kompetensi: the row belongs to a person of sheet Pegawai. */
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import type { HasilBaca } from '../../istilah/hasil-baca';
import type { BarisJpLain } from '../../istilah/jp-lain';
import type { BarisKompetensi } from '../../istilah/kompetensi';
import type { Nip } from '../../istilah/nip';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah, Pelanggaran } from '../kaidah';
import type { KaidahJpLain } from '../kaidah-jp-lain';
import { kutip } from '../kalimat/kutip';
import { saranNip } from '../kalimat/sebut-pegawai';
import type { KolomKompetensi } from '../kolom';
import { PERBUP } from '../perbup';

interface BarisOrang {
  readonly nip: HasilBaca<Nip, { readonly hasil: 'keliru' }>;
  readonly nama: string;
}

/** A NIP that cannot be read is the matter of nip-delapan-belas-digit. */
function periksa({ nip, nama }: BarisOrang, daftar: DaftarPegawai): Pelanggaran<'NIP'> | undefined {
  if (nip.hasil === 'keliru' || (nip.hasil === 'terbaca' && daftar.menurutNip(nip.isi))) return undefined;
  const saran = nama === '' ? undefined : saranNip(daftar.menurutNama(nama));
  return nip.hasil === 'kosong'
    ? {
        temuan: nama === '' ? 'NIP dan nama belum diisi.' : `NIP ${kutip(nama)} belum diisi.`,
        perbaikan: saran ?? 'Isi NIP 18 digit seperti pada lembar Pegawai.',
      }
    : {
        temuan: `NIP ${nip.isi} tidak ada pada lembar Pegawai.`,
        perbaikan: saran ?? `Periksa NIP ${nip.isi}; jika benar, tambahkan pegawainya pada lembar Pegawai.`,
      };
}

const BERSAMA = {
  kode: 'pegawai-terdaftar',
  nama: 'Pegawai terdaftar',
  syarat: 'NIP terisi dan ada pada lembar Pegawai.',
  tingkat: 'tolak',
  kolom: 'NIP',
  diperiksa: tanggal('2026-11-24'),
} as const;

export const pegawaiJpLainTerdaftar: KaidahJpLain = {
  ...BERSAMA,
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: (baris: BarisJpLain, { daftarPegawai }) => periksa(baris, daftarPegawai),
    },
  ],
};

export const pegawaiKompetensiTerdaftar: Kaidah<BarisKompetensi, KolomKompetensi> = {
  ...BERSAMA,
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: (baris, { daftarPegawai }) => periksa(baris, daftarPegawai) }],
};
