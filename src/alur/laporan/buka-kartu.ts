/** What the card dialog shows: the people and units to choose from, and of the choice what will be printed and what not. */
import type { SumberLaporan } from '../../domain/laporan-pd/sumber-laporan';
import { orangKartu } from '../../domain/kartu/orang-kartu';
import { susunKartu } from '../../domain/kartu/kartu';
import { kunciCocok } from '../../domain/kunci-cocok';
import type { Tanggal } from '../../istilah/tanggal';
import type { BukuKerja } from '../buku-kerja';
import { bacaSekali } from './baca-sekali';
import { susunDilihat } from './dilihat';
import { halTanpaKartu } from './hal-belum-selesai';
import { kartuDipilih, namaKartu } from './kartu-dipilih';
import type { BahanKartu } from './kontrak';
import { keadaanLembar } from './lembar-ada';
import { muatLaporan } from './muat-laporan';
import { periksaPermintaan } from './periksa-permintaan';

/** Reads only. Throws `Galat` for a request that is none, a year without report, somebody unknown, and as `muatBuku`. */
export function bukaKartu(buku: BukuKerja, hariIni: Tanggal, permintaan: unknown): BahanKartu {
  const isi = periksaPermintaan('bukaKartu', permintaan);
  const untuk = isi?.untuk ?? 'semua';
  const { sumber } = muatLaporan(buku, { hariIni, tahun: isi?.tahun });
  const tahun = sumber.bahan.tahunLaporan;
  const daftar = kartuDipilih(sumber, untuk);
  const nama = namaKartu(tahun, untuk);
  const keadaan = keadaanLembar(bacaSekali(buku), [nama], hariIni);
  const orang = daftarOrang(sumber);
  return {
    tahun, orang, nama,
    unit: daftarUnit(orang),
    jumlahKartu: daftar.kartu.length,
    jumlahGaris: daftar.kartu.reduce((jumlah, { baris }) => jumlah + baris.length, 0),
    tanpaKartu: halTanpaKartu(daftar.tanpaKartu),
    tanpaSesi: daftar.tanpaSesi.map((satu) => satu.nama),
    lembarAda: keadaan.lembarAda,
    dilihat: susunDilihat(keadaan),
  };
}

function daftarOrang(sumber: SumberLaporan): BahanKartu['orang'] {
  const garis = new Map<string, number>();
  for (const { nip, baris } of susunKartu(sumber, 'semua').kartu) garis.set(nip, (garis.get(nip) ?? 0) + baris.length);
  return orangKartu(sumber.bahan.daftarPegawai, 'semua').map(({ nip, pegawai: { nama, unitKerja } }) =>
    ({ nip, nama, unit: unitKerja, garis: garis.get(nip) ?? 0 }));
}

/** Written differently is one unit all the same, as for the choice itself. */
function daftarUnit(orang: BahanKartu['orang']): BahanKartu['unit'] {
  const peta = new Map<string, { unit: string; orang: number }>();
  for (const { unit } of orang) {
    if (unit === '') continue;
    const ada = peta.get(kunciCocok(unit));
    if (ada) ada.orang += 1;
    else peta.set(kunciCocok(unit), { unit, orang: 1 });
  }
  return [...peta.values()];
}
