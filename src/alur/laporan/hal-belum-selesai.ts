/** What is unfinished, in sentences: what it is, where and how to mend it, and the single cases. */
import type { BarisPerluPerbaikan } from '../../domain/laporan-pd/belum-selesai';
import type { SesiTanpaKartu } from '../../domain/kartu/kartu';
import type { LaporanPd } from '../../domain/laporan-pd/laporan-pd';
import { NAMA_BULAN, teksTanggal } from '../../istilah/tanggal';
import { DAFTAR_IDENTITAS } from '../../lembar/kamus/daftar-identitas';
import type { HalBelumSelesai } from './kontrak';

/** Cases listed; what lies beyond is only counted. */
export const BATAS_RINCIAN = 50;
const MENU_PENGATURAN = 'menu Hitung JP > Pengaturan dan bantuan…';
const PERIKSA_DATA = 'Perbaiki selnya; menu Hitung JP > Periksa data mendaftar semuanya beserta cara memperbaikinya.';

type Hal = Omit<HalBelumSelesai, 'rincian' | 'selebihnya'> & { readonly kasus?: readonly string[] };

const susun = ({ kasus = [], ...hal }: Hal): HalBelumSelesai =>
  ({ ...hal, rincian: kasus.slice(0, BATAS_RINCIAN), selebihnya: Math.max(0, kasus.length - BATAS_RINCIAN) });

/** What hinders most comes first; empty where nothing is left to do. */
export function halBelumSelesai(laporan: LaporanPd): HalBelumSelesai[] {
  const { belumSelesai: b, ringkasan, tahun, tanggalLaporan, ketentuan, pencocokan } = laporan;
  const { tercatat, perluPerbaikan } = ringkasan.sesi;
  const bulanLapor = NAMA_BULAN[(ketentuan.parameter.find(({ satuan }) => satuan === 'bulan')?.nilai ?? 0) - 1];
  const daftar: (Hal | false)[] = [
    !pencocokan.cocok && {
      hal: 'tidak-cocok', kalimat: KALIMAT_TIDAK_COCOK, kasus: kasusTidakCocok(pencocokan),
      perbaikan: 'Jalankan Hitung JP lagi; bila tetap berbeda, laporkan kepada pengelola alat.',
    },
    tercatat + perluPerbaikan === 0 && {
      hal: 'tahun-tanpa-sesi', kalimat: `Tidak ada sesi tahun ${tahun} pada lembar Sesi.`,
      perbaikan: 'Periksa tahun laporan, dan tanggal sesi pada lembar Sesi.',
    },
    b.sesiPerluPerbaikan.length > 0 && {
      hal: 'perlu-perbaikan', kasus: kasusBaris(b.sesiPerluPerbaikan), perbaikan: PERIKSA_DATA,
      kalimat: `${b.sesiPerluPerbaikan.length} baris lembar Sesi perlu diperbaiki dan belum dihitung.`,
    },
    b.jpLainPerluPerbaikan.length > 0 && {
      hal: 'jp-lain-perlu-perbaikan', kasus: kasusBaris(b.jpLainPerluPerbaikan), perbaikan: PERIKSA_DATA,
      kalimat: `${b.jpLainPerluPerbaikan.length} baris lembar JP Lain perlu diperbaiki.`,
    },
    b.pegawaiTanpaAngka.length > 0 && {
      hal: 'pegawai-tanpa-angka', kasus: b.pegawaiTanpaAngka.map(({ baris, nama, alasan }) => `Baris ${baris}${nama && ` (${nama})`}: ${alasan}`),
      kalimat: `${b.pegawaiTanpaAngka.length} baris lembar Pegawai tidak dapat dimuat dalam tabel.`, perbaikan: PERIKSA_DATA,
    },
    b.pengaturanKosong.length > 0 && {
      hal: 'pengaturan-kosong', kasus: b.pengaturanKosong.map(namaPengaturan),
      kalimat: `${b.pengaturanKosong.length} pengaturan yang dicetak pada laporan belum diisi; tempatnya dicetak sebagai titik-titik.`,
      perbaikan: `Isi di ${MENU_PENGATURAN}, kelompok Perangkat Daerah dan Peraturan.`,
    },
    b.tanggalBerlakuBelumDiisi && {
      hal: 'tanggal-berlaku', kalimat: 'Perbup sudah bernomor, tetapi tanggal mulai berlakunya masih anggapan.',
      perbaikan: `Isi Tanggal mulai berlaku di ${MENU_PENGATURAN}, kelompok Peraturan.`,
    },
    b.belumDinilai.length > 0 && {
      hal: 'belum-dinilai', kasus: b.belumDinilai.map(({ nama, nip }) => `${nama} (${nip})`),
      kalimat: `${b.belumDinilai.length} peserta belum dinilai kesenjangan kompetensinya.`,
      perbaikan: 'Isi tingkat saat ini pada lembar Kompetensi.',
    },
    b.sesiSetelahLaporan > 0 && {
      hal: 'sesi-setelah-laporan',
      kalimat: `${b.sesiSetelahLaporan} sesi bertanggal setelah tanggal laporan ${teksTanggal(tanggalLaporan)}; tetap dihitung.`,
      perbaikan: 'Pilih tanggal laporan yang tidak mendahului sesi itu, atau periksa tanggal sesinya.',
    },
    b.diLuarBulanPelaporan && {
      hal: 'di-luar-bulan',
      kalimat: `Tanggal laporan ${teksTanggal(tanggalLaporan)} tidak jatuh pada bulan ${bulanLapor ?? 'pelaporan'} (Lampiran J).`,
      perbaikan: 'Ubah tanggal laporan bila laporan ini yang disampaikan kepada BKPSDM.',
    },
  ];
  return daftar.flatMap((hal) => (hal ? [susun(hal)] : []));
}

