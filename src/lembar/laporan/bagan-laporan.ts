/** The report at a glance: persons by attainment, gaps by competency, and JP by month against the cap, as bars. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import type { JpSebulan } from '../../domain/laporan-pd/jp-bulanan';
import type { GolonganCapaian } from '../../domain/laporan-pd/tabel-laporan';
import { DAFTAR_JENIS } from '../../istilah/sesi';
import { NAMA_BULAN, nomorBulan } from '../../istilah/tanggal';
import { teksAngka, teksPersen } from '../cetak/angka-indonesia';
import { selBatang } from '../cetak/batang';
import type { Bagian, Batang, SelCetak } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';
import { lebarKolomLaporan } from './kolom-laporan-pd';

/** Label, bar and figure of one side of the page. */
interface Sisi {
  readonly label: { readonly kolom: number; readonly lebar: number };
  readonly batang: { readonly kolom: number; readonly lebar: number };
  readonly nilai: { readonly kolom: number; readonly lebar: number };
}
const KIRI: Sisi = { label: { kolom: 1, lebar: 2 }, batang: { kolom: 3, lebar: 2 }, nilai: { kolom: 5, lebar: 1 } };
const KANAN: Sisi = { label: { kolom: 6, lebar: 2 }, batang: { kolom: 8, lebar: 4 }, nilai: { kolom: 12, lebar: 2 } };

type Garis = readonly SelCetak[];

const GOLONGAN: Readonly<Record<GolonganCapaian, readonly [string, Peran]>> = {
  memenuhi: ['Memenuhi', 'batang memenuhi'],
  kurang: ['Kurang', 'batang kurang'],
  'belum ada JP': ['Belum ada JP', 'batang belum'],
  'tidak dinilai': ['Tidak dinilai', 'batang'],
};

export function baganLaporan({ ringkasan, bulanan }: LaporanPd): Bagian {
  const kiri: Garis[] = [
    bab(KIRI, 'Peserta menurut capaian'),
    ...ringkasan.golongan
      .filter(({ golongan, orang }) => golongan !== 'tidak dinilai' || orang > 0)
      .map(({ golongan, orang, bagian }) => {
        const [label, peran] = GOLONGAN[golongan];
        return garis(
          KIRI,
          label,
          { isi: bagian ?? 0 },
          peran,
          bagian === undefined ? '0 orang' : `${orang} orang (${teksPersen(bagian)})`,
        );
      }),
    bab(KIRI, 'Peserta dengan kesenjangan kompetensi'),
    ...ringkasan.kesenjangan.map(({ kompetensi, orang, dinilai }) =>
      garis(
        KIRI,
        kompetensi,
        { isi: dinilai === 0 ? 0 : orang / dinilai },
        'batang',
        dinilai === 0 ? 'belum dinilai' : `${orang} dari ${dinilai} orang`,
      ),
    ),
  ];
  const kanan: Garis[] = [
    bab(KANAN, 'JP per bulan (gelap) terhadap batas sebulan (pucat)'),
    ...garisBulanan(bulanan),
  ];
  const tinggi = Math.max(kiri.length, kanan.length);
  return {
    utuh: true,
    baris: [
      ...Array.from({ length: tinggi }, (_, i) => ({ sel: [...(kiri[i] ?? []), ...(kanan[i] ?? [])] })),
      { sel: [] },
    ],
  };
}

function garisBulanan(bulanan: readonly JpSebulan[]): Garis[] {
  const jumlah = ({ perJenis }: JpSebulan): number =>
    DAFTAR_JENIS.reduce((semua, jenis) => semua + perJenis[jenis].dihitung, 0);
  const terbesar = Math.max(1, ...bulanan.map((satu) => Math.max(satu.ruang, jumlah(satu))));
  return bulanan.map((satu) =>
    garis(
      KANAN,
      NAMA_BULAN[nomorBulan(satu.bulan) - 1] as string,
      { isi: jumlah(satu) / terbesar, ruang: satu.ruang / terbesar },
      'batang',
      `${teksAngka(jumlah(satu), 0)} dari ${teksAngka(satu.ruang, 0)} JP`,
    ),
  );
}

const bab = ({ label, nilai }: Sisi, isi: string): Garis => [
  { kolom: label.kolom, lebar: nilai.kolom + nilai.lebar - label.kolom, isi, peran: 'bab' },
];

const garis = ({ label, batang, nilai }: Sisi, nama: string, panjang: Batang, peran: Peran, teks: string): Garis => [
  { ...label, isi: nama, peran: 'batang label' },
  selBatang(batang, panjang, lebarKolomLaporan(batang.kolom, batang.lebar), peran),
  { ...nilai, isi: teks, peran: 'batang label' },
];
