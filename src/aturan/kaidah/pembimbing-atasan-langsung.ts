/** The Pembimbing is the atasan langsung of the peserta; of a Pendampingan a senior colleague may be the Pendamping. */
import { perbup } from '../../istilah/acuan';
import { isiDari } from '../../istilah/hasil-baca';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah } from '../kaidah';
import { adalahAtasan, nipAtasanDari, sebutNip } from '../kalimat/atasan-langsung';
import { kenaliOrang } from '../kenali-orang';
import { PERBUP } from '../perbup';

/** Only where both the atasan and the Pembimbing are known and two people; the rest is the matter of other rules. */
export const pembimbingAtasanLangsung: Kaidah = {
  kode: 'pembimbing-atasan-langsung',
  nama: 'Pembimbing atasan langsung',
  syarat: 'Pembimbing pada Pembimbingan adalah atasan langsung peserta menurut lembar Pegawai.',
  tingkat: { menurut: 'bukanAtasan' },
  kolom: 'NIP Pembimbing',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Lampiran F.3')],
      isi: ({ jenis, nipPeserta, nipPembimbing, namaPembimbing }, { daftarPegawai, ketentuan }) => {
        const peserta = isiDari(nipPeserta);
        if (peserta === undefined || isiDari(jenis) !== 'Pembimbingan') return undefined;
        const pembimbing = kenaliOrang(nipPembimbing, namaPembimbing, daftarPegawai);
        if (pembimbing === undefined || pembimbing === peserta) return undefined;
        if (adalahAtasan(pembimbing, peserta, daftarPegawai)) return undefined;
        const [atasan] = nipAtasanDari(peserta, daftarPegawai);
        if (atasan === undefined) return undefined;
        const benar = ketentuan.tafsir.bukanAtasan === 'tolak'
          ? 'Jika atasan langsungnya lain, perbarui lembar Pegawai'
          : 'Jika Pembimbingnya benar, biarkan atau perbarui atasan langsung pada lembar Pegawai';
        return {
          temuan:
            `${sebutNip(pembimbing, daftarPegawai)} bukan atasan langsung ${sebutNip(peserta, daftarPegawai)}; ` +
            `menurut lembar Pegawai atasan langsungnya ${sebutNip(atasan, daftarPegawai)}.`,
          perbaikan: `Gunakan NIP ${sebutNip(atasan, daftarPegawai)} jika dialah Pembimbingnya. ${benar}.`,
        };
      },
    },
  ],
};
