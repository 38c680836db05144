/** A sheet that the tool writes is protected against whoever runs it: what says that it is done is done, or names what is missing. */
import { ServiceError } from '../../src/lokal/apps-script/errors';
import { TRANSIENT, type BetweenCalls } from '../../src/lokal/apps-script/gate';
import { valueOf, type Outcome } from '../../src/lokal/apps-script/outcome';
import { readProject, type Project } from '../../src/lokal/apps-script/project';
import { createRuntime, type Runtime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import type { Workbook } from '../../src/lokal/buku/model';
import { DIST } from '../../src/lokal/build';
import { bukuPanel, ORANG, potretSel, sesiUji } from '../pembangun/buku-panel';
import { HARI_INI } from '../pembangun/jalankan-bundel';
import { isianSesi } from '../pembangun/panel';
import { bahan, tanya, ubahanTahun, type Jawaban } from '../pembangun/tanya-bundel';

const PEMILIK = 'pemilik@example.com';
const REKAN = 'rekan@example.com';
let project: Project | undefined;

const runtimeBagi = (buku: Workbook, email: string): Runtime => createRuntime({
  project: (project ??= readProject(DIST)), start: new Date(`${HARI_INI}T08:00:00+07:00`), user: { email, locale: 'id' },
  services: [spreadsheetServices(buku, { file: { owner: PEMILIK, editors: [REKAN] } })],
});

/** With all that the screen says. */
const menu = (fungsi: string) => (runtime: Runtime): Jawaban => {
  const outcome = runtime.execute(fungsi, [], { trigger: 'menu' });
  return { ...(valueOf(outcome) as Jawaban), isi: outcome.screen };
};

/** Prepared and counted; since then a topic was taken out and a setting fell away, so that every deed has something to do. */
function bukuTerhitung(): Workbook {
  const buku = bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
  const runtime = runtimeBagi(buku, PEMILIK);
  for (const fungsi of ['siapkanBukuKerja', 'hitungJp']) expect(menu(fungsi)(runtime).status).toBe('selesai');
  buku.sheetByName('Sesi')?.setValue(3, 9, null);
  const pengaturan = buku.sheetByName('Pengaturan');
  pengaturan?.setValue(pengaturan.lastRow(), 1, null);
  return buku;
}

const TINDAKAN: Readonly<Record<string, (runtime: Runtime) => Jawaban>> = {
  siapkanBukuKerja: menu('siapkanBukuKerja'),
  periksaData: menu('periksaData'),
  hitungJp: menu('hitungJp'),
  urungkanHasilTerakhir: menu('urungkanHasilTerakhir'),
  simpanSesi: (runtime) => tanya(runtime, 'simpanSesi', { peserta: [ORANG.siti], isian: isianSesi(ORANG.atasan) }),
  simpanPengaturan: (runtime) => tanya(runtime, 'simpanPengaturan', ubahanTahun(tanya(runtime, 'bukaPengaturan'))),
  buatLaporan: (runtime) => tanya(runtime, 'buatLaporan', { ...bahan(runtime, 'bukaLaporan'), jenis: 'final' }),
  buatKartu: (runtime) => tanya(runtime, 'buatKartu', { ...bahan(runtime, 'bukaKartu'), untuk: 'semua' }),
  buatEkspor: (runtime) => tanya(runtime, 'buatEkspor', bahan(runtime, 'bukaEkspor')),
};

const lembarBerbeda = (satu: Workbook, lain: Workbook): string[] => {
  const [a, b] = [potretSel(satu), potretSel(lain)];
  const berbeda = [...new Set([...a.keys(), ...b.keys()])].filter((sel) => JSON.stringify(a.get(sel)) !== JSON.stringify(b.get(sel)));
  return [...new Set(berbeda.map((sel) => sel.slice(0, sel.lastIndexOf(' '))))];
};

it.each(Object.entries(TINDAKAN))('%s with any one of the sheets protected that it writes', (_, tindakan) => {
  const bebas = bukuTerhitung();
  expect(tindakan(runtimeBagi(bebas, REKAN)).status).toBe('selesai');
  const ditulis = lembarBerbeda(bukuTerhitung(), bebas).filter((nama) => bukuTerhitung().sheetByName(nama));
  expect(ditulis).not.toEqual([]);
  for (const nama of ditulis) {
    const buku = bukuTerhitung();
    buku.sheetByName(nama)?.protections.push({
      id: buku.nextId(), description: 'Sudah dilaporkan', warningOnly: false, editors: [], domainEdit: false, unprotected: [],
    });
    const { status, kode, kalimat, isi } = tindakan(runtimeBagi(buku, REKAN));
    if (status === 'selesai') {
      expect([nama, JSON.stringify(isi)]).toEqual([nama, expect.stringMatching(new RegExp(`${nama}[^.]*(tidak tercatat|tidak dapat ditulis)`))]);
      expect(lembarBerbeda(buku, bebas)).toEqual([nama]);
    } else {
      expect([nama, kode, kalimat]).toEqual([nama, 'ditolak-google', expect.stringContaining(`"Sudah dilaporkan" di lembar "${nama}"`)]);
    }
  }
});

it.each([
  ['You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.', 'gagal'],
  [TRANSIENT[0] as string, 'selesai'],
])('the last thing Google says is «%s»: %s', (pesan, status) => {
  const jalan = (betweenCalls?: BetweenCalls): Outcome => runtimeBagi(bukuTerhitung(), REKAN).execute('periksaData', [], { trigger: 'menu', ...(betweenCalls && { betweenCalls }) });
  let sisa = jalan().trace.calls.filter(({ member }) => member === 'flush').length;
  expect(sisa).toBeGreaterThan(0);
  const outcome = jalan(({ member }) => { if (member === 'flush' && --sisa === 0) throw new ServiceError(pesan); });
  expect(valueOf(outcome)).toMatchObject({ status });
});
