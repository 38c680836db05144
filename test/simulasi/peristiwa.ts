/** What comes between two service calls of a run: other people, and a platform that fails. */
import { ExecutionKilled, ServiceError } from '../../src/lokal/apps-script/errors';
import { TRANSIENT } from '../../src/lokal/apps-script/gate';
import {
  userDeleteRows, userInsertColumns, userInsertRows, userMoveColumns, userRenameSheet, userSort,
} from '../../src/lokal/apps-script/spreadsheet/user-actions';
import { applyFilter } from '../../src/lokal/apps-script/spreadsheet/filter-rows';
import { userEdit } from '../../src/lokal/apps-script/spreadsheet/user-edit';
import { rect } from '../../src/lokal/buku/rect';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { columnLetters } from '../../src/lokal/buku/a1';
import { JUDUL_GANTI, PENANDA, TANDA_ALAT, TANDA_JUMLAH, nomorKolom } from './buku-simulasi';
import { sebagaiOrang, type Dunia } from './dunia';
import { akhirRun } from './jalankan';
import { isiSel } from './salin-buku';

export interface Peristiwa {
  readonly nama: string;
  /** What of the workbook it changes; decides between which calls it makes a difference. */
  readonly mengubah: 'sel' | 'nama lembar' | 'pelaksanaan';
  terjadi(dunia: Dunia): void;
}

/** Sheets in which people type. */
const LEMBAR_ORANG = ['Sesi', 'Pegawai', 'Kompetensi', 'JP Lain', 'Pengaturan'];
const KOLOM_SUNTING: Readonly<Record<string, string>> = {
  Sesi: 'Materi', Pegawai: 'Nama', Kompetensi: 'Integritas', 'JP Lain': 'JP', Pengaturan: 'Nilai',
};

/** Mostly the sheet that the run is at, for there it matters. */
function lembar({ bayangan, lembarKini, acak }: Dunia): Sheet | undefined {
  const ada = LEMBAR_ORANG.flatMap((nama) => bayangan.sheetByName(nama) ?? []);
  const kini = ada.find(({ name }) => name === lembarKini);
  return kini && acak.peluang(75) ? kini : ada.length === 0 ? undefined : acak.pilih(ada);
}

const barisData = (sheet: Sheet, saring: (penanda: string) => boolean = () => true): number[] => {
  const kolom = nomorKolom(sheet, PENANDA);
  return Array.from({ length: Math.max(sheet.lastRow() - 1, 0) }, (_, i) => i + 2)
    .filter((baris) => saring(String(isiSel(sheet, baris, kolom))));
};
/** Where the tool puts rows of its own above a total, this and what lies below it has another number then. */
const barisAkhir = (sheet: Sheet, { tindakan }: Dunia): number => {
  const akhir = sheet.lastRow();
  const jumlah = String(isiSel(sheet, akhir, nomorKolom(sheet, PENANDA))).startsWith(TANDA_JUMLAH);
  return tindakan.barisAlat && sheet.name === 'Sesi' && jumlah ? akhir - 1 : akhir;
};
const adalahData = (penanda: string): boolean => penanda !== '' && !penanda.startsWith(TANDA_JUMLAH);
const kolomMana = (sheet: Sheet, alat: boolean): number[] =>
  Array.from({ length: sheet.lastColumn() }, (_, k) => k + 1)
    .filter((k) => sheet.valueAt(1, k) !== null && sheet.noteAt(1, k).startsWith(TANDA_ALAT) === alat);

/** A deed on one sheet and one of its rows or columns, chosen in the shadow, done in both. */
const padaLembar = (
  nama: string,
  pilih: (sheet: Sheet, dunia: Dunia) => readonly [apa: string, kerja: (buku: Dunia['buku'], lembar: string) => void] | undefined,
): Peristiwa => ({
  nama,
  mengubah: 'sel',
  terjadi: (dunia) => {
    const sheet = lembar(dunia);
    const pilihan = sheet && pilih(sheet, dunia);
    if (!sheet || !pilihan) return;
    const { name } = sheet;
    sebagaiOrang(dunia, `${nama}: ${name} ${pilihan[0]}`, (buku) => pilihan[1](buku, name));
  },
});

const sel = (baris: number, kolom: number): string => `${columnLetters(kolom)}${baris}`;

