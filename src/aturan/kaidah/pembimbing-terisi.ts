/** Somebody is named who gave the session: the Pembimbing, or the Pendamping of a Pendampingan row. */
import { perbup } from '../../istilah/acuan';
import type { DaftarPegawai } from '../../istilah/daftar-pegawai';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi, Jenis } from '../../istilah/sesi';
import { tanggal } from '../../istilah/tanggal';
import type { Kaidah, Pelanggaran } from '../kaidah';
import { nipAtasanDari, sebutNip } from '../kalimat/atasan-langsung';
import { kutip } from '../kalimat/kutip';
import { saranNip } from '../kalimat/sebut-pegawai';
import { PERBUP } from '../perbup';
import { selBergalat } from '../sel-bergalat';

/** The word of the row's kind for who gives the session. */
const SEBUTAN: Readonly<Record<Jenis, string>> = { Pembimbingan: 'Pembimbing', Pendampingan: 'Pendamping' };
function sebutan({ jenis }: BarisSesi): string {
  const satu = isiDari(jenis);
  return satu ? SEBUTAN[satu] : 'Pembimbing atau Pendamping';
}

function belumDiisi(sesi: BarisSesi, daftar: DaftarPegawai): Pelanggaran {
  const peserta = isiDari(sesi.nipPeserta);
  const [atasan] = peserta === undefined ? [] : nipAtasanDari(peserta, daftar);
  return {
    temuan: `NIP dan nama ${sebutan(sesi)} belum diisi.`,
    perbaikan:
      `Isi NIP 18 digit ${sebutan(sesi)} seperti pada kartu kendali` +
      (atasan ? `; atasan langsung peserta adalah ${sebutNip(atasan, daftar)}.` : '.'),
  };
}

function hanyaNama(sesi: BarisSesi, daftar: DaftarPegawai): Pelanggaran {
  const saran = saranNip(daftar.menurutNama(sesi.namaPembimbing));
  return {
    tingkat: 'ingatkan',
    temuan: `NIP ${sebutan(sesi)} belum diisi; hanya nama ${kutip(sesi.namaPembimbing)} yang tertulis.`,
    perbaikan: saran ?? `Isi NIP 18 digit ${sesi.namaPembimbing}; nama itu tidak ada pada lembar Pegawai.`,
  };
}

function takTerdaftar(nip: string, sesi: BarisSesi, daftar: DaftarPegawai): Pelanggaran {
  const { namaPembimbing } = sesi;
  const saran = saranNip(namaPembimbing === '' ? daftar.menurut15Digit(nip) : daftar.menurutNama(namaPembimbing));
  return {
    tingkat: 'ingatkan',
    temuan: `NIP ${sebutan(sesi)} ${nip} tidak ada pada lembar Pegawai.`,
    perbaikan: `${saran ?? `Periksa NIP ${nip}.`} Jika ${sebutan(sesi)} berasal dari luar PD, biarkan.`,
  };
}

export const pembimbingTerisi: Kaidah = {
  kode: 'pembimbing-terisi',
  nama: 'Pembimbing atau Pendamping terisi',
  syarat: 'Pembimbing atau Pendamping disebut; yang hanya bernama atau tidak terdaftar diingatkan.',
  tingkat: 'tolak',
  kolom: 'NIP Pembimbing',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [perbup('Pasal 1 angka 14'), perbup('Pasal 1 angka 17')],
      isi: (sesi, { daftarPegawai }) => {
        const { nipPembimbing, namaPembimbing } = sesi;
        if (nipPembimbing.hasil === 'terbaca') {
          return daftarPegawai.menurutNip(nipPembimbing.isi)
            ? undefined
            : takTerdaftar(nipPembimbing.isi, sesi, daftarPegawai);
        }
        // A NIP that cannot be read does name somebody; nip-delapan-belas-digit says what to do about it.
        if (nipPembimbing.hasil === 'keliru' || selBergalat(sesi, 'NIP Pembimbing')) return undefined;
        return namaPembimbing === '' ? belumDiisi(sesi, daftarPegawai) : hanyaNama(sesi, daftarPegawai);
      },
    },
  ],
};
