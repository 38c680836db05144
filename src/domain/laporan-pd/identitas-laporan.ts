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
