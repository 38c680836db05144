/** New sessions, one row for each participant: all of them or none. */
import { susunKeadaan, type Keadaan } from '../../domain/keadaan';
import { Galat } from '../../istilah/galat';
import type { BarisSesi, KolomSesi } from '../../istilah/sesi';
import { bacaBarisSesi } from '../../lembar/baca/baca-sesi';
import { adalahSelTanggal } from '../../lembar/sel';
import type { BukuKerja } from '../buku-kerja';
import { GalatIsian, type TemuanIsian } from '../panel/galat-isian';
import { ikutDihitung } from '../panel/ikut-dihitung';
import { isianDariSesi } from '../panel/isian-dari-sesi';
import type { HasilSimpan, PermintaanSimpan } from '../panel/kontrak';
import { periksaRancangan, type Pemeriksaan } from '../panel/periksa-rancangan';
import { selIsian } from '../panel/sel-isian';
import { atauKembalikan } from './atau-kembalikan';
import { kemasMilik, milik, sebutRentang, sesiTersimpan } from './hasil-simpan';
import { denganKolomId } from './kolom-id';
import { idBaru, muatSesi, type LembarSesi } from './lembar-sesi';
import type { CatatTermuat } from './muat-catat';
import { kalimatTidakDisimpan, periksaIsian, type IsianSah } from './periksa-isian';
import { BATAS_PUTARAN, potretSesi, sesudahDisisipi, tertulisDiTempat } from './penjaga-sesi';
import { siapkanTempat, tempatSesi, type TempatSesiBaru } from './siapkan-tempat';
import { tulisSesi, type SelAntara, type SelBaris } from './tulis-sesi';

/** A session about to be written. */
interface Rancangan {
  readonly sesi: BarisSesi;
  readonly sel: SelBaris;
  readonly periksa: Pemeriksaan;
}

/**
 * Throws `GalatIsian` before anything is written where the form or a rule forbids it, `Galat` ("lembar-terus-berubah")
 * where people move rows at every moment.
 */
export function tambahSesi(buku: BukuKerja, { sesi, bahan }: CatatTermuat, permintaan: PermintaanSimpan): HasilSimpan {
  const keadaan = susunKeadaan(bahan);
  const sah = periksaIsian(permintaan, keadaan.daftarPegawai, sesi);
  const daftar = tulisSampaiUtuh(buku, sesi, sah, keadaan);
  const nip = permintaan.peserta;
  return {
    kalimat: kalimatTersimpan(daftar),
    daftar: daftar.map((satu) => sesiTersimpan(satu.sesi, satu.periksa, keadaan)),
    pembatalan: { sesudah: daftar.map((satu) => isianDariSesi(satu.sesi)) },
    sesi: kemasMilik(nip, [...sesi.daftar, ...daftar.map((satu) => satu.sesi)], keadaan),
  };
}

/** Where rows or columns moved in the very moment of writing it is written anew. */
function tulisSampaiUtuh(buku: BukuKerja, sesi: LembarSesi, sah: IsianSah, keadaan: Keadaan): Rancangan[] {
  let lembar = sesi;
  for (let putaran = 0; putaran < BATAS_PUTARAN; putaran++) {
    const tempat = tempatSesi(buku, lembar, sah.peserta.length);
    const daftar = rancang(sah, lembar, tempat, keadaan);
    tolakBilaDilarang(daftar);
    // Somebody typed below meanwhile, where the new rows were to go.
    const bertambah = buku.ukuranIsi(lembar.nama).baris > Math.max(lembar.isi.nilai.length, 1);
    // Where columns moved, text formats may have come to lie on cells of Tanggal.
    const tanggalPasti = putaran === 0 && tanggalTerakhirSelTanggal(lembar) && !tempat.dibawahJudul;
    if (!bertambah && tulis(buku, denganKolomId(buku, lembar), tempat, daftar.map(({ sel }) => sel), tanggalPasti)) return daftar;
    lembar = muatSesi(buku);
  }
  throw new Galat(
    'lembar-terus-berubah',
    'Sesi belum tersimpan: baris atau kolom lembar "Sesi" terus dipindahkan orang lain. Tunggu sampai mereka selesai, lalu simpan lagi.',
  );
}

function rancang({ peserta, isian }: IsianSah, lembar: LembarSesi, tempat: TempatSesiBaru, keadaan: Keadaan): Rancangan[] {
  const berikut = idBaru(lembar);
  return peserta.map((orang, i) => {
    const baris = tempat.baris + i;
    const sel: SelBaris = tempat.sesuaikan(i, { ...selIsian(isian, orang), 'ID Sesi': berikut() });
    const sesi = bacaBarisSesi(baris, (judul) => sel[judul as KolomSesi] ?? tempat.sel(i, judul));
    const sesiOrang = ikutDihitung(milik(lembar.daftar, [orang.nip]), keadaan.lingkungan);
    return { sesi, sel, periksa: periksaRancangan(keadaan, sesiOrang, sesi) };
  });
}

function tolakBilaDilarang(daftar: readonly Rancangan[]): void {
  const temuan = daftar.flatMap(({ sesi, periksa }): TemuanIsian[] => {
    const { nip, nama } = isianDariSesi(sesi).peserta;
    return periksa.tolak.map(({ kolom, kalimat }) => ({ kolom, nip, kalimat: daftar.length > 1 ? `${nama}: ${kalimat}` : kalimat }));
  });
  if (temuan.length > 0) throw new GalatIsian('isian-keliru', kalimatTidakDisimpan(temuan), temuan);
}

/** Whether all of it stands where it was meant; else what it hit has been put back. */
function tulis(buku: BukuKerja, lembar: LembarSesi, tempat: TempatSesiBaru, daftar: readonly SelBaris[], tanggalPasti: boolean): boolean {
  const kembalikan = siapkanTempat(buku, lembar, tempat, daftar);
  const { baris, jumlah, sisip } = tempat;
  const semula = potretSesi(lembar, tempat.rumus);
  const sebelum = sisip ? sesudahDisisipi(semula, baris, jumlah) : semula;
  const antara: SelAntara = (b, k) => {
    const rumus = sebelum.rumus[b - 1]?.[k - 1] ?? '';
    return rumus === '' ? (sebelum.isi.nilai[b - 1]?.[k - 1] ?? '') : { rumus };
  };
  const blok = atauKembalikan(() => {
    const tertulis = tulisSesi(buku, lembar, baris, daftar, tanggalPasti, antara);
    buku.tuntaskan();
    return tertulis;
  }, () => {
    kembalikan();
    buku.tuntaskan();
  });
  return tertulisDiTempat(buku, { sebelum, blok }, daftar.map((sel) => String(sel['ID Sesi'])));
}

/** The column takes dates where its last one is one. */
function tanggalTerakhirSelTanggal({ daftar, sel }: LembarSesi): boolean {
  const terakhir = daftar[daftar.length - 1];
  return terakhir !== undefined && adalahSelTanggal(sel(terakhir.baris, 'Tanggal'));
}

function kalimatTersimpan(daftar: readonly Rancangan[]): string {
  const tempat = sebutRentang(daftar[0]?.sesi.baris ?? 0, daftar.length);
  return daftar.length === 1 ? `Tersimpan di ${tempat}.` : `${daftar.length} sesi tersimpan di ${tempat}.`;
}
