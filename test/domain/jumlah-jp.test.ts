import { jumlahJp } from '../../src/domain/jumlah-jp';
import type { HasilJpLain, HasilSesi, StatusHitung } from '../../src/domain/hasil';
import { susunSesiPerOrang } from '../../src/domain/sesi-per-orang';
import { jp } from '../../src/istilah/satuan';
import { susunBulan } from '../../src/istilah/tanggal';
import { SITI, daftarSesi, kegiatan, SITI_LAIN } from './keadaan';

const hasil = (status: StatusHitung, tercatat: number, dihitung: number): HasilSesi =>
  ({ status, tercatat: jp(tercatat), dihitung: jp(dihitung), alasan: '', acuan: [], temuan: [] });
const lain = (ubahan: Partial<HasilJpLain> = {}): HasilJpLain =>
  ({ nip: SITI, tahun: 2025, jalur: 'Klasikal', dihitung: jp(4), catatan: '', ...ubahan });

const jumlah = jumlahJp({
  sesiPerOrang: susunSesiPerOrang(daftarSesi(
    kegiatan('2024-12-31', 'Pembimbingan', 'Nasional'),
    kegiatan('2025-01-01', 'Pembimbingan', 'Nasional'),
    kegiatan('2025-03-03', 'Pembimbingan', 'Internasional'),
    kegiatan('2025-03-10', 'Pembimbingan', 'Nasional'),
    kegiatan('2025-03-17', 'Pendampingan', 'Nasional'),
    kegiatan('2025-03-18', 'Pendampingan', 'Nasional'),
    kegiatan('2025-03-19', 'Pendampingan', 'Nasional'),
    kegiatan('2025-12-31', 'Pendampingan', 'Nasional'),
  )),
  hasilSesi: [
    hasil('Dihitung', 2, 2), hasil('Dihitung', 2, 2), hasil('Dihitung', 4, 4), hasil('Tidak dihitung', 2, 0),
    hasil('Dihitung', 2, 2), hasil('Batal', 0, 0), hasil('Perlu perbaikan', 0, 0), hasil('Dihitung', 2, 2),
  ],
  hasilJpLain: [
    lain(), lain({ jalur: 'Non-klasikal', dihitung: jp(3) }), lain({ tahun: 2024 }), lain({ nip: SITI_LAIN }),
  ],
});
const maret = susunBulan(2025, 3);

describe('jumlahJp', () => {
  it('tells recorded, counted and excess JP of a month apart', () => {
    expect(jumlah.sebulan(SITI, maret)).toEqual({
      sesiTercatat: 3, sesiDihitung: 2, tercatat: 8, dihitung: 6, kelebihan: 2,
    });
  });

  it('narrows to a kind and a scope', () => {
    expect(jumlah.sebulan(SITI, maret, { jenis: 'Pembimbingan' })).toMatchObject({
      tercatat: 6, dihitung: 4, kelebihan: 2,
    });
    expect(jumlah.sebulan(SITI, maret, { jenis: 'Pembimbingan', lingkup: 'Nasional' })).toMatchObject({
      sesiTercatat: 1, sesiDihitung: 0,
    });
    expect(jumlah.sebulan(SITI, maret, { lingkup: 'Internasional' })).toMatchObject({ dihitung: 4 });
  });

  it('takes 1 January and 31 December into their year and leaves out the day before', () => {
    expect(jumlah.setahun(SITI, 2025)).toMatchObject({ sesiTercatat: 5, sesiDihitung: 4, tercatat: 12, dihitung: 10 });
    expect(jumlah.setahun(SITI, 2024)).toMatchObject({ sesiDihitung: 1, dihitung: 2 });
    expect(jumlah.setahun(SITI, 2025, { jenis: 'Pendampingan' })).toMatchObject({ sesiDihitung: 2, dihitung: 4 });
  });

  it('adds JP Lain by its year and Jalur, and to the total', () => {
    expect(jumlah.lain(SITI, 2025)).toBe(7);
    expect(jumlah.lain(SITI, 2025, 'Non-klasikal')).toBe(3);
    expect(jumlah.total(SITI, 2025)).toBe(17);
    expect(jumlah.total(SITI, 2024)).toBe(6);
  });

  it('knows nothing of somebody without sessions but his JP Lain', () => {
    expect(jumlah.setahun(SITI_LAIN, 2025)).toEqual({
      sesiTercatat: 0, sesiDihitung: 0, tercatat: 0, dihitung: 0, kelebihan: 0,
    });
    expect(jumlah.total(SITI_LAIN, 2025)).toBe(4);
  });

  it('leaves out rows of JP Lain without a person or a year', () => {
    const tanpa = jumlahJp({
      sesiPerOrang: susunSesiPerOrang([]), hasilSesi: [], hasilJpLain: [lain({ nip: undefined }), lain({ tahun: undefined })],
    });
    expect(tanpa.total(SITI, 2025)).toBe(0);
  });
});
