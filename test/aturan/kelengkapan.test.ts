/** Nothing of the law is left out: every rule is tested and documented, every number dated, every reading decided. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aturan } from '../../src/aturan/aturan';
import { DAFTAR_KAIDAH, DAFTAR_KAIDAH_DAFTAR, DAFTAR_KAIDAH_LEMBAR } from '../../src/aturan/daftar-kaidah';
import * as kaidahLain from '../../src/aturan/daftar-kaidah-lain';
import { DAFTAR_PARAMETER } from '../../src/aturan/daftar-parameter';
import { DAFTAR_PERTANYAAN, TAFSIR_BAKU } from '../../src/aturan/daftar-pertanyaan';
import type { KaidahDasar } from '../../src/aturan/kaidah';
import { DAFTAR_KAIDAH_PEMBACAAN } from '../../src/aturan/kaidah-pembacaan';
import { DAFTAR_JENJANG } from '../../src/istilah/jenjang';
import { dokumenAturan } from '../../src/entry/dokumen-aturan';
import { AKAR } from './kerangka';

const baca = (...jalur: string[]): string => readFileSync(join(AKAR, ...jalur), 'utf8');
function berkasTs(folder: string): string[] {
  return readdirSync(join(AKAR, folder), { withFileTypes: true }).flatMap((satu) =>
    satu.isDirectory() ? berkasTs(join(folder, satu.name)) : satu.name.endsWith('.ts') ? [join(folder,
      satu.name)] : []);
}

const KAIDAH_SESI = [...DAFTAR_KAIDAH, ...DAFTAR_KAIDAH_DAFTAR, ...DAFTAR_KAIDAH_LEMBAR];
const SEMUA_KAIDAH = [...KAIDAH_SESI, ...Object.values(kaidahLain).flat()] as readonly KaidahDasar<unknown, string>[];
const SEMUA_ATURAN: readonly Aturan<unknown>[] = [...SEMUA_KAIDAH, ...DAFTAR_PARAMETER];
const dokumen = baca('docs', 'aturan.md');

describe('rules', () => {
  it('are every rule file under kaidah/', () => {
    const terdaftar = `${baca('src', 'aturan', 'daftar-kaidah.ts')}${baca('src', 'aturan', 'daftar-kaidah-lain.ts')}`;
    const lupa = berkasTs(join('src', 'aturan', 'kaidah')).filter(
      (jalur) => !terdaftar.includes(`'./${jalur.slice('src/aturan/'.length, -'.ts'.length)}'`),
    );
    expect(lupa).toEqual([]);
  });

  it('each have rows that pass and rows that fail in their own test', () => {
    const daftar = ['daftar-kaidah.ts', 'daftar-kaidah-lain.ts'].map((nama) => baca('src', 'aturan', nama)).join('\n');
    const impor = [...daftar.matchAll(/^import \{ ([^}]+) \} from '\.\/kaidah\/([^']+)';/gm)];
    const lupa = impor.flatMap(([, nama = '', modul]) => {
      const jalur = join('test', 'aturan', 'kaidah', `${modul}.test.ts`);
      const uji = existsSync(join(AKAR, jalur)) ? baca(jalur) : '';
      return nama.split(', ').filter((satu) => {
        const blok = uji.split(/^ujiKaidah/m).find((bagian) => bagian.replace(/^(Daftar|Lembar)/,
          '').startsWith(`(${satu},`)) ?? '';
        return !/lulus: \[\s*\[/.test(blok) || !/gagal: \[\s*\[/.test(blok);
      });
    });
    expect(impor.length).toBeGreaterThan(40);
    expect(lupa).toEqual([]);
  });

  it.each([...new Set([...SEMUA_KAIDAH, ...DAFTAR_KAIDAH_PEMBACAAN].map(({ kode }) => kode))])(
    '%s stands in docs/aturan.md', (kode) => expect(dokumen).toContain(`| \`${kode}\` |`));

  it('of sheet Sesi have one code each, named after their file', () => {
    const daftarKode = KAIDAH_SESI.map(({ kode }) => kode);
    expect(new Set(daftarKode).size).toBe(daftarKode.length);
    for (const kode of daftarKode) expect(existsSync(join(AKAR, 'src', 'aturan', 'kaidah', `${kode}.ts`))).toBe(true);
  });

  it('that are judged while reading are listed with their code', () => {
    const kode = berkasTs(join('src', 'lembar')).flatMap((jalur) =>
      [...baca(jalur).matchAll(/temuanBentuk\([^']*'([a-z-]+)'/g)].map(([, satu]) => satu));
    const terdaftar = DAFTAR_KAIDAH_PEMBACAAN.map((satu) => satu.kode);
    expect(terdaftar).toEqual(expect.arrayContaining([...new Set(kode)]));
  });

  it('of one code say what must hold as a sentence', () => {
    for (const { syarat } of SEMUA_KAIDAH) expect(syarat).toMatch(/^[A-Z].*\.$/);
  });
});

describe('series', () => {
  it.each(SEMUA_ATURAN.map((aturan) => [aturan.nama, aturan] as const))('%s is dated and in order',
    (_, { deret, diperiksa }) => {
    const sejak = deret.map((versi) => versi.sejak);
    expect(sejak.length).toBeGreaterThan(0);
    expect([...sejak].sort()).toEqual(sejak);
    expect(new Set(sejak).size).toBe(sejak.length);
    expect(diperiksa >= '2026-11-24').toBe(true);
  });

  it('of numbers cite a provision each and lie within their range', () => {
    for (const { deret, rentang } of DAFTAR_PARAMETER) {
      for (const { isi, acuan } of deret) {
        expect(acuan.length).toBeGreaterThan(0);
        expect(isi >= rentang[0] && isi <= rentang[1]).toBe(true);
      }
    }
  });

  it('have a level for every jenjang', () => {
    const daftarKode = DAFTAR_PARAMETER.map(({ kode }) => kode);
    expect(daftarKode).toEqual(expect.arrayContaining(DAFTAR_JENJANG.map((jenjang) => `level ${jenjang}`)));
    expect(new Set(daftarKode).size).toBe(daftarKode.length);
  });
});

describe('readings', () => {
  it('are all that a run may be asked for', () =>
    expect(DAFTAR_PERTANYAAN.map(({ kunci }) => kunci).sort()).toEqual(Object.keys(TAFSIR_BAKU).sort()));

  it('stand in Pengaturan with these keys and values, the default first', () =>
    expect(DAFTAR_PERTANYAAN.map(({ pengaturan,
      pilihan }) => `${pengaturan}: ${pilihan?.join(' / ') ?? 'bilangan'}`)).toEqual([
      'Batas dihitung per: jenis / gabungan',
      'Batas Nasional dan Internasional: bersama / terpisah',
      'Urutan penghitungan: terdahulu / JP tertinggi',
      'PPPK dan CPNS: tidak dihitung / dihitung',
      'Pembimbing bukan atasan langsung: ingatkan / tolak / abaikan',
      'Sesi di luar hari kerja: ingatkan / tolak / abaikan',
      'Hari kerja seminggu: 5 / 6',
      'Sesi sejenis pada hari yang sama: ingatkan / tolak / abaikan',
      'Tanpa paraf atau bukti: ingatkan / tolak / abaikan',
      'Tanpa kesepakatan atau permohonan: abaikan / ingatkan / tolak',
      'Tanpa evaluasi: abaikan / ingatkan / tolak',
      'Saran Pendampingan mulai kesenjangan: bilangan',
    ]));

  it.each(DAFTAR_PERTANYAAN.map((satu) => [satu.pengaturan, satu] as const))(
    '%s has its default first and a decision record', (_, { pilihan, baku, keputusan }) => {
      expect(pilihan?.[0] ?? baku).toBe(baku);
      expect(existsSync(join(AKAR, 'docs', 'keputusan', `${keputusan}.md`))).toBe(true);
    });

  it('that comments cite by number are recorded', () => {
    const ada = new Set(readdirSync(join(AKAR, 'docs', 'keputusan')).map((nama) => nama.slice(0, 4)));
    const disebut = ['src', 'contoh'].flatMap(berkasTs).flatMap((jalur) =>
      [...baca(jalur).matchAll(/[Dd]ecisions? (\d{4})|readings \((\d{4}), (\d{4})\)/g)].flatMap(([,
        ...nomor]) => nomor.filter(Boolean)));
    expect(disebut.filter((nomor) => !ada.has(nomor))).toEqual([]);
  });
});

describe('documents', () => {
  it('docs/aturan.md is what the law\'s data say now', () => expect(dokumen).toBe(dokumenAturan()));

  it.each(['cakupan.md', 'istilah.md', 'aturan.md'])('docs/%s names only files that exist', (nama) => {
    const teks = baca('docs', nama);
    const jalur = [...teks.matchAll(/`(src\/[^`]+)`/g)].map(([, satu]) => satu as string);
    const tautan = [...teks.matchAll(/\]\(([^)#]+)[^)]*\)/g)].map(([, satu]) => join('docs', satu as string));
    expect([...jalur, ...tautan].filter((satu) => !existsSync(join(AKAR, satu)))).toEqual([]);
  });

  it('docs/cakupan.md speaks of every Pasal and every letter of the Lampiran', () => {
    const teks = baca('docs', 'cakupan.md');
    for (const pasal of [1, 2, 3, 4]) expect(teks).toMatch(new RegExp(`\\| Pasal ${pasal}\\b`));
    for (const huruf of 'ABCDEFGHIJK') expect(teks).toMatch(new RegExp(`\\| Lampiran [^|]*\\b${huruf}\\b`));
  });
});
