/** The form against the roster and the sheet, before the rules judge it: people who exist, texts of sane length. */
import type { DaftarPegawai, PegawaiBernip } from '../../istilah/daftar-pegawai';
import { teksAngka } from '../../lembar/cetak/angka-indonesia';
import { GalatIsian, type TemuanIsian } from '../panel/galat-isian';
import type { IsianSesi, PermintaanSimpan, PesertaIsian } from '../panel/kontrak';
import { DAFTAR_BIDANG, KOLOM_BIDANG } from '../panel/sel-isian';
import type { LembarSesi } from './lembar-sesi';

/** Longest text that may be typed into a field; what stood in the row before is never too long. */
const PANJANG: Readonly<Partial<Record<keyof IsianSesi, number>>> = {
  namaPembimbing: 300, materi: 5_000, kompetensi: 1_000, dasar: 1_000, paraf: 100, bukti: 2_000, evaluasi: 5_000,
};

export interface IsianSah {
  /** With the names of the roster. */
  readonly peserta: readonly PesertaIsian[];
  readonly isian: IsianSesi;
}

/** Throws `GalatIsian` ("isian-keliru") with every field at fault. */
export function periksaIsian(permintaan: PermintaanSimpan, daftar: DaftarPegawai, sesi: LembarSesi): IsianSah {
  const orang = permintaan.peserta.map((nip) => ({ nip, pegawai: daftar.menurutNip(nip) }));
  const temuan: TemuanIsian[] = [
    ...orang.filter(({ pegawai }) => !pegawai).map(({ nip }) => ({ kolom: 'NIP Peserta', nip, kalimat: takTerdaftar(nip) })),
    ...temuanPembimbing(permintaan, daftar),
    ...temuanBidang(permintaan, sesi),
  ];
  if (temuan.length > 0) throw new GalatIsian('isian-keliru', kalimatTidakDisimpan(temuan), temuan);
  const pembimbing = daftar.menurutNip(permintaan.isian.nipPembimbing);
  return {
    peserta: orang.map(({ nip, pegawai }) => ({ nip, nama: (pegawai as PegawaiBernip).nama })),
    isian: pembimbing ? { ...permintaan.isian, namaPembimbing: pembimbing.nama } : permintaan.isian,
  };
}

export const kalimatTidakDisimpan = (temuan: readonly TemuanIsian[]): string =>
  `Belum ada yang disimpan. ${[...new Set(temuan.map(({ kalimat }) => kalimat))].slice(0, 3).join(' ')}`;

const takTerdaftar = (nip: string): string => `NIP ${nip} tidak ada di lembar Pegawai; pilih pegawai dari daftar.`;

/** A Pembimbing from outside, who stands in the row already, may stay. */
function temuanPembimbing({ isian, ubah }: PermintaanSimpan, daftar: DaftarPegawai): TemuanIsian[] {
  const { nipPembimbing } = isian;
  const dikenal = nipPembimbing === '' || nipPembimbing === ubah?.isian.nipPembimbing || daftar.menurutNip(nipPembimbing);
  return dikenal ? [] : [{ kolom: 'NIP Pembimbing', kalimat: takTerdaftar(nipPembimbing) }];
}

/** Nothing may get lost: a field whose column the sheet lacks, or a text that is cut. */
function temuanBidang({ isian, ubah }: PermintaanSimpan, { nama, kolom }: LembarSesi): TemuanIsian[] {
  return DAFTAR_BIDANG.flatMap((bidang) => {
    const judul = KOLOM_BIDANG[bidang];
    const panjang = isian[bidang].length;
    const batas = PANJANG[bidang];
    if (isian[bidang] === ubah?.isian[bidang]) return [];
    if (batas !== undefined && panjang > batas) {
      return [{ kolom: judul, kalimat: `${judul} terlalu panjang: ${teksAngka(panjang, 0)} huruf, paling banyak ${teksAngka(batas, 0)}.` }];
    }
    const tanpaTempat = isian[bidang] !== '' && bidang !== 'namaPembimbing' && kolom(judul) === undefined;
    return tanpaTempat
      ? [{ kolom: judul, kalimat: `Lembar "${nama}" tidak mempunyai kolom ${judul}; jalankan Siapkan buku kerja untuk membuatnya.` }]
      : [];
  });
}
