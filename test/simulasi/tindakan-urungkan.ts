/** «Urungkan hasil terakhir», simulated: after a counting run, after new sessions were saved, and after one was changed. */
import type { Sheet } from '../../src/lokal/buku/sheet';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { salahBaris, tabelAlat } from './invarian';
import { bandingkanHasil } from './invarian-akhir';
import { akhirRun, runtimeBuku } from './jalankan';
import { JUDUL_GANTI, nomorKolom } from './buku-simulasi';
import type { Dunia } from './dunia';
import { isiSel } from './salin-buku';
import { bukuDipakai, keadaanSesudah, lewatMenu, type Jalan, type Keadaan, type Tindakan } from './tindakan';
import {
  barisSimpan, barisUbah, bukuTanpaJumlahAkhir, daftarBarisSimpan, SEBELUM_DIUBAH, simpanDua, ubahSatu,
} from './tindakan-simpan';

/** What T cells held before the counting run, and what it wrote. */
let sebelum: ReadonlyMap<string, unknown> = new Map();
let sesudah: ReadonlyMap<string, unknown> = new Map();

function sesudahHitung(): Keadaan {
  const buku = bukuDipakai();
  const runtime = runtimeBuku(buku);
  sebelum = tabelAlat(buku);
  const akhir = akhirRun(lewatMenu('hitungJp')(runtime));
  if (akhir !== 'selesai') throw new Error(akhir);
  sesudah = tabelAlat(buku);
  return keadaanSesudah(runtime, buku);
}

/** After these a row or column is no longer known, or its cells are somebody's: it keeps what the counting run wrote. */
const TAK_DIKENALI = /mengetik|mengganti|menyunting|menambah baris|lembar/;

const dasar = {
  jalan: lewatMenu('urungkanHasilTerakhir'), giliran: { orang: 20, platform: 60 }, tindakanRiwayat: 'Urungkan hasil terakhir',
  hasilDariRujukan: false, bacaCadangan: true,
} as const;

export const tindakanUrungkanHitung: Tindakan = {
  ...dasar, nama: 'urungkan hitung', awal: sesudahHitung,
  seketika: (dunia) => salahBaris(dunia, [sebelum, sesudah]),
  // A second time there is nothing left to take back.
  akhirDiulang: (_, akhir) => [akhir, 'selesai'],
  banding: (dunia, rujukan) => [
    ...salahBaris(dunia, [sebelum, sesudah]).map((satu) => `diulang: ${satu}`),
    ...(dunia.jejak.some((satu) => TAK_DIKENALI.test(satu)) ? []
      : bandingkanHasil(dunia.buku, rujukan).filter((satu) => !satu.startsWith('Hasil Pemeriksaan'))),
  ],
};

function sesudahSimpan(buku: Workbook, simpan: Jalan): Keadaan {
  const runtime = runtimeBuku(buku);
  const akhir = akhirRun(simpan(runtime));
  if (akhir !== 'selesai') throw new Error(akhir);
  return keadaanSesudah(runtime, buku);
}

export const tindakanUrungkanSimpan: Tindakan = {
  ...dasar, nama: 'urungkan simpan', awal: () => sesudahSimpan(bukuTanpaJumlahAkhir(), simpanDua), barisAlat: barisSimpan, sekaliSaja: true,
  seketika: ({ buku, jejak }, akhir) => {
    const sisa = daftarBarisSimpan(buku).length;
    const bolehSisa = akhir !== 'selesai' || jejak.some((satu) => /menghapus|mengetik ID|mengganti/.test(satu));
    return sisa > 0 && !bolehSisa ? [`${sisa} baris masih ada`] : [];
  },
  // What a broken-off run has taken out already is said to be gone.
  akhirDiulang: (_, akhir) => [akhir, 'isian-berubah'],
  banding: ({ buku, jejak }) => (daftarBarisSimpan(buku).length > 0 && !jejak.some((satu) => /mengetik ID|mengganti/.test(satu)) ? ['baris masih ada'] : []),
};

/** Back where people left the cell alone since the change. */
function ubahanKembali({ buku, bayangan }: Dunia, akhir: string): string[] {
  if (akhir !== 'selesai') return [];
  return buku.sheets.filter(({ name }) => name.startsWith('Sesi')).flatMap((sheet) => {
    const [baris, dulu] = [barisUbah(sheet), bayangan.sheetById(sheet.id) as Sheet];
    return Object.entries(SEBELUM_DIUBAH).flatMap(([judul, semula]) => {
      const kolom = nomorKolom(sheet, judul);
      if (baris === 0 || kolom === 0) return [];
      const [ada, ketikan] = [isiSel(sheet, baris, kolom), isiSel(dulu, barisUbah(dulu), nomorKolom(dulu, judul))];
      const boleh = String(ketikan).startsWith('SIM ') ? [semula] : [semula, ketikan];
      return boleh.includes(ada) ? [] : [`${judul}: ${String(ada)}; boleh ${boleh.join(' | ')}`];
    });
  });
}

export const tindakanUrungkanUbahan: Tindakan = {
  ...dasar, nama: 'urungkan ubahan', awal: () => sesudahSimpan(bukuDipakai(), ubahSatu), sekaliSaja: true,
  seketika: (dunia, akhir) => [...ubahanKembali(dunia, akhir), ...salahBaris(dunia, dunia.riwayat.map((satu) => tabelAlat(satu)))],
  nilaiAlat: (isi, sheet, baris, kolom) => {
    const judul = String(isiSel(sheet, 1, kolom));
    return baris === barisUbah(sheet) && (judul === JUDUL_GANTI || SEBELUM_DIUBAH[judul] === isi);
  },
  akhirDiulang: (_, akhir) => [akhir, 'isian-berubah'], banding: () => [],
};
