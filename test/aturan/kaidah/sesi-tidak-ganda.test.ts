/** Duplicates: one row is kept, and always the same one. */
import { sesiTidakGanda } from '../../../src/aturan/kaidah/sesi-tidak-ganda';
import { KOSONG } from '../../../src/istilah/hasil-baca';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import { barisSesi, NIP } from '../../pembangun/baris-sesi';
import { ujiKaidahDaftar, type Harapan } from '../../pembangun/uji-kaidah';

const ganda = (temuan: RegExp, baris: number): Harapan => ({
  kolom: 'Materi', tingkat: 'tolak', acuan: '', temuan, perbaikan: new RegExp(`Hapus baris ${baris}`),
});
const dua = barisSesi({ baris: 2 });
const kelirukan = (baris: number, nip: string) => barisSesi({ baris, nipPembimbing: nipKeliru('bukan 18 digit', nip) });

ujiKaidahDaftar(sesiTidakGanda, {
  lulus: [
    ['one row', [dua]],
    ['another materi', [dua, barisSesi({ baris: 3, materi: 'Lain' })]],
    ['another Pembimbing', [dua, barisSesi({ baris: 3, nipPembimbing: NIP.senior })]],
    ['a space or a full stop within makes another materi',
      [barisSesi({ baris: 2, materi: 'Modul 12' }), barisSesi({ baris: 3, materi: 'Modul12' }), barisSesi({ baris: 4, materi: 'Modul 1.2' })]],
    ['two unreadable NIPs of Pembimbing', [kelirukan(2, '1970'), kelirukan(3, '1971')]],
    ['two names of Pembimbing that nobody knows',
      [barisSesi({ baris: 2, nipPembimbing: KOSONG, namaPembimbing: 'Joko' }),
        barisSesi({ baris: 3, nipPembimbing: KOSONG, namaPembimbing: 'Tono' })]],
    ['another day', [dua, barisSesi({ baris: 3, tanggal: '2025-02-04' })]],
    ['another kind', [dua, barisSesi({ baris: 3, jenis: 'Pendampingan' })]],
    ['NIPs that differ in the last three digits only',
      [barisSesi({ baris: 2, nipPeserta: NIP.siti }), barisSesi({ baris: 3, nipPeserta: NIP.sitiLain })]],
  ],
  gagal: [
    ['full stops at the end make no other materi', [dua, barisSesi({ baris: 3, materi: `${dua.materi}. .` })], { 3: ganda(/baris 2/, 3) }],
    ['the Pembimbing of both by the same unreadable NIP', [kelirukan(2, '1970'), kelirukan(3, '1970')], { 3: ganda(/baris 2/, 3) }],
    ['the first in the sheet is kept', [dua, barisSesi({ baris: 3 })], { 3: ganda(/sama dengan baris 2:/, 3) }],
    ['all but one of three', [dua, barisSesi({ baris: 3 }), barisSesi({ baris: 4 })],
      { 3: ganda(/baris 2/, 3), 4: ganda(/baris 2/, 4) }],
    ['the lower JP is kept', [barisSesi({ baris: 2, lingkup: 'Internasional' }), barisSesi({ baris: 3 })],
      { 2: ganda(/baris 3/, 2) }],
    ['a blank scope is the lower JP',
      [barisSesi({ baris: 2, lingkup: 'Internasional' }), barisSesi({ baris: 3, lingkup: KOSONG })],
      { 2: ganda(/baris 3/, 2) }],
    ['the lower ID is kept, wherever it stands',
      [barisSesi({ baris: 2, id: 'S-2' }), barisSesi({ baris: 3, id: 'S-1' })],
      { 2: ganda(/baris 3 \(ID S-1\)/, 2) }],
    ['a row with an ID before one without', [barisSesi({ baris: 2 }), barisSesi({ baris: 3, id: 'S-9' })],
      { 2: ganda(/S-9/, 2) }],
    ['case, a full stop and look-alike letters make no other materi',
      [barisSesi({ baris: 2, materi: 'Kerja' }), barisSesi({ baris: 3, materi: 'KERJ\u0410.' })],
        { 3: ganda(/baris 2/, 3) }],
    ['the same Pembimbing once by NIP and once by name',
      [dua, barisSesi({ baris: 3, nipPembimbing: KOSONG, namaPembimbing: 'Rakhmat Pratama' })],
        { 3: ganda(/baris 2/, 3) }],
  ],
});
