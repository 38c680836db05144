/** Sheets Kartu: the activity cards of Lampiran G.4 and H.4, one page for each person and kind. */
import type { BarisKartu, DaftarKartu, Kartu } from '../../domain/kartu/kartu';
import type { Jenis } from '../../istilah/sesi';
import { cetakTegak } from '../cetak/kertas';
import type { Bagian, BarisCetak, LembarCetak } from '../cetak/lembar-cetak';
import { rupaPeran } from '../cetak/peran';
import { barisTabel, kepalaTabel, type KolomTabel } from '../cetak/tabel';
import { tinggiTeks } from '../cetak/tinggi-teks';
import { hariTanggal } from './hari-tanggal';
import { NAMA_LAPORAN } from './judul-lembar';
import { kakiLembar, kertasDari, TITIK_TITIK, type KonteksLembar } from './konteks-lembar';

/** Lines that one page holds, and to which a shorter card is filled up by lines left for handwriting. */
const GARIS_SEHALAMAN = 28;
const GARIS_TERISI = 24;
const GARIS_KOSONG = 4;
/** Pixels: high enough to write in. */
const TINGGI_GARIS = 28;

/** Exactly the regulation's four columns; as much room at the left of the third as at its right. */
export function kolomKartu(jenis: Jenis): readonly KolomTabel<BarisKartu>[] {
  const [materi, paraf] =
    jenis === 'Pembimbingan' ? ['Materi Bimbingan', 'Paraf Pembimbing'] : ['Materi Pendampingan', 'Paraf Pendamping'];
  return [
    { judul: 'No.', lebar: 40, isi: ({ nomor }) => nomor, rata: 'tengah' },
    { judul: 'Hari, Tanggal', lebar: 185, isi: ({ hari }) => hariTanggal(hari) },
    { judul: materi, lebar: 290, isi: ({ materi: isi }) => isi },
    { judul: paraf, lebar: 225, isi: () => '' },
  ];
}

export function lembarKartu(daftar: DaftarKartu, nama: string, konteks: KonteksLembar): LembarCetak {
  const bagian = daftar.kartu.flatMap((kartu, i) => satuKartu(kartu, daftar.tahun, konteks, i > 0));
  const kosong: Bagian = {
    baris: [
      {
        sel: [
          { kolom: 1, isi: `Tidak ada kegiatan tahun ${daftar.tahun} yang dapat dicetak pada kartu.`, peran: 'polos' },
        ],
      },
    ],
  };
  return {
    nama,
    kolom: kolomKartu('Pembimbingan').map(({ lebar }) => lebar),
    bagian: bagian.length > 0 ? bagian : [kosong],
    tinggiDasar: TINGGI_GARIS,
    cetak: cetakTegak(kertasDari(konteks), kakiLembar(nama, { ...konteks, jenis: { jenis: 'final' } })),
  };
}

export const namaLembarKartu = (untuk: number | string): string => NAMA_LAPORAN.kartu(untuk);

/** Pages of one card: each is headed as the first, so that no page is without a name when it is taken out of the file. */
function satuKartu(kartu: Kartu, tahun: number, { identitas }: KonteksLembar, halamanBaru: boolean): Bagian[] {
  const kolom = kolomKartu(kartu.jenis);
  const kepala = kepalaTabel(kolom);
  const halaman = bagiHalaman(kartu.baris, lebarMateri(kolom));
  return halaman.flatMap((baris, i): Bagian[] => [
    {
      ...(halamanBaru || i > 0 ? { halamanBaru: true } : {}),
      baris: [
        // In the column in the middle of the page: a merge for every card would be a call for every card.
        {
          sel: [
            {
              kolom: 3,
              isi: `KARTU KEGIATAN ${kartu.jenis.toUpperCase()} TAHUN ${tahun}${halaman.length > 1 ? ` (${i + 1}/${halaman.length})` : ''}`,
              peran: 'judul daftar',
              rata: 'tengah',
              milik: kartu.nama,
            },
          ],
        },
        identitasKartu('Nama', kartu.nama),
        identitasKartu('NIP', kartu.nip),
        identitasKartu('Pangkat/Gol.', kartu.pangkat),
        identitasKartu('Jabatan', kartu.jabatan),
        identitasKartu('Unit kerja', kartu.unitKerja),
        identitasKartu('Perangkat Daerah', identitas.namaPd),
        { sel: [] },
      ],
    },
    {
      kepala: kepala.length,
      baris: [
        ...kepala,
        ...baris.map((satu) => barisTabel(kolom, satu)),
        ...(i === halaman.length - 1 ? Array.from({ length: garisKosong(baris, lebarMateri(kolom)) }, barisKosong) : []),
      ],
    },
  ]);
}

const lebarMateri = (kolom: readonly KolomTabel<BarisKartu>[]): number => kolom[2]?.lebar ?? 0;

/** Lines of the usual height that the row takes. */
const tinggiGaris = ({ materi }: BarisKartu, lebar: number): number =>
  Math.ceil(tinggiTeks(materi, lebar, rupaPeran('isi')) / TINGGI_GARIS);
const jumlahTinggi = (baris: readonly BarisKartu[], lebar: number): number =>
  baris.reduce((jumlah, satu) => jumlah + tinggiGaris(satu, lebar), 0);

/** At least one page, be it empty. */
function bagiHalaman(baris: readonly BarisKartu[], lebar: number): readonly (readonly BarisKartu[])[] {
  const halaman: BarisKartu[][] = [[]];
  for (const satu of baris) {
    const akhir = halaman[halaman.length - 1] as BarisKartu[];
    if (akhir.length > 0 && jumlahTinggi([...akhir, satu], lebar) > GARIS_SEHALAMAN) halaman.push([satu]);
    else akhir.push(satu);
  }
  return halaman;
}

function garisKosong(baris: readonly BarisKartu[], lebar: number): number {
  const terpakai = jumlahTinggi(baris, lebar);
  return Math.max(0, Math.min(GARIS_SEHALAMAN, Math.max(GARIS_TERISI, terpakai + GARIS_KOSONG)) - terpakai);
}

const identitasKartu = (label: string, isi: string): BarisCetak => ({
  sel: [
    { kolom: 1, lebar: 2, isi: label, peran: 'identitas label' },
    { kolom: 3, isi: `: ${isi === '' ? TITIK_TITIK : isi}`, peran: 'identitas isi' },
  ],
});

const barisKosong = (): BarisCetak => ({ sel: [1, 2, 3, 4].map((kolom) => ({ kolom, isi: '', peran: 'isi' })) });
