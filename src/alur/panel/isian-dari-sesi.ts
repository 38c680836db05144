/** A row of sheet Sesi as the form shows it; what cannot be read is left blank and said. */
import { kutip } from '../../aturan/kalimat/kutip';
import { isiDari } from '../../istilah/hasil-baca';
import type { BarisSesi, KolomSesi } from '../../istilah/sesi';
import type { BarisIsian, BarisTermuat } from './kontrak';

type TidakTerbaca = BarisTermuat['tidakTerbaca'][number];

export const termuatDariSesi = (sesi: BarisSesi): BarisTermuat =>
  ({ ...isianDariSesi(sesi), baris: sesi.baris, tidakTerbaca: tidakTerbaca(sesi) });

export const isianDariSesi = (sesi: BarisSesi): BarisIsian => ({
  id: sesi.id,
  peserta: { nip: isiDari(sesi.nipPeserta) ?? '', nama: sesi.namaPeserta },
  isian: {
    tanggal: isiDari(sesi.tanggal) ?? '',
    jenis: isiDari(sesi.jenis) ?? '',
    lingkup: isiDari(sesi.lingkup) ?? '',
    nipPembimbing: isiDari(sesi.nipPembimbing) ?? '',
    namaPembimbing: sesi.namaPembimbing,
    materi: sesi.materi,
    kompetensi: sesi.kompetensi,
    dasar: sesi.dasar,
    paraf: sesi.paraf,
    bukti: sesi.bukti,
    evaluasi: sesi.evaluasi,
  },
});

function tidakTerbaca(sesi: BarisSesi): TidakTerbaca[] {
  const { tanggal, jenis, lingkup, pelaksanaan, nipPeserta, nipPembimbing } = sesi;
  const tertulis = (kolom: KolomSesi, baca: { readonly hasil: string; readonly asal?: string }): TidakTerbaca[] =>
    baca.hasil === 'keliru' ? [{ kolom, kalimat: `${kolom} tertulis ${kutip(baca.asal ?? '')} tidak terbaca.` }] : [];
  const sebab = (kolom: KolomSesi, baca: BarisSesi['jenis' | 'lingkup' | 'pelaksanaan']): TidakTerbaca[] =>
    baca.hasil === 'keliru' ? [{ kolom, kalimat: baca.keliru }] : [];
  return [
    ...tertulis('Tanggal', tanggal),
    ...sebab('Jenis', jenis),
    ...sebab('Lingkup', lingkup),
    ...tertulis('NIP Peserta', nipPeserta),
    ...tertulis('NIP Pembimbing', nipPembimbing),
    ...sebab('Pelaksanaan', pelaksanaan),
    ...sesi.selGalat.map(({ kolom, galat }) => ({ kolom, kalimat: `Sel ${kolom} berisi galat ${galat}.` })),
    ...sesi.selGabungan.map(({ kolom, rentang }) =>
      ({ kolom, kalimat: `Sel ${kolom} tergabung dalam ${rentang}, sehingga pada baris ini terbaca kosong.` })),
  ];
}
