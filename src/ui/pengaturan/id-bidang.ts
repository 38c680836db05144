/** Identifiers of a field's elements, made of its key. */

export interface IdBidang {
  readonly bidang: string;
  readonly bantuan: string;
  readonly catatan: string;
  readonly galat: string;
}

export function idBidang(pengaturan: string): IdBidang {
  const bidang = `p-${pengaturan.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  return { bidang, bantuan: `${bidang}-bantuan`, catatan: `${bidang}-catatan`, galat: `${bidang}-galat` };
}
