/** «Simpan» of the panel, simulated: new sessions above a total and at the end, and a change. */
import type { BarisTermuat, IsianSesi } from '../../src/alur/panel/kontrak';
import { userSelect } from '../../src/lokal/apps-script/spreadsheet/user-actions';
import type { Sheet } from '../../src/lokal/buku/sheet';
import { deleteLines } from '../../src/lokal/buku/sheet-structure';
import type { Workbook } from '../../src/lokal/buku/workbook';
import { isianSesi } from '../pembangun/panel';
import { JUDUL_GANTI, NIP, PENANDA, nomorKolom } from './buku-simulasi';
import type { Dunia } from './dunia';
import { runtimeBuku } from './jalankan';
import { isiSel, salinBuku } from './salin-buku';
import { bukuDipakai, tanpaIngatan, type Jalan, type Tindakan } from './tindakan';

const ISIAN: IsianSesi = isianSesi(NIP[3], { tanggal: '2025-09-09', materi: 'SIM satu', bukti: 'SIM foto', evaluasi: 'SIM baik' });
const ISIAN_LAIN: IsianSesi = { ...ISIAN, tanggal: '2025-10-07', materi: 'SIM lain' };
const PESERTA = [NIP[0], NIP[1]];
/** What the form fills of each row, by header, as the cell shows it. */
const SEL: Readonly<Record<string, string>> = {
  Jenis: 'Pembimbingan', Lingkup: 'Nasional', 'NIP Pembimbing': NIP[3], Materi: 'SIM satu', Dasar: 'Nomor 800/12/2025', Paraf: 'Sudah',
  Bukti: 'SIM foto', Evaluasi: 'SIM baik',
};

export const dariPanel = (fungsi: string, argumen: () => unknown): Jalan => (runtime, betweenCalls) =>
  runtime.callFromClient(fungsi, [argumen()], { betweenCalls: betweenCalls ?? (() => undefined) }).outcome;

const simpan = (kiriman: unknown): Jalan => dariPanel('simpanSesi', () => kiriman);

export const simpanDua: Jalan = simpan({ peserta: PESERTA, isian: ISIAN });

/** People mark every row of theirs. */
export const barisSimpan = (sheet: Sheet, b: number): boolean =>
  isiSel(sheet, b, nomorKolom(sheet, PENANDA)) === '' &&
  Array.from({ length: sheet.lastColumn() }, (_, k) => String(isiSel(sheet, b, k + 1))).some((isi) => /^SIM |^S-\d{6}$|^19\d{16}$|^Nomor 800/.test(isi));

export const daftarBarisSimpan = (buku: Workbook): { sheet: Sheet; b: number }[] =>
  buku.sheets.filter(({ name }) => name.startsWith('Sesi')).flatMap((sheet) =>
    Array.from({ length: sheet.lastRow() - 1 }, (_, i) => ({ sheet, b: i + 2 })).filter(({ b }) => barisSimpan(sheet, b)));

/** The participant of a row that is saved whole; '' where something is missing or stands elsewhere. */
function pesertaUtuh(sheet: Sheet, b: number, materi: string): string {
  const sel = (judul: string): string => String(isiSel(sheet, b, nomorKolom(sheet, judul)));
  const utuh = Object.entries(SEL).every(([judul, isi]) =>
    nomorKolom(sheet, judul) === 0 || sel(judul) === (judul === 'Materi' ? materi : isi));
  const id = nomorKolom(sheet, 'ID Sesi') === 0 || /^S-\d{6}$/.test(sel('ID Sesi'));
  return utuh && id ? sel('NIP Peserta') || sel(JUDUL_GANTI) : '';
}

const pesertaDengan = (buku: Workbook, materi: string): string[] =>
  daftarBarisSimpan(buku).flatMap(({ sheet, b }) => pesertaUtuh(sheet, b, materi) || []);

/** Exactly one whole row each, and no half one. */
function tersimpanSekali({ buku, jejak }: Dunia): string[] {
  const lain = jejak.some((satu) => satu.endsWith('menu yang sama: selesai'));
  const [ada, adaLain] = [pesertaDengan(buku, 'SIM satu').sort(), pesertaDengan(buku, 'SIM lain')];
  const jumlah = daftarBarisSimpan(buku).length;
  const id = daftarBarisSimpan(buku).map(({ sheet, b }) => isiSel(sheet, b, nomorKolom(sheet, 'ID Sesi'))).filter((isi) => isi !== '');
  return [
    ...(ada.join() === PESERTA.join() && jumlah === PESERTA.length + (lain ? 1 : 0) ? [] : [`tersimpan: ${ada.join(', ')} dalam ${jumlah} baris`]),
    ...(!lain || adaLain.join() === NIP[2] ? [] : [`simpanan orang lain: ${adaLain.join(', ')}`]),
    ...(new Set(id).size === id.length ? [] : [`ID ganda: ${id.join(' ')}`]),
  ];
}

/** Nothing can be taken back where every write is refused from some moment on, or the sheet has another name. */
const terhalang = ({ jejak }: Dunia): boolean => jejak.some((satu) => /^semua tulisan ditolak|^mengganti nama lembar Sesi/.test(satu));

/** Done: once. Refused: not at all. Killed in between: at most the rows of this save, unfinished ones too. */
function keadaanSimpan(dunia: Dunia, akhir: string): string[] {
  if (akhir === 'selesai') return tersimpanSekali(dunia);
  const sisa = daftarBarisSimpan(dunia.buku).length - (dunia.jejak.some((satu) => satu.endsWith('menu yang sama: selesai')) ? 1 : 0);
  const boleh = akhir === 'killed' || terhalang(dunia) ? PESERTA.length : 0;
  return sisa > boleh ? [`tidak tersimpan (${akhir}), tetapi ${sisa} baris tertulis`] : [];
}

