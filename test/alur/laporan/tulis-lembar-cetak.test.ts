/** The writer over the port and Google's adapter, in the local runtime, on the sample workbook. */
import { bukuContoh } from '../../../contoh/buku-contoh';
import type { Workbook } from '../../../src/lokal/buku/model';
import { valueOf, type Outcome } from '../../../src/lokal/apps-script/outcome';
import { IDENTITAS } from '../../domain/laporan-pd/sumber';
import { jalankanLaporan } from '../../pembangun/bundel-laporan';

jest.setTimeout(60_000);
const PERMINTAAN = { identitas: IDENTITAS, jenis: { jenis: 'konsep' } };
const LAPORAN = 'Laporan PD 2025';

const tulis = (buku: Workbook, ubahan: object = {}, awal = 0, jumlah = 1): Outcome =>
  jalankanLaporan(buku, 'tulisUji', { ...PERMINTAAN, ...ubahan }, awal, jumlah);
const namaLembar = (buku: Workbook): string[] => buku.sheets.map(({ name }) => name);

/** Calls that bring values, or make or name a sheet; the others are looks. */
const ISI = new Set(['setValues', 'insertSheet', 'setName', 'deleteSheet', 'insertRowsAfter']);
const menulis = ({ trace }: Outcome, isi: boolean): number =>
  trace.calls.filter(({ kind, member }) => kind === 'write' && ISI.has(member) === isi).length;

describe('report and annexes of the sample', () => {
  const buku = bukuContoh();
  const hasil = tulis(buku, {}, 0, 5);

  it('stand behind the sheets of staff, complete and without a temporary one', () => {
    valueOf(hasil);
    expect(namaLembar(buku).slice(-5)).toEqual([
      LAPORAN,
      'Rekap Bulanan 2025',
      'Daftar Sesi 2025',
      'Sesi Tidak Dihitung 2025',
      'Kesenjangan 2025',
    ]);
  });

  it('cost at most 80 calls for looks and 15 that bring contents', () => {
    expect(menulis(hasil, false)).toBeLessThanOrEqual(80);
    expect(menulis(hasil, true)).toBeLessThanOrEqual(15);
  });

  it('hold no formula', () => {
    for (const sheet of buku.sheets.slice(-5)) {
      const rumus: string[] = [];
      sheet.formulas.forEach((satu) => void rumus.push(satu));
      expect(rumus).toEqual([]);
    }
  });

  it('are read back with NIPs as text and figures as numbers, equal to Daftar Sesi in sum', () => {
    const orang = valueOf(jalankanLaporan(buku, 'bacaUji', LAPORAN)) as Record<string, unknown>[];
    const sesi = valueOf(jalankanLaporan(buku, 'bacaUji', 'Daftar Sesi 2025')) as Record<string, unknown>[];
    expect(
      orang.every(({ NIP, 'Total JP': total }) => /^\d{18}$/.test(NIP as string) && typeof total === 'number'),
    ).toBe(true);
    for (const { NIP, 'JP Pembimbingan': bimbing, 'JP Pendampingan': damping } of orang) {
      const miliknya = sesi.filter((satu) => satu['NIP Peserta'] === NIP);
      expect(miliknya.reduce((jumlah, satu) => jumlah + Number(satu['JP Dihitung']), 0)).toBe(
        Number(bimbing) + Number(damping),
      );
    }
  });
});

describe('an older sheet of the same name', () => {
  const dua = (ubahan: object): { readonly buku: Workbook; readonly hasil: Outcome } => {
    const buku = bukuContoh();
    valueOf(tulis(buku));
    return { buku, hasil: tulis(buku, ubahan) };
  };

  it('is not touched where nobody was asked, and nothing half-made remains', () => {
    const { buku, hasil } = dua({});
    expect(() => valueOf(hasil)).toThrow(/sudah ada/);
    expect(namaLembar(buku).filter((nama) => nama.includes('Laporan'))).toEqual([LAPORAN]);
  });

  it('is replaced where that was agreed to', () => {
    const { buku } = dua({ bilaAda: 'ganti' });
    expect(namaLembar(buku).filter((nama) => nama.includes('Laporan'))).toEqual([LAPORAN]);
  });

  it('is kept under a dated name where that was agreed to', () => {
    const { buku, hasil } = dua({ bilaAda: 'simpan lama' });
    expect(valueOf(hasil)).toEqual([`${LAPORAN} (15-12-2025)`]);
    expect(namaLembar(buku).slice(-2)).toEqual([`${LAPORAN} (15-12-2025)`, LAPORAN]);
  });
});

it('what an interrupted run left behind is removed', () => {
  const buku = bukuContoh();
  buku.addSheet(`(dibuat) ${LAPORAN}`);
  valueOf(tulis(buku));
  expect(namaLembar(buku).filter((nama) => nama.includes('Laporan'))).toEqual([LAPORAN]);
});

it('a final sheet warns before it is changed, and locks nobody out', () => {
  const buku = bukuContoh();
  valueOf(tulis(buku, { jenis: { jenis: 'final' }, lindungi: true }));
  expect(buku.sheetByName(LAPORAN)?.protections).toMatchObject([{ warningOnly: true }]);
});
