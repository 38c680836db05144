/** Sheet JP Lain: the typed JP agree with the conversion table; a difference changes nothing and is pointed out. */
import { naskahLain, perbup } from '../../../istilah/acuan';
import { isiDari } from '../../../istilah/hasil-baca';
import type { BarisJpLain } from '../../../istilah/jp-lain';
import { tanggal } from '../../../istilah/tanggal';
import { cariKonversi } from '../../cari-konversi';
import { LINGKUP_BILA_KOSONG } from '../../jp-sesi';
import type { Pelanggaran } from '../../kaidah';
import type { KaidahJpLain, LingkunganJpLain } from '../../kaidah-jp-lain';
import { selisihHari } from '../../kalender';
import type { KolomJpLain } from '../../kolom';
import { PERBUP } from '../../perbup';

/** Days of the activity by its dates, both ends included. */
function hariMenurutTanggal({ tanggalMulai, tanggalSelesai }: BarisJpLain): number | undefined {
  const mulai = isiDari(tanggalMulai);
  const selesai = isiDari(tanggalSelesai);
  return mulai === undefined || selesai === undefined || selesai < mulai ? undefined : selisihHari(mulai, selesai) + 1;
}

/** JP of the programme itself cannot be compared: only its organiser knows them. */
function periksa(baris: BarisJpLain, { konversi }: LingkunganJpLain): Pelanggaran<KolomJpLain> | undefined {
  if (baris.jumlah.hasil === 'keliru') {
    return { kolom: 'Jumlah', temuan: baris.jumlah.keliru, perbaikan: baris.jumlah.perbaikan };
  }
  const jp = isiDari(baris.jp);
  const tabel = cariKonversi(baris.bentuk, konversi);
  if (jp === undefined || !tabel || tabel.cara === 'JP program') return undefined;
  const lingkup = isiDari(baris.lingkup) ?? LINGKUP_BILA_KOSONG;
  const angka = lingkup === 'Internasional' ? tabel.internasional : tabel.nasional;
  const satuan = tabel.satuan ?? 'hari';
  const jumlah = isiDari(baris.jumlah) ?? (satuan === 'hari' ? hariMenurutTanggal(baris) : undefined);
  if (angka === undefined || jumlah === undefined) return undefined;
  const menurutTabel = Math.floor(angka * jumlah);
  const palingBanyak = tabel.cara === 'paling banyak per hari';
  if (palingBanyak ? jp <= menurutTabel : jp === menurutTabel) return undefined;
  const sebutan = palingBanyak ? `paling banyak ${menurutTabel} JP` : `${menurutTabel} JP`;
  const teksAngka = String(angka).replace('.', ',');
  return {
    temuan: `Tertulis ${jp} JP; menurut tabel konversi ${tabel.bentuk} (${lingkup}) ${jumlah} ${satuan} ${sebutan}.`,
    perbaikan:
      `Cocokkan dengan sertifikat: ${teksAngka} JP tiap ${satuan} × ${jumlah} = ${menurutTabel} JP. ` +
      `JP tetap dihitung ${jp} seperti tertulis.`,
  };
}

export const konversiSesuai: KaidahJpLain = {
  kode: 'konversi-sesuai',
  nama: 'JP sesuai tabel konversi',
  syarat: 'JP yang ditulis sama dengan hasil tabel konversi; perbedaan hanya diingatkan.',
  tingkat: 'ingatkan',
  kolom: 'JP',
  diperiksa: tanggal('2026-11-24'),
  deret: [
    { sejak: PERBUP.berlaku, acuan: [naskahLain('PerLAN 10/2018'), perbup('Lampiran E')], isi: periksa },
  ],
};
