/** The facts of the office that stand around the figures, and which of them are still missing. */

/** Texts as set, '' where nothing is set. The keys are those of the settings. */
export interface IdentitasLaporan {
  readonly namaPemda: string;
  readonly namaPd: string;
  readonly alamat1: string;
  readonly alamat2: string;
  readonly namaKepala: string;
  readonly pangkatKepala: string;
  /** 18 digits. */
  readonly nipKepala: string;
  /** With "Plt." or "Plh." where the head is one. */
  readonly jabatanKepala: string;
  readonly tempat: string;
  /** Who receives the report (Lampiran J). */
  readonly penerima: string;
  readonly nomorPerbup: string;
  readonly tahunPerbup: string;
  readonly nomorLaporan?: string;
  /** Who made the report; signs on the left where a name is set. */
  readonly namaPembuat?: string;
  readonly jabatanPembuat?: string;
  readonly nipPembuat?: string;
}
export type KunciIdentitasLaporan = keyof IdentitasLaporan;

export interface Penandatangan {
  readonly nama: string;
  readonly pangkat: string;
  readonly nip: string;
  readonly jabatan: string;
}

export const kepalaPd = (identitas: IdentitasLaporan): Penandatangan => ({
  nama: identitas.namaKepala, pangkat: identitas.pangkatKepala, nip: identitas.nipKepala, jabatan: identitas.jabatanKepala,
});

/** Undefined where no name is set. */
export const pembuatLaporan = (
  { namaPembuat = '', jabatanPembuat = '', nipPembuat = '' }: IdentitasLaporan,
): Penandatangan | undefined =>
  namaPembuat === '' ? undefined : { nama: namaPembuat, pangkat: '', nip: nipPembuat, jabatan: jabatanPembuat };

/** What no report can be signed without. The second address line and the maker may stay empty. */
const WAJIB: readonly KunciIdentitasLaporan[] = [
  'namaPemda', 'namaPd', 'alamat1', 'namaKepala', 'pangkatKepala', 'nipKepala', 'jabatanKepala', 'tempat', 'penerima',
  'nomorLaporan',
];

/**
 * Keys of the settings that still have to be filled in. Number and year of the regulation are none of them while both
 * are empty (a draft has neither); one without the other is.
 */
export function pengaturanKosong(identitas: IdentitasLaporan): readonly KunciIdentitasLaporan[] {
  const kosong = (kunci: KunciIdentitasLaporan): boolean => (identitas[kunci] ?? '') === '';
  const nomor = (['nomorPerbup', 'tahunPerbup'] as const).filter(kosong);
  return [...WAJIB.filter(kosong), ...(nomor.length === 1 ? nomor : [])];
}
