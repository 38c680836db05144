import { kamusSesi } from '../../../src/lembar/kamus/kamus-sesi';
import { bidangKolom, bidangPertama, keluhanPerBidang } from '../../../src/ui/catat-sesi/keadaan/bidang';

const TANPA_BIDANG = ['ID Sesi', 'Pelaksanaan'];

describe('which field a finding belongs to', () => {
  it('every typed column of sheet Sesi has its field, but those that the form does not show', () => {
    const tanpa = kamusSesi.kolom.filter(({ milik, judul }) => milik !== 'alat' && bidangKolom(judul) === undefined);
    expect(tanpa.map(({ judul }) => judul).sort()).toEqual(TANPA_BIDANG);
  });

  it.each(['', 'constructor', 'toString', 'Status Hitung'])('a column %p is no field', (kolom) => expect(bidangKolom(kolom)).toBeUndefined());

  it('what both columns of a person say stands at one field, each sentence once', () => {
    expect(keluhanPerBidang([
      { kolom: 'NIP Pembimbing', kalimat: 'Isi.' }, { kolom: 'Nama Pembimbing', kalimat: 'Isi.' }, { kolom: 'Pelaksanaan', kalimat: 'Batal.' },
    ])).toEqual({ pembimbing: ['Isi.'], umum: ['Batal.'] });
  });

  it('names the participants only where not all of them are meant', () => {
    const semua = ['Budi', 'Siti'].map((nama) => ({ kolom: 'Materi', kalimat: 'Isi materi.', nama }));
    const satu = { kolom: 'NIP Peserta', kalimat: 'Sama dengan Pembimbing.', nama: 'Siti' };
    expect(keluhanPerBidang([...semua, satu], 2)).toEqual({ materi: ['Isi materi.'], peserta: ['Siti: Sama dengan Pembimbing.'] });
  });

  it('the first field in the order of the form is the one to go to', () => {
    expect(bidangPertama({ bukti: ['Isi.'], materi: ['Isi.'], umum: ['Lihat.'] })).toBe('materi');
    expect(bidangPertama({ umum: ['Lihat.'] })).toBeUndefined();
    expect(bidangPertama({ materi: undefined })).toBeUndefined();
  });
});
