/** The states of the dialog that goes on with a counting run. */
import type { Kemajuan } from '../../alur/belum-selesai';
import type { HasilLanjutan } from '../../alur/lanjutkan-hitung';
import { pesanTanpaJawaban, type Jawaban, type Pesan } from '../dialog/pesan';

export interface KeadaanLanjutan {
  /** `macet`: a further run would come no further. */
  readonly tahap: 'berhenti' | 'bekerja' | 'selesai' | 'macet';
  readonly kemajuan: Kemajuan;
  readonly pesan: Pesan<never> | undefined;
}

export type KejadianLanjutan =
  | { readonly jenis: 'lanjut' }
  | { readonly jenis: 'dijawab'; readonly jawaban: Jawaban<HasilLanjutan> };

export const keadaanLanjutan = (kemajuan: Kemajuan): KeadaanLanjutan => ({
  tahap: 'berhenti',
  kemajuan,
  pesan: {
    rupa: 'warning', judul: 'Penghitungan belum selesai',
    kalimat: 'Batas waktu Google untuk sekali jalan hampir habis, jadi penghitungan dihentikan dengan aman. Yang sudah ditulis benar; ' +
      'sisanya masih memuat hasil sebelumnya. Isian Anda tidak berubah.',
  },
});

export function lanjutkan(keadaan: KeadaanLanjutan, kejadian: KejadianLanjutan): KeadaanLanjutan {
  if (kejadian.jenis === 'lanjut') return keadaan.tahap === 'berhenti' ? { ...keadaan, tahap: 'bekerja', pesan: undefined } : keadaan;
  const { jawaban } = kejadian;
  if (jawaban.status === 'tanpa-jawaban') {
    return { ...keadaan, tahap: 'berhenti', pesan: { rupa: 'failure', ...pesanTanpaJawaban(jawaban, '', 'Yang sudah dihitung tidak hilang.') } };
  }
  if (jawaban.status === 'gagal') {
    return { ...keadaan, tahap: 'berhenti', pesan: { rupa: 'failure', judul: 'Penghitungan belum dapat dilanjutkan', kalimat: jawaban.kalimat } };
  }
  if ('kalimat' in jawaban.isi) {
    return { ...keadaan, tahap: 'selesai', pesan: { rupa: 'success', judul: 'Penghitungan selesai', kalimat: jawaban.isi.kalimat } };
  }
  return lebihJauh(keadaan.kemajuan, jawaban.isi.kemajuan)
    ? { ...keadaan, kemajuan: jawaban.isi.kemajuan }
    : { ...keadaan, tahap: 'macet', pesan: MACET };
}

const lebihJauh = (dulu: Kemajuan, kini: Kemajuan): boolean => dulu.lembar !== kini.lembar || kini.selesai > dulu.selesai;

const MACET: Pesan<never> = {
  rupa: 'failure', judul: 'Buku kerja ini terlalu besar',
  kalimat: 'Penghitungan tidak bertambah maju: membaca buku kerja ini saja sudah menghabiskan waktu yang diberikan Google. Pindahkan sesi ' +
    'tahun-tahun lalu ke berkas lain, lalu hitung lagi.',
};
