import { susunKetentuan } from '../../../src/aturan/susun-ketentuan';
import { kesenjanganDaftar } from '../../../src/domain/kesenjangan/kesenjangan-daftar';
import type { HasilKompetensi, TanpaAngka } from '../../../src/domain/hasil';
import { susunDaftarPegawai } from '../../../src/istilah/daftar-pegawai';
import { keliru, KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import type { HasilBaca } from '../../../src/istilah/hasil-baca';
import type { Jenjang } from '../../../src/istilah/jenjang';
import { DAFTAR_KOMPETENSI } from '../../../src/istilah/kompetensi';
import type { BarisKompetensi, BarisStandar, Kompetensi } from '../../../src/istilah/kompetensi';
import type { Nip } from '../../../src/istilah/nip';
import type { Pegawai } from '../../../src/istilah/pegawai';
import { level } from '../../../src/istilah/satuan';
import type { Level } from '../../../src/istilah/satuan';

const NIP = '198609262015051001' as Nip;
type Isi = number | 'kosong' | 'keliru';
const baca = (isi: Isi): HasilBaca<Level> =>
  isi === 'kosong' ? KOSONG : isi === 'keliru' ? keliru('Tingkat tidak terbaca.', 'Isi 0-5.') : terbaca(level(isi));
const delapan = (semua: Isi, ubahan: Partial<Record<Kompetensi, Isi>> = {}): Record<Kompetensi, HasilBaca<Level>> =>
  Object.fromEntries(DAFTAR_KOMPETENSI.map((nama) => [nama, baca(ubahan[nama] ?? semua)])) as never;

const pegawai = (jenjang: Jenjang | undefined, jabatan = 'Analis SDM'): Pegawai => ({
  baris: 2, nip: terbaca(NIP), nama: 'Rakhmat Pratama, S.IP', status: terbaca('PNS'), pangkat: '', jabatan,
  jenjang: jenjang ? terbaca(jenjang) : KOSONG, unitKerja: '', nipAtasan: KOSONG, keaktifan: '', sejak: KOSONG,
});
const baris = (tingkat: BarisKompetensi['tingkat'], ubahan: Partial<BarisKompetensi> = {}): BarisKompetensi =>
  ({ baris: 2, nip: terbaca(NIP), nama: '', tingkat, tingkatTunggal: KOSONG, ...ubahan });
const standar = (jabatan: string, tingkat: BarisStandar['tingkat']): BarisStandar => ({ baris: 2, jabatan, tingkat });

interface Keadaan {
  readonly orang?: Pegawai;
  readonly daftarStandar?: readonly BarisStandar[];
  readonly saranPendampingan?: number;
}
function hitung(daftarKompetensi: readonly BarisKompetensi[], keadaan: Keadaan = {}) {
  const { orang = pegawai('JF Ahli Muda'), daftarStandar = [], saranPendampingan = 2 } = keadaan;
  const ketentuan = susunKetentuan({ tafsir: { saranPendampingan } });
  return kesenjanganDaftar({ daftarKompetensi, daftarStandar, ketentuan }, susunDaftarPegawai([orang]));
}
const satu = (kompetensi: BarisKompetensi, keadaan?: Keadaan): HasilKompetensi => {
  const [hasil] = hitung([kompetensi], keadaan).daftar;
  if (!hasil || 'tanpaAngka' in hasil) throw new Error('no figures');
  return hasil;
};
const sebab = (hasil: HasilKompetensi | TanpaAngka | undefined): string | undefined =>
  hasil && 'tanpaAngka' in hasil ? hasil.tanpaAngka : undefined;

describe('the gap of one competency', () => {
  it.each<[Jenjang, number | string]>([
    ['Pelaksana', 1], ['JF Pemula', 1], ['Pengawas', 2], ['JF Terampil', 2], ['JF Mahir', 2], ['JF Ahli Pertama', 2],
    ['Administrator', 3], ['JF Penyelia', 3], ['JF Ahli Muda', 3], ['JPT Pratama', '4 (di luar tabel Lampiran D)'],
    ['JF Ahli Madya', '4 (di luar tabel Lampiran D)'], ['JF Ahli Utama', '5 (di luar tabel Lampiran D)'],
  ])('is measured against the level of %s', (jenjang, levelStandar) => {
    const hasil = satu(baris(delapan(1)), { orang: pegawai(jenjang) });
    expect(hasil.levelStandar).toBe(levelStandar);
    expect(hasil.kesenjangan.Integritas).toBe(Number.parseInt(String(levelStandar), 10) - 1);
  });

  it('is negative above the standard and 3 at level 0 of 3', () => {
    const { kesenjangan } = satu(baris(delapan(3, { Integritas: 5, Komunikasi: 0 })));
    expect(kesenjangan).toMatchObject({ Integritas: -2, Komunikasi: 3, Kerjasama: 0 });
  });

  it('prefers the filled cell of the post, in any writing, and falls back to the jenjang cell by cell', () => {
    const daftarStandar = [standar(' ANALIS  sdm ', delapan('kosong', { Integritas: 4 }))];
    const { kesenjangan, levelStandar } = satu(baris(delapan(3)), { daftarStandar });
    expect(kesenjangan).toMatchObject({ Integritas: 1, Kerjasama: 0 });
    expect(levelStandar).toBe(3);
  });

  it('takes the later row of a post that stands twice', () => {
    const daftarStandar = [standar('Analis SDM', delapan(4)), standar('analis sdm', delapan(5))];
    expect(satu(baris(delapan(3)), { daftarStandar }).kesenjangan.Integritas).toBe(2);
  });

  it('does not take a post without a name as the standard of a person without a post', () => {
    const keadaan = { daftarStandar: [standar('', delapan(5))], orang: pegawai('Pelaksana', '') };
    expect(satu(baris(delapan(1)), keadaan).kesenjangan.Integritas).toBe(0);
  });

  it('says that the jenjang is unknown, and that the person should get one', () => {
    const hasil = satu(baris(delapan(1)), { orang: pegawai(undefined) });
    expect(hasil).toMatchObject({
      levelStandar: 'Jenjang tidak dikenal', jumlah: 'Jenjang tidak dikenal', prioritas: '',
      saran: 'Belum dinilai: pilih Jenjang pegawai ini di lembar Pegawai',
    });
    expect(new Set(Object.values(hasil.kesenjangan))).toEqual(new Set(['Jenjang tidak dikenal']));
  });

  it('needs no jenjang where the post has its own standard', () => {
    const keadaan = { orang: pegawai(undefined), daftarStandar: [standar('Analis SDM', delapan(2))] };
    expect(satu(baris(delapan(1)), keadaan)).toMatchObject({ levelStandar: 'Jenjang tidak dikenal', jumlah: 8 });
  });

  it.each(['kosong', 'keliru'] as const)('is «Belum dinilai» for a cell that is %s', (isi) => {
    const hasil = satu(baris(delapan(3, { Kerjasama: isi })));
    expect(hasil.kesenjangan.Kerjasama).toBe('Belum dinilai');
    expect(hasil.jumlah).toBe(0);
  });
});

describe('the single column Level', () => {
  it('stands in when all eight are blank, and the row says so', () => {
    const hasil = satu(baris(delapan('kosong'), { tingkatTunggal: terbaca(level(2)) }));
    expect(hasil.jumlah).toBe(8);
    expect(hasil.saran).toMatch(/^Pembimbingan .*\. Tingkat saat ini diambil dari kolom Level\.$/);
  });

  it('is not looked at when one of the eight is filled', () => {
    const hasil = satu(baris(delapan('kosong', { Integritas: 3 }), { tingkatTunggal: terbaca(level(1)) }));
    expect(hasil.kesenjangan).toMatchObject({ Integritas: 0, Kerjasama: 'Belum dinilai' });
    expect(hasil.saran).toBe('Tidak ada kesenjangan pada kompetensi yang dinilai (7 belum dinilai)');
  });
});

describe('sum, priority and advice', () => {
  it('sums only what falls short and names it by size, equal gaps in the order of the table', () => {
    const hasil = satu(baris(delapan(3, { Kerjasama: 2, Integritas: 5, Komunikasi: 1, 'Pelayanan Publik': 2 })));
    expect(hasil.jumlah).toBe(4);
    expect(hasil.prioritas).toBe('Komunikasi (2), Kerjasama (1), Pelayanan Publik (1)');
    expect(hasil.saran).toBe('Pendampingan untuk Komunikasi; Pembimbingan untuk Kerjasama, Pelayanan Publik');
  });

  it.each([
    [1, 2, 'Pembimbingan untuk Integritas'],
    [2, 2, 'Pendampingan untuk Integritas'],
    [2, 3, 'Pembimbingan untuk Integritas'],
    [3, 3, 'Pendampingan untuk Integritas'],
    [1, 1, 'Pendampingan untuk Integritas'],
  ])('a greatest gap of %i with the line at %i begins %s', (besar, saranPendampingan, saran) => {
    expect(satu(baris(delapan(3, { Integritas: 3 - besar })), { saranPendampingan }).saran).toBe(saran);
  });

  it.each([
    ['nothing falls short', delapan(3), 0, 'Tidak ada kesenjangan'],
    ['nothing is assessed', delapan('kosong'), 'Belum dinilai', 'Belum dinilai'],
    ['part is assessed', delapan('kosong', { Integritas: 2 }), 1, 'Pembimbingan untuk Integritas (7 belum dinilai)'],
  ])('%s', (_, tingkat, jumlah, saran) => expect(satu(baris(tingkat))).toMatchObject({ jumlah, saran }));
});

describe('the list', () => {
  it('takes the last row of a person who stands twice', () => {
    const { daftar, kurangDari } = hitung([baris(delapan(1), { baris: 2 }), baris(delapan(3), { baris: 9 })]);
    expect(sebab(daftar[0])).toBe('NIP ini ada lagi pada baris 9; baris itu yang dipakai.');
    expect(daftar[1]).toMatchObject({ jumlah: 0 });
    expect(kurangDari(NIP)).toEqual([]);
  });

  it('gives the figures of a person by NIP', () => {
    const { daftar, hasilDari } = hitung([baris(delapan(1), { baris: 2 }), baris(delapan(3), { baris: 9 })]);
    expect(hasilDari(NIP)).toBe(daftar[1]);
    expect(hasilDari('199001012015051002' as Nip)).toBeUndefined();
  });

  it('says why a row has no figures', () => {
    const asing = baris(delapan(1), { nip: terbaca('199001012015051002' as Nip) });
    const tanpaNip = baris(delapan(1), { nip: KOSONG });
    const { daftar } = hitung([asing, tanpaNip]);
    expect(daftar.map(sebab)).toEqual([
      'NIP 199001012015051002 tidak ada di lembar Pegawai; tambahkan di sana atau perbaiki.',
      'NIP belum terbaca; perbaiki kolom NIP agar kesenjangannya dihitung.',
    ]);
  });

  it('tells the session rules which competencies fall short, the greatest gap first', () => {
    const { kurangDari } = hitung([baris(delapan(3, { Kerjasama: 2, Komunikasi: 1 }))]);
    expect(kurangDari(NIP)).toEqual(['Komunikasi', 'Kerjasama']);
    expect(hitung([baris(delapan('kosong', { Integritas: 2 }))]).kurangDari(NIP)).toEqual(['Integritas']);
    expect(hitung([baris(delapan('kosong'))]).kurangDari(NIP)).toBeUndefined();
    expect(hitung([]).kurangDari(NIP)).toBeUndefined();
  });
});
