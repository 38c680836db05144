/** Sheet Pegawai → the roster, each cell read with its reason. */
import type { Pegawai } from '../../istilah/pegawai';
import type { Temuan } from '../../istilah/temuan';
import { kamusPegawai } from '../kamus/kamus-pegawai';
import type { JudulPegawai } from '../kamus/kamus-pegawai';
import { SINONIM_KEAKTIFAN } from '../kamus/sinonim';
import type { IsiLembar } from '../sel';
import { bacaJenjang } from './baca-jenjang';
import { bacaNip } from './baca-nip';
import { penelusurPilihan } from './baca-pilihan';
import { bacaStatus } from './baca-status';
import { bacaTanggal } from './baca-tanggal';
import { pembacaYaTidak } from './baca-ya-tidak';
import { bersihkanKunci } from './bersihkan';
import type { BarisTerbuka } from './buka-lembar';
import { bukaLembar } from './buka-lembar';
import { ingat } from './ingat';
import type { IsiTerbaca } from './isi-terbaca';
import { pembacaTeks } from './teks-kolom';
import { temuanBaris, temuanBentuk } from './temuan-bentuk';

const bacaBertalenta = pembacaYaTidak('Bertalenta');
const telusuriKeaktifan = penelusurPilihan(SINONIM_KEAKTIFAN);
/** `Purna Tugas` is Pensiun; what is not known stays as typed. */
const rapikanKeaktifan = (teks: string): string => telusuriKeaktifan(teks)[0] ?? bersihkanKunci(teks);

/** Throws `Galat` where the sheet or a required header is missing, or a known header stands twice. */
export function bacaPegawai(isi: IsiLembar | undefined): IsiTerbaca<Pegawai, JudulPegawai> {
  const baca = { nip: ingat(bacaNip), status: ingat(bacaStatus), jenjang: ingat(bacaJenjang) };
  const { peta, baris, lewat } = bukaLembar(isi, kamusPegawai);
  const temuan: Temuan[] = [];
  return { peta, lewat, temuan, baris: baris.map((satu) => barisPegawai(satu, baca, temuan)) };
}

interface Baca {
  readonly nip: typeof bacaNip;
  readonly status: typeof bacaStatus;
  readonly jenjang: typeof bacaJenjang;
}

function barisPegawai(baris: BarisTerbuka<JudulPegawai>, baca: Baca, temuan: Temuan[]): Pegawai {
  const { nomor, sel } = baris;
  const teks = pembacaTeks(sel);
  const pegawai = {
    baris: nomor,
    nip: baca.nip(sel('NIP')),
    nama: teks.kunci('Nama'),
    status: baca.status(sel('Status')),
    pangkat: teks.kunci('Pangkat/Gol.'),
    jabatan: teks.kunci('Jabatan'),
    jenjang: baca.jenjang(sel('Jenjang')),
    unitKerja: teks.kunci('Unit Kerja'),
    nipAtasan: baca.nip(sel('NIP Atasan Langsung')),
    keaktifan: teks.melalui('Keaktifan', rapikanKeaktifan),
    sejak: bacaTanggal(sel('Sejak')).tanggal,
  };
  const bertalenta = bacaBertalenta(sel('Bertalenta'));
  temuan.push(...temuanBaris(kamusPegawai.judul, baris, teks.berubah, ['NIP']));
  if (bertalenta.hasil === 'keliru') {
    const tempat = { lembar: kamusPegawai.judul, baris: nomor, kolom: 'Bertalenta' };
    temuan.push(temuanBentuk(tempat, 'bertalenta-dikenal', 'ingatkan', [bertalenta.keliru, bertalenta.perbaikan]));
  }
  return bertalenta.hasil === 'terbaca' ? { ...pegawai, bertalenta: bertalenta.isi } : pegawai;
}
