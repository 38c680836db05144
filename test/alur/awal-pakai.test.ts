/** The first days with the tool: what is missing, misnamed or forbidden has its own sentence and way out. */
import { galatGoogle } from '../../src/google/galat-google';
import { valueOf } from '../../src/lokal/apps-script/outcome';
import { readProject } from '../../src/lokal/apps-script/project';
import { createRuntime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import type { Workbook } from '../../src/lokal/buku/model';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { DIST } from '../../src/lokal/build';
import { bukuPanel, potretSel, sesiUji } from '../pembangun/buku-panel';
import { HARI_INI } from '../pembangun/jalankan-bundel';

const PEMILIK = 'pemilik@example.com';
const REKAN = 'rekan@example.com';

interface Hasil { readonly status: string; readonly kode?: string; readonly kalimat?: string }

let project: ReturnType<typeof readProject> | undefined;

function jalankan(buku: Workbook, fungsi = 'hitungJp', email = PEMILIK, id = 'buku'): Hasil {
  const runtime = createRuntime({
    project: (project ??= readProject(DIST)), start: new Date(`${HARI_INI}T08:00:00+07:00`), user: { email, locale: 'id' },
    services: [spreadsheetServices(buku, { file: { id, owner: PEMILIK, editors: [REKAN] } })],
  });
  return valueOf(runtime.execute(fungsi, [], { trigger: 'menu' })) as Hasil;
}

const buku = (): Workbook => bukuPanel({ baris: [sesiUji(3), sesiUji(4)] });
const lembar = (dari: Workbook, nama: string): Sheet => dari.sheetByName(nama) as Sheet;

/** Refused, and every cell is what it was. */
function ditolak(kini: Workbook, email?: string): Hasil {
  const sebelum = potretSel(kini);
  const hasil = jalankan(kini, 'hitungJp', email);
  expect(hasil.status).toBe('gagal');
  expect(potretSel(kini)).toEqual(sebelum);
  return hasil;
}

it('a missing sheet is named, and how to make it', () => {
  const kini = buku();
  kini.removeSheet(lembar(kini, 'Pegawai'));
  expect(ditolak(kini)).toMatchObject({
    kode: 'lembar-tidak-ada', kalimat: expect.stringMatching(/^Lembar "Pegawai" tidak ada\. Jalankan Siapkan buku kerja/) as string,
  });
});

it.each(['sesi ', 'Data Sesi', 'Sesi (2)', 'Seksi', 'Salinan Sesi'])('the sheet that is called «%s» is named as the likely one', (nama) => {
  const kini = buku();
  kini.renameSheet(lembar(kini, 'Sesi'), nama);
  const { kode, kalimat } = ditolak(kini);
  expect(kode).toBe('lembar-tidak-ada');
  expect(kalimat).toContain('Lembar "Sesi" tidak ada, tetapi ada lembar');
  expect(kalimat).toContain('ubah namanya menjadi "Sesi"');
});

it.each(['Sesi Tidak Dihitung 2025', 'Daftar Sesi 2025', 'Rencana'])('the sheet «%s» is not taken for sheet Sesi', (nama) => {
  const kini = buku();
  kini.renameSheet(lembar(kini, 'Sesi'), nama);
  expect(ditolak(kini).kalimat).toMatch(/^Lembar "Sesi" tidak ada\. Jalankan/);
});

it('a header that was renamed is named with the one that is probably meant, and its column', () => {
  const kini = buku();
  lembar(kini, 'Sesi').setValue(1, 5, 'NIP Pesrta');
  expect(ditolak(kini)).toMatchObject({
    kode: 'judul-tidak-ada', kalimat: expect.stringMatching(/"NIP Peserta".*"NIP Pesrta" di kolom E mungkin yang dimaksud/) as string,
  });
});

it('a range that somebody protected is named with its description and place, and who can open it', () => {
  const kini = buku();
  expect(jalankan(kini, 'siapkanBukuKerja').status).toBe('selesai');
  lembar(kini, 'Sesi').protections.push({
    id: kini.nextId(), description: 'Sudah dilaporkan', warningOnly: false, editors: [], domainEdit: false, unprotected: [],
    rect: { row: 1, column: 1, rows: 3, columns: 30 },
  });
  const { kode, kalimat } = jalankan(kini, 'hitungJp', REKAN);
  expect(kode).toBe('ditolak-google');
  expect(kalimat).toMatch(/^Ada bagian yang dilindungi bagi akun Anda: "Sudah dilaporkan" di lembar "Sesi" \(A1:AD3\), .*Minta pemilik buku kerja/);
  expect(jalankan(kini).status).toBe('selesai');
});

it('a copy of the file, in which no memory of the old one travels (M-11), counts as the old one did', () => {
  const kini = buku();
  jalankan(kini);
  const tanpaRiwayat = (): unknown => [...potretSel(kini)].filter(([sel]) => !sel.startsWith('Riwayat '));
  const sebelum = tanpaRiwayat();
  expect(jalankan(kini, 'hitungJp', REKAN, 'salinan')).toMatchObject({ status: 'selesai' });
  expect(tanpaRiwayat()).toEqual(sebelum);
});

it.each([
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
  'Authorization is required to perform that action.',
  'You do not have permission to access the requested document.',
])('«%s»: two accounts in one browser, or no right to edit', (pesan) => {
  const galat = galatGoogle(new Error(pesan));
  expect(galat).toMatchObject({ kode: 'ditolak-google', message: expect.stringMatching(/lebih dari satu akun Google.*hak sebagai Editor, bukan Pelihat\.$/) as string });
});
