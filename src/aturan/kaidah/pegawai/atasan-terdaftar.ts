/** Sheet Pegawai: the atasan langsung is another person of the sheet. */
import { isiDari } from '../../../istilah/hasil-baca';
import type { Pegawai } from '../../../istilah/pegawai';
import { tanggal } from '../../../istilah/tanggal';
import type { Kaidah, Lingkungan, Pelanggaran } from '../../kaidah';
import type { KolomPegawai } from '../../kolom';
import { PERBUP } from '../../perbup';
import { periksaNip } from '../nip-delapan-belas-digit';

/** A blank atasan is no fault: the head of a PD has theirs elsewhere. */
function periksa(
  { nip, nipAtasan }: Pegawai,
  { daftarPegawai }: Lingkungan,
): Pelanggaran<KolomPegawai> | undefined {
  const atasan = isiDari(nipAtasan);
  if (atasan === undefined) return periksaNip(nipAtasan, '', 'NIP Atasan Langsung', daftarPegawai);
  if (atasan === isiDari(nip)) {
    return {
      temuan: `NIP Atasan Langsung ${atasan} adalah NIP pegawai itu sendiri.`,
      perbaikan: 'Isi NIP atasan langsungnya, atau kosongkan bila atasannya di luar PD.',
    };
  }
  if (!daftarPegawai.menurutNip(atasan)) {
    return {
      temuan: `NIP Atasan Langsung ${atasan} tidak ada pada lembar Pegawai.`,
      perbaikan: 'Periksa NIP itu, atau tambahkan atasannya pada lembar Pegawai; kosongkan bila atasannya di luar PD.',
    };
  }
  return periksaNip(nipAtasan, '', 'NIP Atasan Langsung', daftarPegawai);
}

export const atasanTerdaftar: Kaidah<Pegawai, KolomPegawai> = {
  kode: 'atasan-terdaftar',
  nama: 'Atasan langsung terdaftar',
  syarat: 'NIP Atasan Langsung, apabila terisi, adalah NIP pegawai lain pada lembar Pegawai.',
  tingkat: 'ingatkan',
  kolom: 'NIP Atasan Langsung',
  diperiksa: tanggal('2026-11-24'),
  deret: [{ sejak: PERBUP.berlaku, acuan: [], isi: periksa }],
};