const ORANG: readonly Peristiwa[] = [
  padaLembar('menyisipkan baris', (sheet, dunia) => {
    const { acak } = dunia;
    const [baris, jumlah] = [acak.bulat(2, Math.max(barisAkhir(sheet, dunia), 2)), acak.bulat(1, 2)];
    return [`${jumlah} di atas ${baris}`, (buku, nama) => userInsertRows(buku, nama, baris, jumlah)];
  }),
  padaLembar('menghapus baris', (sheet, dunia) => {
    const calon = barisData(sheet).filter((baris) => baris <= barisAkhir(sheet, dunia));
    if (calon.length < 2) return undefined;
    const baris = dunia.acak.pilih(calon);
    return [String(baris), (buku, nama) => userDeleteRows(buku, nama, baris)];
  }),
  padaLembar('mengurutkan', (sheet, dunia) => {
    const [akhir, kolom] = [barisAkhir(sheet, dunia), nomorKolom(sheet, PENANDA)];
    if (akhir < 3 || kolom === 0) return undefined;
    const naik = String(isiSel(sheet, 2, kolom)) > String(isiSel(sheet, akhir, kolom));
    return [naik ? 'naik' : 'turun', (buku, nama) =>
      userSort(buku, nama, `A2:${sel(akhir, sheet.lastColumn())}`, kolom, naik)];
  }),
  padaLembar('menyaring', (sheet) => {
    const kolom = nomorKolom(sheet, PENANDA);
    const [b, k] = [sheet.lastRow(), sheet.lastColumn()];
    return kolom === 0 ? undefined : ['', (buku, nama) => {
      const satu = buku.sheetByName(nama) as Sheet;
      satu.filter = { rect: rect(1, 1, b, k), criteria: new Map([[kolom, { hiddenValues: [String(isiSel(sheet, 2, kolom))] }]]) };
      applyFilter(buku, satu);
    }];
  }),
  padaLembar('menyunting sel', (sheet, { acak }) => {
    const kolom = nomorKolom(sheet, KOLOM_SUNTING[sheet.name] ?? '');
    const calon = barisData(sheet, adalahData);
    if (kolom === 0 || calon.length === 0) return undefined;
    const [baris, angka] = [acak.pilih(calon), acak.bulat(1, 3)];
    const teks = KOLOM_SUNTING[sheet.name] === 'Nama' || sheet.name === 'Sesi' ? `Suntingan ${angka}` : String(angka);
    return [`${sel(baris, kolom)} = ${teks}`, (buku, nama) => void userEdit(buku, nama, sel(baris, kolom), teks)];
  }),
  padaLembar('mengetik di sel alat', (sheet, dunia) => {
    const [baris, kolom] = [barisData(sheet, (tanda) => tanda !== '').filter((b) => b <= barisAkhir(sheet, dunia)), kolomMana(sheet, true)];
    if (baris.length === 0 || kolom.length === 0) return undefined;
    const [b, k] = [dunia.acak.pilih(baris), dunia.acak.pilih(kolom)];
    const kunci = kunciSel(sheet, b, String(sheet.valueAt(1, k)));
    return [sel(b, k), (buku, nama) => {
      void userEdit(buku, nama, sel(b, k), 'ketikan orang');
      dunia.ketikanAlat.set(kunci, 'ketikan orang');
    }];
  }),
  padaLembar('mengetik ID', (sheet, { acak }) => {
    const kolom = nomorKolom(sheet, 'ID Sesi');
    const calon = barisData(sheet, adalahData);
    if (kolom === 0 || calon.length === 0) return undefined;
    const [baris, id] = [acak.pilih(calon), acak.pilih(['', 'S-000001', 'S-000008', 'buatan sendiri'])];
    return [`${sel(baris, kolom)} = ${id}`, (buku, nama) => void userEdit(buku, nama, sel(baris, kolom), id)];
  }),
  padaLembar('memindahkan kolom', (sheet, { acak }) => {
    const akhir = sheet.lastColumn();
    const [dari, ke] = [acak.bulat(1, akhir), acak.bulat(1, akhir + 1)];
    return [`${dari} ke ${ke}`, (buku, nama) => userMoveColumns(buku, nama, dari, 1, ke)];
  }),
  padaLembar('memindahkan kolom orang ke antara kolom alat', (sheet, { acak }) => {
    const [orang, alat] = [kolomMana(sheet, false), kolomMana(sheet, true)];
    if (orang.length === 0 || alat.length === 0) return undefined;
    const [dari, ke] = [acak.pilih(orang), acak.pilih(alat)];
    return [`${dari} ke ${ke}`, (buku, nama) => userMoveColumns(buku, nama, dari, 1, ke)];
  }),
  padaLembar('menyisipkan kolom', (sheet, { acak }) => {
    const kolom = acak.bulat(1, sheet.lastColumn());
    // Cells typed into a new column among the tool's own, in the very moment of a write, are not covered.
    const diAntaraAlat = kolomMana(sheet, true).includes(kolom);
    return [`di kiri ${kolom}`, (buku, nama) => {
      userInsertColumns(buku, nama, kolom);
      void userEdit(buku, nama, sel(1, kolom), 'Kolom baru');
      if (!diAntaraAlat) void userEdit(buku, nama, sel(2, kolom), 'milik orang');
    }];
  }),
  padaLembar('mengganti judul kolom', (sheet, { acak }) => {
    const calon = kolomMana(sheet, acak.peluang(60)).filter((k) => sheet.valueAt(1, k) !== PENANDA);
    if (calon.length === 0) return undefined;
    const kolom = acak.pilih(calon);
    return [`${kolom}: ${String(sheet.valueAt(1, kolom))}`, (buku, nama) => void userEdit(buku, nama, sel(1, kolom), JUDUL_GANTI)];
  }),
  padaLembar('menambah baris di akhir', (sheet, { riwayat, buku }) => {
    const baris = sheet.lastRow() + 1;
    if (buku.sheetById(sheet.id)?.lastRow() !== sheet.lastRow()) return undefined;
    const asal = barisData(sheet, adalahData)[0];
    if (asal === undefined || baris >= sheet.maxRows) return undefined;
    const kolom = kolomMana(sheet, false).filter((k) => !['ID Sesi', 'Panjang materi', 'Panjang nama'].includes(String(sheet.valueAt(1, k))));
    const isi = kolom.map((k) => [k, sheet.valueAt(1, k) === PENANDA ? `BARU-${riwayat.length}` : isiSel(sheet, asal, k)] as const);
    return [String(baris), (buku, nama) => {
      const satu = buku.sheetByName(nama) as Sheet;
      for (const [k, nilai] of isi) if (nilai !== '') satu.setValue(baris, k, nilai as string | number);
    }];
  }),
  {
    nama: 'mengganti nama lembar',
    mengubah: 'nama lembar',
    terjadi: (dunia) => {
      const sheet = lembar(dunia);
      if (!sheet) return;
      const { name } = sheet;
      if (dunia.bayangan.sheetByName(`${name} lama`)) return;
      sebagaiOrang(dunia, `mengganti nama lembar ${name}`, (buku) => userRenameSheet(buku, name, `${name} lama`));
    },
  },
  {
    nama: 'membuat lembar bernama sama',
    mengubah: 'nama lembar',
    terjadi: (dunia) => {
      const nama = ['Hasil Pemeriksaan', 'Acuan', 'Hari Libur', 'Standar Kompetensi', 'Riwayat', 'Cadangan Hitung JP', 'Laporan PD 2025']
        .filter((satu) => !dunia.buku.sheetByName(satu) && !dunia.bayangan.sheetByName(satu));
      if (nama.length === 0) return;
      const satu = dunia.acak.pilih(nama);
      sebagaiOrang(dunia, `membuat lembar ${satu}`, (buku) => {
        buku.addSheet(satu, { maxRows: 30, maxColumns: 12, id: 900 + nama.length }).setValue(1, 1, 'milik orang');
      });
    },
  },
];

