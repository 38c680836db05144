/** The committed sample workbook: what the generator writes, with people who are well formed. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { berkasContoh } from '../../contoh/berkas-contoh';
import { SETELAN } from '../../contoh/buku-contoh';
import { DAFTAR_PEGAWAI_CONTOH } from '../../contoh/pegawai-contoh';
import { BARIS_KOTOR, lembarSesi } from '../../contoh/sesi-contoh';
import { DAFTAR_JENJANG } from '../../src/istilah/jenjang';
import { DAFTAR_KAMUS } from '../../src/lembar/kamus/daftar-kamus';
import { readWorkbook } from '../../src/lokal/buku/xlsx/read-workbook';

const berkas = readFileSync(join(resolve(__dirname, '../..'), 'contoh/contoh-dinas.xlsx'));

describe('contoh/contoh-dinas.xlsx', () => {
  it('is what the generator writes: run `npm run contoh` after a change', async () => {
    expect(Buffer.from(await berkasContoh()).equals(berkas)).toBe(true);
  });

  it('has the sheets of the dictionary and one of the staff, and no column of the tool', async () => {
    const buku = await readWorkbook(berkas, SETELAN);
    expect(buku.sheets.map(({ name }) => name)).toEqual(
      ['Sesi', 'Pegawai', 'Kompetensi', 'Standar Kompetensi', 'JP Lain', 'Hari Libur', 'Pengaturan', 'Catatan bidang'],
    );
    for (const { judul, kolom } of DAFTAR_KAMUS) {
      const sheet = buku.sheetByName(judul);
      const kepala = Array.from({ length: sheet?.lastColumn() ?? 0 }, (_, i) => sheet?.valueAt(1, i + 1));
      expect(kolom.filter(({ milik, judul }) => milik === 'alat' && kepala.includes(judul))).toEqual([]);
    }
  });

  it('keeps NIPs as text, merges and the filter through the file', async () => {
    const sesi = (await readWorkbook(berkas, SETELAN)).sheetByName('Sesi');
    expect(sesi?.valueAt(2, 4)).toMatch(/^\d{18}$/);
    expect(sesi?.formatAt(2, 4).numberFormat).toBe('@');
    expect(sesi?.merges).toHaveLength(3);
    expect([...(sesi?.rowAxis.hiddenByFilter() ?? [])].length).toBeGreaterThan(0);
  });
});

describe('the people of the sample', () => {
  it('have well-formed NIPs, each its own', () => {
    const daftarNip = DAFTAR_PEGAWAI_CONTOH.map(({ nip }) => nip);
    for (const nip of daftarNip) expect(nip).toMatch(/^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])(19|20)\d{4}[12](?!000)\d{3}$/);
    expect(new Set(daftarNip).size).toBe(daftarNip.length);
  });

  it('cover every jenjang and every status', () => {
    expect(new Set(DAFTAR_PEGAWAI_CONTOH.map(({ jenjang }) => jenjang))).toEqual(new Set(DAFTAR_JENJANG));
    expect(new Set(DAFTAR_PEGAWAI_CONTOH.map(({ status }) => status))).toEqual(new Set(['PNS', 'CPNS', 'PPPK', 'P3K']));
  });

  it('include two whose NIPs a number could not tell apart', () => {
    const awal = DAFTAR_PEGAWAI_CONTOH.map(({ nip }) => nip.slice(0, 15));
    expect(awal.filter((satu, i) => awal.indexOf(satu) !== i)).toHaveLength(1);
  });
});

describe('the dirty rows', () => {
  it('are told apart by what was done to them, and lie in the sheet', () => {
    const uraian = BARIS_KOTOR.map((satu) => satu.uraian);
    expect(new Set(uraian).size).toBe(uraian.length);
    for (const { baris, nasib } of BARIS_KOTOR) expect(lembarSesi.baris[baris - 2 + nasib.length - 1]).toBeDefined();
  });
});
