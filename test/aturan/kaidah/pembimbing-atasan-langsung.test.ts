/** Pembimbingan by somebody else than the atasan langsung, under every reading. */
import { pembimbingAtasanLangsung } from '../../../src/aturan/kaidah/pembimbing-atasan-langsung';
import type { TingkatTafsir } from '../../../src/aturan/tafsir';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { barisSesi, lingkungan, NIP } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const bacaan = (bukanAtasan: TingkatTafsir) => lingkungan({ ketentuan: { tafsir: { bukanAtasan } } });
const olehSenior = barisSesi({ nipPembimbing: NIP.senior });
const bukan: Harapan = {
  kolom: 'NIP Pembimbing', tingkat: 'ingatkan', acuan: 'Lampiran F.3',
  temuan: /197505052000121001 \(Dewi Anggraini\) bukan atasan langsung 198501012010011001 \(Budi Saputra\)/,
  perbaikan: /Gunakan NIP 197001011995031001 \(Rakhmat Pratama, S\.IP\).*biarkan/,
};

ujiKaidah(pembimbingAtasanLangsung, {
  lulus: [
    ['the atasan langsung', barisSesi()],
    ['of a Pendampingan a senior colleague may do it', barisSesi({ jenis: 'Pendampingan', nipPembimbing: NIP.senior })],
    ['the atasan is not known', barisSesi({ nipPeserta: NIP.senior })],
    ['the Pembimbing is not known', barisSesi({ nipPembimbing: KOSONG, namaPembimbing: 'Joko' })],
    ['a peserta who is their own Pembimbing is another rule', barisSesi({ nipPembimbing: NIP.budi })],
    ['the reading is abaikan', olehSenior, bacaan('abaikan')],
  ],
  gagal: [
    ['the default points it out', olehSenior, bukan],
    ['only the name identifies the Pembimbing', barisSesi({ nipPembimbing: KOSONG, namaPembimbing: 'Dewi Anggraini' }),
      bukan],
    ['the reading is tolak', olehSenior, { ...bukan, tingkat: 'tolak', perbaikan: /perbarui lembar Pegawai/ },
      bacaan('tolak')],
  ],
});
