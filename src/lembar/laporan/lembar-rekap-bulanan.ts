/** Sheet Rekap Bulanan: JP of every person from January to December, counted and excess, with heat by sessions. */
import type { BarisRekap, RekapBulanan } from '../../domain/laporan-pd/rekap-bulanan';
import type { Jumlah } from '../../domain/jumlah-jp';
import { DAFTAR_JENIS, type Jenis } from '../../istilah/sesi';
import { NAMA_BULAN } from '../../istilah/tanggal';
import type { Bagian, BarisCetak, LembarCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { barisTabel, kepalaTabel, type KolomTabel } from '../cetak/tabel';
import { NAMA_LAPORAN } from './judul-lembar';
import type { KonteksLembar } from './konteks-lembar';
import { lembarLampiran } from './lembar-lampiran';

const DAFTAR_HITUNGAN = ['Dihitung', 'Kelebihan'] as const;
type Hitungan = (typeof DAFTAR_HITUNGAN)[number];

/** One line of the sheet: a person, a kind, counted or excess. */
interface GarisRekap {
  readonly nomor: number;
  readonly orang: BarisRekap;
  readonly jenis: Jenis;
  readonly hitungan: Hitungan;
}

const jpDari = (jumlah: Jumlah, hitungan: Hitungan): number =>
  hitungan === 'Dihitung' ? jumlah.dihitung : jumlah.kelebihan;
const sesiDari = (jumlah: Jumlah, hitungan: Hitungan): number =>
  hitungan === 'Dihitung' ? jumlah.sesiDihitung : jumlah.sesiTercatat - jumlah.sesiDihitung;

/** Heat by the number of counted sessions; excess stands out whatever its size. */
function peranBulan(jumlah: Jumlah, hitungan: Hitungan): Peran {
  const sesi = sesiDari(jumlah, hitungan);
  if (sesi === 0) return 'panas 0';
  if (hitungan === 'Kelebihan') return 'panas lebih';
  return sesi === 1 ? 'panas 1' : sesi === 2 ? 'panas 2' : 'panas 3';
}

const bulanDi = ({ orang, jenis }: GarisRekap, indeks: number): Jumlah => orang.bulan[jenis][indeks] as Jumlah;
const setahun = ({ orang, jenis }: GarisRekap): Jumlah => orang.setahun[jenis];

export const KOLOM_REKAP_BULANAN: readonly KolomTabel<GarisRekap>[] = [
  { judul: 'No.', lebar: 50, isi: ({ nomor }) => nomor, rata: 'tengah' },
  { judul: 'Nama', lebar: 145, isi: ({ orang }) => orang.nama },
  { judul: 'NIP', lebar: 145, isi: ({ orang }) => orang.nip },
  { judul: 'Jenis', lebar: 145, isi: ({ jenis }) => jenis },
  { judul: 'Hitungan', lebar: 145, isi: ({ hitungan }) => hitungan },
  ...NAMA_BULAN.map((bulan, i): KolomTabel<GarisRekap> => ({
    judul: bulan,
    tercetak: bulan.slice(0, 3),
    lebar: 50,
    isi: (garis) => jpDari(bulanDi(garis, i), garis.hitungan),
    peran: (garis) => peranBulan(bulanDi(garis, i), garis.hitungan),
    rata: 'tengah',
  })),
  {
    judul: 'Jumlah Sesi',
    lebar: 50,
    isi: (garis) => sesiDari(setahun(garis), garis.hitungan),
    peran: 'isi tegas',
    rata: 'tengah',
  },
  {
    judul: 'Jumlah JP',
    lebar: 50,
    isi: (garis) => jpDari(setahun(garis), garis.hitungan),
    peran: 'isi tegas',
    rata: 'tengah',
  },
];

/** Every person has a line of counted JP for each kind; a line of excess only where there was any. */
const garisOrang = (orang: BarisRekap, nomor: number): GarisRekap[] =>
  DAFTAR_JENIS.flatMap((jenis) => DAFTAR_HITUNGAN.map((hitungan) => ({ nomor, orang, jenis, hitungan }))).filter(
    (garis) => garis.hitungan === 'Dihitung' || sesiDari(setahun(garis), 'Kelebihan') > 0,
  );

/** Where the table goes on to another page, its heading says again whose rows these are. */
function bagianDiLuar(baris: readonly GarisRekap[]): Bagian[] {
  const kepala: BarisCetak[] = [
    { sel: [{ kolom: 1, lebar: 5, isi: 'Di luar tabel laporan', peran: 'bab' }] },
    ...kepalaTabel(KOLOM_REKAP_BULANAN).map((satu) => ({
      sel: satu.sel.map((sel, i) => (i === 0 ? { ...sel, isi: 'Urutan' } : sel)),
    })),
  ];
  return [
    { baris: [{ sel: [] }] },
    { kepala: kepala.length, baris: [...kepala, ...baris.map((garis) => barisTabel(KOLOM_REKAP_BULANAN, garis))] },
  ];
}

export function lembarRekapBulanan({ tahun, baris, diLuarTabel }: RekapBulanan, konteks: KonteksLembar): LembarCetak {
  const kolom = KOLOM_REKAP_BULANAN;
  const diLuar = diLuarTabel.flatMap((orang, i) => garisOrang(orang, i + 1));
  return lembarLampiran(
    {
      nama: NAMA_LAPORAN.rekapBulanan(tahun),
      judul: `REKAP BULANAN JP TAHUN ${tahun}`,
      keterangan:
        'JP yang dihitung per bulan; baris Kelebihan memuat JP yang tercatat tetapi tidak dihitung. ' +
        'Makin hijau makin banyak sesi.',
      kolom,
      baris: baris.flatMap((orang, i) => garisOrang(orang, i + 1)),
      kosong: 'Belum ada PNS yang menjadi peserta pada lembar Pegawai.',
      tambahan: diLuar.length === 0 ? [] : bagianDiLuar(diLuar),
    },
    konteks,
  );
}
