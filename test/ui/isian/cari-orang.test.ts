import { BANYAK_TAMPIL, susunPencari } from '../../../src/ui/isian/cari-orang';

const orang = (nip: string, nama: string) => ({ nip, nama, jabatan: '', unit: '' });
const ROSTER = [
  orang('197706152003122004', 'Dra. Rakhmi Yuniarti'),
  orang('198501012010011001', 'RAKHMAT PRATAMA, S.IP'),
  orang('198501012010011017', 'Desi Pratiwi, A.Md'),
  orang('199003032015031005', 'José Héndra'),
  orang('199103032015031006', 'H. Abdul Rakhman, S.Sos., M.Si'),
];
const cari = susunPencari(ROSTER);
const nama = (teks: string): readonly string[] => cari(teks).daftar.map((satu) => satu.nama);

describe('the search for a person', () => {
  it.each([
    ['the beginning of a name, whatever its case', 'rakh', ['Dra. Rakhmi Yuniarti', 'RAKHMAT PRATAMA, S.IP', 'H. Abdul Rakhman, S.Sos., M.Si']],
    ['titles that the roster does not have', 'Drs. H. Rakhmat Pratama, M.Si', ['RAKHMAT PRATAMA, S.IP']],
    ['parts of two words in any order', 'prat rakh', ['RAKHMAT PRATAMA, S.IP']],
    ['accents typed or not', 'jose hendra', ['José Héndra']],
    ['accents typed where the roster has none', 'Rákhmi', ['Dra. Rakhmi Yuniarti']],
    ['letters inside a word, after everybody whose word begins so', 'rat', ['RAKHMAT PRATAMA, S.IP', 'Desi Pratiwi, A.Md']],
    ['a NIP with spaces and dots', 'NIP. 19850101 201001 1 017', ['Desi Pratiwi, A.Md']],
    ['a few digits of a NIP', '1985', ['RAKHMAT PRATAMA, S.IP', 'Desi Pratiwi, A.Md']],
    ['nobody', 'xyz', []],
  ])('finds by %s', (_, teks, hasil) => expect(nama(teks)).toEqual(hasil));

  it('keeps two people apart whose NIPs differ in the last digits only', () => {
    expect(cari('198501012010011001').daftar.map(({ nip }) => nip)).toEqual(['198501012010011001']);
  });

  it('shows at most twenty and says how many there are', () => {
    const banyak = susunPencari(Array.from({ length: 57 }, (_, i) => orang(`1985010120100110${10 + i}`, `Rakhmat ${i}`)));
    expect(banyak('rakhmat').daftar).toHaveLength(BANYAK_TAMPIL);
    expect(banyak('rakhmat').banyak).toBe(57);
  });

  it('answers over 5,000 people between two key strokes', () => {
    const besar = susunPencari(Array.from({ length: 5000 }, (_, i) => orang(String(198501012010010000 + i), `Pegawai Nomor ${i} Putra`)));
    const mulai = performance.now();
    for (const teks of ['p', 'pe', 'peg', 'putra 49', '1985', 'tidak ada']) besar(teks);
    expect((performance.now() - mulai) / 6).toBeLessThan(50);
  });
});
