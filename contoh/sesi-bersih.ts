/** The clean sessions of the sample, from the plan of each person, in the order of their days. */
import { acak, type Acak } from './acak';
import { barisSesi, dasarSesi } from './baris-sesi';
import { hariKerjaBulan } from './hari-kerja-contoh';
import { kesenjanganContoh } from './kompetensi-contoh';
import type { BarisContoh } from './lembar-contoh';
import { MATERI } from './materi-contoh';
import { atasanContoh, pegawaiContoh, type PegawaiContoh } from './pegawai-contoh';
import { DAFTAR_RENCANA, type RencanaSesi } from './rencana-sesi';
import { DAFTAR_KOMPETENSI } from '../src/istilah/kompetensi';

const TAHUN = 2025;
/** The sample was typed up to this day. */
const SAMPAI = '2025-12-12';
/** Experienced colleagues who act as Pendamping (Lampiran F.3 row 10: «Atasan langsung/atau pegawai senior»). */
const SENIOR = ['perencana', 'widyaiswara', 'pelayanan-madya', 'arsiparis-utama'] as const;

export interface SesiBertanggal {
  /** `YYYY-MM-DD`. */
  readonly tanggal: string;
  readonly baris: BarisContoh;
}

export function susunSesiBersih(): readonly SesiBertanggal[] {
  const sumber = acak(TAHUN);
  return DAFTAR_RENCANA.flatMap((rencana) => sesiSeorang(rencana, sumber))
    .sort((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));
}

function sesiSeorang({ kunci, pembimbingan, pendampingan, bulan }: RencanaSesi, sumber: Acak): SesiBertanggal[] {
  const peserta = pegawaiContoh(kunci);
  const terpakai = new Set<string>();
  const jenisSesi = [
    ...Array.from({ length: pembimbingan }, () => 'Pembimbingan' as const),
    ...Array.from({ length: pendampingan }, () => 'Pendampingan' as const),
  ];
  return jenisSesi.map((jenis, urutan) => {
    const tanggal = hariBebas(bulan[urutan % bulan.length] ?? 1, terpakai, sumber);
    return { tanggal, baris: satuSesi(peserta, jenis, tanggal, sumber) };
  });
}

/** A working day of the month on which the person has no session yet. */
function hariBebas(bulan: number, terpakai: Set<string>, { pilih }: Acak): string {
  const tanggal = pilih(hariKerjaBulan(TAHUN, bulan).filter((calon) => calon <= SAMPAI && !terpakai.has(calon)));
  terpakai.add(tanggal);
  return tanggal;
}

function satuSesi(
  peserta: PegawaiContoh, jenis: 'Pembimbingan' | 'Pendampingan', tanggal: string, sumber: Acak,
): BarisContoh {
  const { peluang, bulat, pilih } = sumber;
  const kesenjangan = kesenjanganContoh(peserta) ?? [];
  const kompetensi = pilih(kesenjangan.length > 0 ? kesenjangan : DAFTAR_KOMPETENSI);
  const terparaf = peluang(94);
  const lain: BarisContoh = {
    Lingkup: peluang(4) ? 'Internasional' : 'Nasional',
    Kompetensi: kesenjangan.length > 0 && peluang(65) ? kompetensi : undefined,
    Dasar: peluang(40) ? dasarSesi(jenis, bulat(1, 240), tanggal) : undefined,
    Paraf: terparaf ? 'Sudah' : 'Belum',
    Bukti: peluang(terparaf ? 30 : 60) ? pilih(['Notula', 'Foto kegiatan', 'Kartu kendali']) : undefined,
    Evaluasi: peluang(25) ? pilih(['Baik', 'Perlu tindak lanjut', 'Tercapai']) : undefined,
    Pelaksanaan: peluang(3) ? 'Batal' : peluang(50) ? 'Terlaksana' : undefined,
    JP: peluang(20) ? 2 : undefined,
  };
  const pembimbing = pembimbingUntuk(peserta, jenis, sumber);
  return barisSesi({ peserta, tanggal, jenis, pembimbing, materi: pilih(MATERI[kompetensi]), lain });
}

function pembimbingUntuk(peserta: PegawaiContoh, jenis: string, { peluang, pilih }: Acak): PegawaiContoh {
  const senior = SENIOR.filter((kunci) => kunci !== peserta.kunci);
  return jenis === 'Pendampingan' && peluang(50) ? pegawaiContoh(pilih(senior)) : atasanContoh(peserta);
}
