/** A session that is changed: found by its ID, refused where somebody changed it since, only changed cells written. */
import { susunKeadaan } from '../../domain/keadaan';
import { Galat } from '../../istilah/galat';
import type { BarisSesi, KolomSesi } from '../../istilah/sesi';
import { bacaBarisSesi } from '../../lembar/baca/baca-sesi';
import { kamusSesi } from '../../lembar/kamus/kamus-sesi';
import { adalahSelTanggal, type Sel } from '../../lembar/sel';
import type { Blok } from '../../lembar/tulis/blok';
import type { BukuKerja } from '../buku-kerja';
import { GalatIsian } from '../panel/galat-isian';
import { ikutDihitung } from '../panel/ikut-dihitung';
import { isianDariSesi } from '../panel/isian-dari-sesi';
import type { BarisIsian, HasilSimpan, Pembatalan, PermintaanSimpan } from '../panel/kontrak';
import { periksaRancangan } from '../panel/periksa-rancangan';
import { DAFTAR_BIDANG, KOLOM_BIDANG, selIsian, type KolomIsian } from '../panel/sel-isian';
import { selSama } from '../tulis/padankan-baris';
import { atauKembalikan } from './atau-kembalikan';
import { barisSemula, barisTunggal, berubah } from './cari-baris';
import { kemasMilik, milik, sesiTersimpan } from './hasil-simpan';
import { muatSesi, selHasil, type LembarSesi } from './lembar-sesi';
import type { CatatTermuat } from './muat-catat';
import { kalimatTidakDisimpan, periksaIsian, type IsianSah } from './periksa-isian';
import { BATAS_PUTARAN, potretSesi, tertulisDiTempat } from './penjaga-sesi';
import { tulisSesi, type SelAntara, type SelBaris } from './tulis-sesi';

const MUAT_LAGI = 'Belum ada yang disimpan; muat lagi barisnya, lalu ulangi perubahan Anda.';
const TIDAK_TERSIMPAN = 'Perubahannya tidak tersimpan.';

/** Throws `GalatIsian` before anything is written: "isian-berubah", or "isian-keliru" where form or rules forbid it. */
export function ubahSesi(buku: BukuKerja, { sesi, bahan }: CatatTermuat, permintaan: PermintaanSimpan, ubah: BarisIsian): HasilSimpan {
  const kini = barisSemula(sesi, ubah);
  if ('kalimat' in kini) throw berubah(kini, MUAT_LAGI);
  const { baris } = kini;
  const keadaan = susunKeadaan(bahan);
  const sah = periksaIsian(permintaan, keadaan.daftarPegawai, sesi);
  const rumus = buku.bacaRumusUtuh(sesi.nama);
  const sel = tanpaRumusNama(sesi, selBerubah(sah, ubah), (kolom) => rumus[baris - 1]?.[kolom - 1] ?? '');
  const baru = bacaBarisSesi(baris, (judul) => sel[judul as KolomSesi] ?? sesi.sel(baris, judul));
  const lain = sesi.daftar.filter((satu) => satu.baris !== baris);
  const periksa = periksaRancangan(keadaan, ikutDihitung(milik(lain, permintaan.peserta), keadaan.lingkungan), baru);
  if (periksa.tolak.length > 0) throw new GalatIsian('isian-keliru', kalimatTidakDisimpan(periksa.tolak), periksa.tolak);
  const adaPerubahan = Object.keys(sel).length > 0;
  if (adaPerubahan) tulisUbahan(buku, sesi, kini, sel, TIDAK_TERSIMPAN, rumus);
  return {
    kalimat: adaPerubahan ? `Perubahan tersimpan di baris ${baris}.` : `Tidak ada yang berubah di baris ${baris}.`,
    daftar: [sesiTersimpan(baru, periksa, keadaan)],
    pembatalan: { sesudah: [isianDariSesi(baru)], sebelum: selSebelum(sesi, baris, sel) },
    sesi: kemasMilik([...new Set([...permintaan.peserta, ubah.peserta.nip])].filter(Boolean), [...lain, baru], keadaan),
  };
}

/** Cells whose field holds something else than when the row was loaded; a date typed as text stays as it was typed. */
function selBerubah({ peserta, isian }: IsianSah, ubah: BarisIsian): SelBaris {
  const [orang = ubah.peserta] = peserta;
  const sel = selIsian(isian, orang);
  const daftar: KolomIsian[] = DAFTAR_BIDANG.filter((bidang) => isian[bidang] !== ubah.isian[bidang]).map((bidang) => KOLOM_BIDANG[bidang]);
  // The name of the roster replaces the one in the row only together with its NIP.
  const tetap = isian.nipPembimbing !== '' && isian.nipPembimbing === ubah.isian.nipPembimbing;
  const ditulis = tetap ? daftar.filter((judul) => judul !== 'Nama Pembimbing') : daftar;
  if (orang.nip !== ubah.peserta.nip) ditulis.push('NIP Peserta', 'Nama Peserta');
  return Object.fromEntries(ditulis.map((judul) => [judul, sel[judul]]));
}

