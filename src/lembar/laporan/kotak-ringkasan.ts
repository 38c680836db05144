/** The boxes under the title: the report in six figures, each with its word. */
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import type { GolonganCapaian } from '../../domain/laporan-pd/tabel-laporan';
import { teksAngka, teksPersen } from '../cetak/angka-indonesia';
import type { Bagian } from '../cetak/lembar-cetak';
import type { Peran } from '../cetak/peran';

interface Kotak {
  readonly kolom: number;
  readonly lebar: number;
  readonly label: string;
  readonly nilai: string;
  readonly peran: Peran;
  readonly catatan: readonly [string, string];
}

export function kotakRingkasan(laporan: LaporanPd): Bagian {
  const daftar = susunKotak(laporan);
  const baris = (isi: (kotak: Kotak) => string, peran: (kotak: Kotak) => Peran): Bagian['baris'][number] => ({
    sel: daftar.map((kotak) => ({
      kolom: kotak.kolom,
      lebar: kotak.lebar,
      isi: isi(kotak),
      peran: peran(kotak),
      rata: 'kiri',
    })),
  });
  return {
    utuh: true,
    baris: [
      baris(
        ({ label }) => label,
        () => 'ringkasan label',
      ),
      baris(
        ({ nilai }) => nilai,
        ({ peran }) => peran,
      ),
      baris(
        ({ catatan }) => catatan[0],
        () => 'ringkasan catatan',
      ),
      baris(
        ({ catatan }) => catatan[1],
        () => 'ringkasan catatan',
      ),
      { sel: [] },
    ],
  };
}

function susunKotak({ ringkasan: r, tabel }: LaporanPd): Kotak[] {
  const { sesi, target } = r;
  const orang = (golongan: GolonganCapaian): number =>
    r.golongan.find((satu) => satu.golongan === golongan)?.orang ?? 0;
  const bagian = r.golongan.find(({ golongan }) => golongan === 'memenuhi')?.bagian;
  const takDinilai = orang('tidak dinilai');
  return [
    {
      kolom: 1,
      lebar: 2,
      label: 'Peserta',
      nilai: teksAngka(r.peserta, 0),
      peran: 'ringkasan nilai',
      catatan: ['dalam tabel laporan', takDinilai > 0 ? `${takDinilai} tidak dinilai (pindah/pensiun)` : ''],
    },
    {
      kolom: 3,
      lebar: 1,
      label: `Memenuhi ${target} JP`,
      peran: 'ringkasan memenuhi',
      nilai: `${teksAngka(orang('memenuhi'), 0)}${bagian === undefined ? '' : ` (${teksPersen(bagian)})`}`,
      catatan: [r.rataRata === undefined ? '' : `rata-rata ${teksAngka(r.rataRata)} JP`, ''],
    },
    {
      kolom: 4,
      lebar: 1,
      label: `Kurang: 1–${target - 1} JP`,
      nilai: teksAngka(orang('kurang'), 0),
      peran: 'ringkasan kurang',
      catatan: [`${r.tinggalSatuSesi} orang tinggal`, 'satu sesi'],
    },
    {
      kolom: 5,
      lebar: 1,
      label: 'Belum ada JP',
      nilai: teksAngka(orang('belum ada JP'), 0),
      peran: 'ringkasan belum',
      catatan: ['lihat kolom Keterangan', ''],
    },
    {
      kolom: 6,
      lebar: 4,
      label: 'Sesi tercatat',
      nilai: teksAngka(sesi.tercatat, 0),
      peran: 'ringkasan nilai',
      catatan: [
        `dihitung ${teksAngka(sesi.dihitung, 0)} · tidak ${teksAngka(sesi.tidakDihitung, 0)}`,
        `perlu perbaikan ${teksAngka(sesi.perluPerbaikan, 0)} · batal ${teksAngka(sesi.batal, 0)}`,
      ],
    },
    {
      kolom: 10,
      lebar: 4,
      label: 'Jumlah JP peserta',
      nilai: teksAngka(tabel.jumlah.total, 0),
      peran: 'ringkasan nilai',
      catatan: [
        `Pembimbingan ${teksAngka(r.jpPembimbingan, 0)} · Pendampingan ${teksAngka(r.jpPendampingan, 0)}`,
        `JP Lain ${teksAngka(r.jpLain, 0)}`,
      ],
    },
  ];
}