const dasar = {
  tidakTerjaga: ['kunci hilang, lalu menu yang sama', 'menambah baris di akhir'],
  sekaliSaja: true, hasilDariRujukan: true, barisAlat: barisSimpan, jalan: simpanDua,
  jalanOrangLain: simpan({ peserta: [NIP[2]], isian: ISIAN_LAIN }), seketika: keadaanSimpan,
  // What a kill left whole is refused as a copy of itself.
  akhirDiulang: ({ buku }: Dunia, akhir: string): readonly string[] => (daftarBarisSimpan(buku).length > 0 ? [akhir, 'isian-keliru'] : [akhir]),
  banding: ({ buku }: Dunia, rujukan: Workbook): string[] => {
    const [ada, harus] = [pesertaDengan(buku, 'SIM satu').sort().join(), pesertaDengan(rujukan, 'SIM satu').sort().join()];
    return ada === harus ? [] : [`disimpan lagi: ${ada}; seharusnya ${harus}`];
  },
} as const;

export const tindakanSimpan: Tindakan = {
  ...dasar, nama: 'simpan di atas jumlah', awal: () => tanpaIngatan(bukuDipakai()), giliran: { orang: 4, platform: 8 },
};

export function bukuTanpaJumlahAkhir(): Workbook {
  const buku = bukuDipakai();
  const sesi = buku.sheetByName('Sesi') as Sheet;
  deleteLines(sesi, 'rows', sesi.lastRow(), 1);
  return buku;
}

export const tindakanSimpanAkhir: Tindakan = {
  ...dasar, nama: 'simpan di akhir', awal: () => tanpaIngatan(bukuTanpaJumlahAkhir()), giliran: { orang: 4, platform: 8 },
};

const UBAHAN = { materi: 'SIM ubah', evaluasi: 'SIM cukup', bukti: 'SIM gambar' };
/** What stands in these cells before. */
export const SEBELUM_DIUBAH: Readonly<Record<string, string>> = { Materi: 'Materi satu', Evaluasi: '', Bukti: 'foto' };
let dimuat: BarisTermuat | undefined;

/** The row as the panel loads it, once. */
function termuat(): BarisTermuat {
  if (dimuat) return dimuat;
  const buku = salinBuku(bukuDipakai());
  userSelect(buku, 'Sesi', 'C2');
  const hasil = runtimeBuku(buku).callFromClient('muatBarisTerpilih', []);
  if (!hasil.success) throw new Error(hasil.error.message);
  return (dimuat = (hasil.value as { isi: BarisTermuat }).isi);
}

const ubah = (ubahan: Partial<IsianSesi>): Jalan => dariPanel('simpanSesi', () => {
  const { id, peserta, isian } = termuat();
  return { peserta: [peserta.nip], isian: { ...isian, ...ubahan }, ubah: { id, peserta, isian } };
});

export const ubahSatu: Jalan = ubah(UBAHAN);

export const barisUbah = (sheet: Sheet): number =>
  Array.from({ length: sheet.lastRow() }, (_, i) => i + 1).find((b) => isiSel(sheet, b, nomorKolom(sheet, PENANDA)) === 'S1') ?? 0;

/** All cells of the change or none of them, in the row of that session only, and where people left them alone. */
function keadaanUbah(dunia: Dunia, akhir: string): string[] {
  const { buku, bayangan, jejak } = dunia;
  return buku.sheets.filter(({ name }) => name.startsWith('Sesi')).flatMap((sheet) => {
    const [baris, dulu] = [barisUbah(sheet), bayangan.sheetById(sheet.id) as Sheet];
    const salah: string[] = [];
    for (let b = 2; b <= sheet.lastRow(); b++) {
      for (let k = 1; k <= sheet.lastColumn(); k++) {
        if (String(isiSel(sheet, b, k)).startsWith('SIM ') && b !== baris) salah.push(`baris ${b} kolom ${k}: ${String(isiSel(sheet, b, k))}`);
      }
    }
    const lain = jejak.some((satu) => satu.endsWith('menu yang sama: selesai'));
    for (const [bidang, isi] of Object.entries(UBAHAN)) {
      const judul = bidang.charAt(0).toUpperCase() + bidang.slice(1);
      const kolom = nomorKolom(sheet, judul);
      if (baris === 0 || kolom === 0 || akhir === 'killed' || (akhir !== 'selesai' && terhalang(dunia))) continue;
      const [ada, ketikan] = [isiSel(sheet, baris, kolom), isiSel(dulu, barisUbah(dulu), nomorKolom(dulu, judul))];
      const boleh = akhir === 'selesai' ? [isi, ...(ketikan === SEBELUM_DIUBAH[judul] ? [] : [ketikan])] : [ketikan];
      if (!boleh.includes(ada) && !(lain && String(ada).startsWith('SIM '))) salah.push(`${judul} (${akhir}): ${String(ada)}; boleh ${boleh.join(' | ')}`);
    }
    return salah;
  });
}

export const tindakanUbah: Tindakan = {
  nama: 'ubah sesi', awal: () => tanpaIngatan(bukuDipakai()), jalan: ubahSatu, jalanOrangLain: ubah({ materi: 'SIM lain' }),
  giliran: { orang: 4, platform: 8 }, sekaliSaja: true, hasilDariRujukan: true, seketika: keadaanUbah,
  nilaiAlat: (isi) => String(isi).startsWith('SIM '),
  akhirDiulang: (_, akhir) => [akhir, 'isian-berubah'], banding: () => [],
};