export const KALIMAT_TIDAK_COCOK = 'Jumlah pada laporan tidak sama dengan jumlah pada lembar Sesi dan JP Lain.';

export function kasusTidakCocok({ butir, beda }: LaporanPd['pencocokan']): string[] {
  return [
    ...butir.filter(({ tabel, diLuar, lembar }) => tabel + diLuar !== lembar)
      .map(({ kunci, tabel, diLuar, lembar }) => `${kunci}: tabel ${tabel}, di luar tabel ${diLuar}, menurut lembar ${lembar}`),
    ...beda.map(({ nama, nip, kunci, tabel, lembar }) => `${nama} (${nip}), ${kunci}: tabel ${tabel}, menurut lembar ${lembar}`),
  ];
}

/** Rows that stand on no card until they are mended. */
export const halTanpaKartu = (daftar: readonly SesiTanpaKartu[]): HalBelumSelesai[] =>
  daftar.length === 0 ? [] : [susun({
    hal: 'perlu-perbaikan', perbaikan: PERIKSA_DATA,
    kalimat: `${daftar.length} baris lembar Sesi tidak tercetak pada kartu sampai diperbaiki.`,
    kasus: daftar.map(({ baris, id, sebab }) => kasus(baris, id, sebab)),
  })];

interface Sebab {
  readonly kolom: string;
  readonly kalimat: string;
}

const kasusBaris = (daftar: readonly BarisPerluPerbaikan[]): string[] =>
  daftar.map(({ baris, id, temuan }) => kasus(baris, id, temuan.map((satu) => ({ kolom: satu.kolom, kalimat: satu.temuan }))));

const kasus = (baris: number, id: string, sebab: readonly Sebab[]): string =>
  `Baris ${baris}${id && ` (${id})`}: ${sebab.map(({ kolom, kalimat }) => `${kolom && `[${kolom}] `}${kalimat}`).join(' ')}`;

const namaPengaturan = (kunci: string): string => DAFTAR_IDENTITAS.find((satu) => satu.kunci === kunci)?.pengaturan ?? kunci;
