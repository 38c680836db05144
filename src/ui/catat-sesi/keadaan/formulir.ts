/** What the form holds, and how it becomes the payload of a save. */
import type { BarisIsian, IsianSesi, PermintaanSimpan, PesertaIsian } from '../../../alur/panel/kontrak';
import type { Jenis, Lingkup } from '../../../istilah/sesi';
import { hariIsian, tulisTanggal } from '../../isian/tanggal-isian';

export interface Formulir {
  readonly peserta: readonly PesertaIsian[];
  /** As typed; see data/tanggal-isian. */
  readonly tanggal: string;
  readonly jenis: Jenis | '';
  readonly lingkup: Lingkup | '';
  /** `nip` is `''` for a name that was typed and not picked. */
  readonly pembimbing: PesertaIsian;
  /** Whether the Pembimbing was filled from the roster; one picked by hand is never replaced. */
  readonly pembimbingOtomatis: boolean;
  readonly materi: string;
  readonly kompetensi: readonly string[];
  readonly dasar: string;
  readonly paraf: string;
  readonly bukti: string;
  readonly evaluasi: string;
}

/** Fields whose content is plain text. */
export type BidangTeks = 'tanggal' | 'materi' | 'dasar' | 'paraf' | 'bukti' | 'evaluasi';

export const TANPA_ORANG: PesertaIsian = { nip: '', nama: '' };
const KOSONG = { peserta: [], materi: '', kompetensi: [], dasar: '', paraf: '', bukti: '', evaluasi: '' } as const;

/** `hariIni` as `YYYY-MM-DD`. */
export const formulirAwal = (hariIni: string): Formulir => ({
  ...KOSONG,
  tanggal: tulisTanggal(hariIni),
  jenis: 'Pembimbingan',
  lingkup: 'Nasional',
  pembimbing: TANPA_ORANG,
  pembimbingOtomatis: true,
});

/** After a save: what the next session of the same day shares stays, what belongs to one session goes. */
export const formulirBerikut = (formulir: Formulir): Formulir => ({ ...formulir, ...KOSONG });

/** Unreadable cells of the row are `''` in it. */
export const formulirDariBaris = ({ peserta, isian }: BarisIsian): Formulir => ({
  peserta: peserta.nip === '' && peserta.nama === '' ? [] : [peserta],
  tanggal: tulisTanggal(isian.tanggal),
  jenis: isian.jenis,
  lingkup: isian.lingkup,
  pembimbing: { nip: isian.nipPembimbing, nama: isian.namaPembimbing },
  pembimbingOtomatis: false,
  materi: isian.materi,
  kompetensi: isian.kompetensi.split(',').map((nama) => nama.trim()).filter(Boolean),
  dasar: isian.dasar,
  paraf: isian.paraf,
  bukti: isian.bukti,
  evaluasi: isian.evaluasi,
});

export const isianDari = (formulir: Formulir): IsianSesi => ({
  tanggal: hariIsian(formulir.tanggal) ?? '',
  jenis: formulir.jenis,
  lingkup: formulir.lingkup,
  nipPembimbing: formulir.pembimbing.nip,
  namaPembimbing: formulir.pembimbing.nama,
  materi: formulir.materi,
  kompetensi: formulir.kompetensi.join(', '),
  dasar: formulir.dasar,
  paraf: formulir.paraf,
  bukti: formulir.bukti,
  evaluasi: formulir.evaluasi,
});

export const permintaanDari = (formulir: Formulir, ubah: BarisIsian | undefined): PermintaanSimpan => ({
  peserta: formulir.peserta.map(({ nip }) => nip),
  isian: isianDari(formulir),
  ...(ubah && { ubah: { id: ubah.id, peserta: ubah.peserta, isian: ubah.isian } }),
});
