/** The counting that both styles do with their row objects: the cap, without any check; the same columns as the add-on's. */

export type Baris = Record<string, unknown>;

const BATAS = 2;

/** Fills the columns of the result; of a group the earliest days count. */
export function hitungBaris(daftar: readonly Baris[]): void {
  const kelompok = new Map<string, number>();
  const urut = [...daftar].sort((a, b) => Number(a.Tanggal) - Number(b.Tanggal));
  for (const baris of urut) {
    const hari = baris.Tanggal as Date;
    const kunci = `${String(baris['NIP Peserta'])}|${String(baris.Jenis).toLowerCase()}|${hari.getFullYear()}-${hari.getMonth()}`;
    const ke = (kelompok.get(kunci) ?? 0) + 1;
    kelompok.set(kunci, ke);
    const jp = baris.Lingkup === 'Internasional' ? 4 : 2;
    baris['JP Tercatat'] = jp;
    baris['JP Dihitung'] = ke <= BATAS ? jp : 0;
    baris['Status Hitung'] = ke <= BATAS ? 'Dihitung' : 'Tidak dihitung';
  }
}