const PLATFORM: readonly Peristiwa[] = [
  {
    nama: 'menjalankan menu yang sama',
    mengubah: 'pelaksanaan',
    terjadi: ({ runtime, tindakan, jejak }) => {
      jejak.push(`menu yang sama: ${akhirRun((tindakan.jalanOrangLain ?? tindakan.jalan)(runtime))}`);
    },
  },
  {
    nama: 'kunci hilang',
    mengubah: 'pelaksanaan',
    terjadi: ({ runtime, jejak }) => {
      runtime.state.lockHolders.clear();
      jejak.push('kunci hilang');
    },
  },
  {
    nama: 'kunci hilang, lalu menu yang sama',
    mengubah: 'sel',
    terjadi: ({ runtime, tindakan, jejak }) => {
      runtime.state.lockHolders.clear();
      jejak.push(`kunci hilang, menu yang sama: ${akhirRun((tindakan.jalanOrangLain ?? tindakan.jalan)(runtime))}`);
    },
  },
  ...TRANSIENT.map((kalimat, i): Peristiwa => ({
    nama: `layanan gagal ${i + 1}`,
    mengubah: 'pelaksanaan',
    terjadi: ({ jejak }) => {
      jejak.push(kalimat);
      throw new ServiceError(kalimat);
    },
  })),
  {
    nama: 'tulisan ditolak, baru ketahuan pada panggilan berikutnya',
    mengubah: 'sel',
    terjadi: ({ buku, jejak, seusai }) => {
      jejak.push('semua tulisan ditolak sejak kini');
      for (const sheet of buku.sheets) {
        const tolak = { id: 9000 + sheet.id, description: 'sementara', warningOnly: false, editors: [], domainEdit: false, unprotected: [] };
        sheet.protections.push(tolak);
        seusai.push(() => { sheet.protections = sheet.protections.filter((satu) => satu !== tolak); });
      }
    },
  },
  {
    nama: 'dihentikan',
    mengubah: 'pelaksanaan',
    terjadi: ({ jejak }) => {
      jejak.push('dihentikan');
      throw new ExecutionKilled();
    },
  },
];

export const DAFTAR_PERISTIWA: readonly Peristiwa[] = [...ORANG, ...PLATFORM];
/** Those of which two may follow each other in one run. */
export const PERISTIWA_ORANG = ORANG;

/** A cell of a row, wherever the row goes and whatever the sheet is called. */
export const kunciSel = (sheet: Sheet, baris: number, judul: string): string =>
  `${sheet.id}|${String(isiSel(sheet, baris, nomorKolom(sheet, PENANDA)))}|${judul}`;
