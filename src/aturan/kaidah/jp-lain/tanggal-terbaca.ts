/** Sheet JP Lain: the day that decides the year can be read; the other one is only pointed out. */
import type { HasilBaca, TanggalKeliru } from '../../../istilah/hasil-baca';
import { tanggal as hari, teksTanggal, type Tanggal } from '../../../istilah/tanggal';
import type { Pelanggaran } from '../../kaidah';
import type { KaidahJpLain } from '../../kaidah-jp-lain';
import { dirapikan } from '../../kalimat/dirapikan';
import { kumpulkan } from '../../kalimat/kumpulkan';
import { CONTOH_TANGGAL, kalimatTanggalKeliru, type WaktuLaporan } from '../../kalimat/tanggal-keliru';
import type { KolomJpLain } from '../../kolom';
import { PERBUP } from '../../perbup';
import { tanggalPenentu } from '../../tanggal-jp-lain';

function periksaSel(
  kolom: KolomJpLain,
  baca: HasilBaca<Tanggal, TanggalKeliru>,
  penentu: boolean,
  waktu: WaktuLaporan,
): Pelanggaran<KolomJpLain> | undefined {
  if (baca.hasil === 'terbaca') {
    return baca.asal === undefined ? undefined : dirapikan(kolom, baca.asal, teksTanggal(baca.isi));
  }
  if (baca.hasil === 'keliru') {
    return { kolom, tingkat: penentu ? 'tolak' : 'ingatkan', ...kalimatTanggalKeliru(baca, waktu) };
  }
  return penentu
    ? { kolom, temuan: `${kolom} belum diisi.`, perbaikan: `Isi ${kolom}, ${CONTOH_TANGGAL}.` }
    : undefined;
}

export const tanggalJpLainTerbaca: KaidahJpLain = {
  kode: 'tanggal-terbaca',
  nama: 'Tanggal pada JP Lain terbaca',
  syarat: 'Tanggal Selesai, atau Tanggal Mulai apabila Tanggal Selesai kosong, terisi dan terbaca.',
  tingkat: 'tolak',
  kolom: 'Tanggal Selesai',
  diperiksa: hari('2026-11-24'),
  deret: [
    {
      sejak: PERBUP.berlaku,
      acuan: [],
      isi: (baris, waktu) => {
        const { kolom } = tanggalPenentu(baris);
        return kumpulkan(
          periksaSel('Tanggal Mulai', baris.tanggalMulai, kolom === 'Tanggal Mulai', waktu),
          periksaSel('Tanggal Selesai', baris.tanggalSelesai, kolom === 'Tanggal Selesai', waktu),
        );
      },
    },
  ],
};