/** Formulas of one row by column number. */
type RumusBaris = (kolom: number) => string;

/** A formula of staff that looks the name up goes on doing so. */
function tanpaRumusNama({ kolom }: LembarSesi, sel: SelBaris, rumus: RumusBaris): SelBaris {
  const berumus = new Set<string>((['Nama Peserta', 'Nama Pembimbing'] as const).filter((judul) => {
    const nomor = kolom(judul);
    return judul in sel && nomor !== undefined && rumus(nomor) !== '';
  }));
  return Object.fromEntries(Object.entries(sel).filter(([judul]) => !berumus.has(judul)));
}

/**
 * Results of the row no longer hold, so they go; where the workbook refuses a cell, the others are put back. Throws
 * `GalatIsian` ("isian-berubah") where the row vanishes meanwhile, `Galat` ("lembar-terus-berubah").
 *
 * @param tidakJadi sentence that says in both cases what did not come about
 */
export function tulisUbahan(
  buku: BukuKerja, awal: LembarSesi, { id, baris: barisAwal }: BarisSesi, sel: SelBaris, tidakJadi: string,
  rumusAwal = buku.bacaRumusUtuh(awal.nama),
): void {
  let [sesi, baris, rumus] = [awal, barisAwal, rumusAwal];
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    if (tulisBaris(buku, sesi, baris, sel, rumus)) return;
    sesi = muatSesi(buku, { catatan: true });
    const kini = barisTunggal(sesi, id);
    if ('kalimat' in kini) throw berubah(kini, tidakJadi);
    baris = kini.baris;
    if (Object.entries(sel).every(([judul, isi]) => selSama(isi, sesi.sel(baris, judul as KolomSesi)))) return;
    rumus = buku.bacaRumusUtuh(sesi.nama);
  }
  throw new Galat(
    'lembar-terus-berubah',
    `Baris atau kolom lembar "Sesi" terus dipindahkan orang lain. ${tidakJadi} Tunggu sampai mereka selesai, lalu ulangi.`,
  );
}

/** Whether every cell landed in its row; else what was hit has been put back. */
function tulisBaris(buku: BukuKerja, sesi: LembarSesi, baris: number, sel: SelBaris, rumus: string[][]): boolean {
  const tanggalPasti = adalahSelTanggal(sesi.sel(baris, 'Tanggal'));
  const rumusDi = (b: number, k: number): string => rumus[b - 1]?.[k - 1] ?? '';
  const pilihan = nomorPilihan(sesi);
  // A text may hold links that writing it again would drop, and a formula is people's: neither is ever written across.
  const antara: SelAntara = (b, k) => {
    const isi = sesi.isi.nilai[b - 1]?.[k - 1] ?? '';
    return rumusDi(b, k) === '' && (isi === '' || pilihan.has(k)) ? isi : undefined;
  };
  const batal = selHasil(sesi, baris);
  buku.kosongkanSel(sesi.nama, batal);
  const blok = atauKembalikan(() => {
    const tertulis = tulisSesi(buku, sesi, baris, [sel], tanggalPasti, antara);
    buku.tuntaskan();
    return tertulis;
  }, () => {
    tulisSesi(buku, sesi, baris, [selSebelum(sesi, baris, sel)], true);
    buku.tuntaskan();
  });
  const kosongan = batal.map((satu): Blok => ({ ...satu, nilai: [['']] }));
  return tertulisDiTempat(buku, { sebelum: potretSesi(sesi, rumus), blok: [...kosongan, ...blok] });
}

const nomorPilihan = ({ kolom }: LembarSesi): ReadonlySet<number | undefined> =>
  new Set(kamusSesi.kolom.flatMap(({ judul, milik: pemilik, isi }) => (pemilik === 'ketik' && isi.jenis === 'pilihan' ? [kolom(judul)] : [])));

const selSebelum = (sesi: LembarSesi, baris: number, sel: SelBaris): NonNullable<Pembatalan['sebelum']> =>
  Object.fromEntries(Object.keys(sel).map((judul): [string, Sel] => [judul, sesi.sel(baris, judul as KolomSesi)]));
