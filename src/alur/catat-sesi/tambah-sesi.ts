/** New sessions, one row for each participant: all of them or none. */
import { susunKeadaan, type Keadaan } from '../../domain/keadaan';
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
import { idBaru, type LembarSesi } from './lembar-sesi';
import type { CatatTermuat } from './muat-catat';
import { kalimatTidakDisimpan, periksaIsian, type IsianSah } from './periksa-isian';
import { siapkanTempat, tempatSesi, type TempatSesiBaru } from './siapkan-tempat';
import { tulisSesi, type SelBaris } from './tulis-sesi';

/** A session about to be written. */
interface Rancangan {
  readonly sesi: BarisSesi;
  readonly sel: SelBaris;
  readonly periksa: Pemeriksaan;
}

/** Throws `GalatIsian` before anything is written where the form or a rule forbids it. */
export function tambahSesi(buku: BukuKerja, { sesi, bahan }: CatatTermuat, permintaan: PermintaanSimpan): HasilSimpan {
  const keadaan = susunKeadaan(bahan);
  const sah = periksaIsian(permintaan, keadaan.daftarPegawai, sesi);
  const tempat = tempatSesi(buku, sesi, sah.peserta.length);
  const daftar = rancang(sah, sesi, tempat, keadaan);
  tolakBilaDilarang(daftar);
  tulis(buku, denganKolomId(buku, sesi), tempat, daftar.map(({ sel }) => sel));
  const nip = permintaan.peserta;
  return {
    kalimat: kalimatTersimpan(daftar),
    daftar: daftar.map((satu) => sesiTersimpan(satu.sesi, satu.periksa, keadaan)),
    pembatalan: { sesudah: daftar.map((satu) => isianDariSesi(satu.sesi)) },
    sesi: kemasMilik(nip, [...sesi.daftar, ...daftar.map((satu) => satu.sesi)], keadaan),
  };
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

function tulis(buku: BukuKerja, lembar: LembarSesi, tempat: TempatSesiBaru, daftar: readonly SelBaris[]): void {
  const kembalikan = siapkanTempat(buku, lembar, tempat, daftar);
  atauKembalikan(() => {
    tulisSesi(buku, lembar, tempat.baris, daftar, tanggalTerakhirSelTanggal(lembar) && !tempat.dibawahJudul);
    buku.tuntaskan();
  }, () => {
    kembalikan();
    buku.tuntaskan();
  });
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
