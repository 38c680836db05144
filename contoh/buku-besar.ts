/** Large clean workbooks for tests and benchmarks: as many sessions and people as asked for. */
import { DAFTAR_KOMPETENSI } from '../src/istilah/kompetensi';
import { Workbook } from '../src/lokal/buku/workbook';
import { acak, type Acak } from './acak';
import { barisSesi } from './baris-sesi';
import { SETELAN } from './buku-contoh';
import { hariKerjaBulan } from './hari-kerja-contoh';
import { tulisLembar, type BarisContoh, type KolomContoh } from './lembar-contoh';
import { orangBesar, type OrangBesar } from './orang-besar';

export interface UkuranBuku {
  /** Rows of sheet Sesi. */
  readonly sesi: number;
  /** Rows of sheet Pegawai, at least two. */
  readonly pegawai: number;
  /** Seed; the same one makes the same workbook. */
  readonly benih: number;
}

const KOLOM_SESI = kolom([
  'Tanggal', 'Jenis', 'Lingkup', 'NIP Peserta', 'Nama Peserta', 'NIP Pembimbing', 'Nama Pembimbing', 'Materi',
  'Kompetensi', 'Dasar', 'Paraf', 'Bukti', 'Evaluasi', 'Pelaksanaan',
]);
const KOLOM_PEGAWAI = kolom([
  'NIP', 'Nama', 'Status', 'Pangkat/Gol.', 'Jabatan', 'Jenjang', 'Unit Kerja', 'NIP Atasan Langsung', 'Bertalenta',
]);
const KOLOM_KOMPETENSI = kolom(['NIP', 'Nama', ...DAFTAR_KOMPETENSI]);
const TAHUN = 2025;

/**
 * A workbook of the sheets Sesi, Pegawai, Kompetensi and Pengaturan without a fault of form: registered people, working
 * days of 2025, the atasan langsung as Pembimbing, a materi of its own for every session.
 */
export function bukuBesar({ sesi, pegawai, benih }: UkuranBuku): Workbook {
  const sumber = acak(benih);
  const orang = orangBesar(pegawai, sumber);
  const buku = new Workbook(SETELAN);
  const tulis = (judul: string, kolom: readonly KolomContoh[], baris: readonly BarisContoh[]): void => {
    tulisLembar(buku, { judul, kolom, baris });
  };
  tulis('Sesi', KOLOM_SESI, susunSesi(orang, sesi, sumber));
  tulis('Pegawai', KOLOM_PEGAWAI, orang.map(barisPegawai));
  tulis('Kompetensi', KOLOM_KOMPETENSI, orang.map((siapa) => barisKompetensi(siapa, sumber)));
  tulis('Pengaturan', kolom(['Pengaturan', 'Nilai', 'Penjelasan']), []);
  return buku;
}

function kolom(daftarJudul: readonly string[]): KolomContoh[] {
  return daftarJudul.map((judul) => ({
    judul, isi: judul.startsWith('NIP') ? 'teks' : judul === 'Tanggal' ? 'tanggal' : undefined,
  }));
}

function susunSesi(orang: readonly OrangBesar[], jumlah: number, { pilih, peluang }: Acak): BarisContoh[] {
  const hariKerja = Array.from({ length: 12 }, (_, bulan) => hariKerjaBulan(TAHUN, bulan + 1));
  return Array.from({ length: jumlah }, (_, urutan) => {
    const peserta = pilih(orang);
    return barisSesi({
      peserta, pembimbing: peserta.atasan, tanggal: pilih(pilih(hariKerja)),
      jenis: peluang(65) ? 'Pembimbingan' : 'Pendampingan',
      materi: `Membahas pekerjaan ke-${urutan + 1}`,
      lain: { Lingkup: peluang(5) ? 'Internasional' : 'Nasional' },
    });
  });
}

const barisPegawai = ({ nip, nama, jenjang, jabatan, unit, atasan }: OrangBesar): BarisContoh => ({
  NIP: nip, Nama: nama, Status: 'PNS', 'Pangkat/Gol.': 'Penata (III/c)', Jabatan: jabatan, Jenjang: jenjang,
  'Unit Kerja': unit, 'NIP Atasan Langsung': atasan.nip,
});

const barisKompetensi = ({ nip, nama }: OrangBesar, { bulat }: Acak): BarisContoh => ({
  NIP: nip, Nama: nama, ...Object.fromEntries(DAFTAR_KOMPETENSI.map((kompetensi) => [kompetensi, bulat(0, 3)])),
});
