/** Why a file could not be read as a workbook: a code for programs, a sentence for people. */

export type WorkbookFileErrorCode = 'not-xlsx' | 'encrypted' | 'truncated' | 'too-large' | 'too-many-cells' | 'damaged' | 'not-writable';

const SENTENCES: Record<WorkbookFileErrorCode, string> = {
  'not-xlsx': 'Berkas ini bukan buku kerja .xlsx. Buka di Excel atau Google Spreadsheet, lalu simpan sebagai .xlsx.',
  encrypted: 'Berkas ini terkunci kata sandi. Buka di Excel, hapus kata sandinya, simpan, lalu coba lagi.',
  truncated: 'Berkas ini terpotong: bagian akhirnya tidak ada. Salin atau unduh ulang berkas aslinya.',
  'too-large': 'Isi berkas ini terlalu besar untuk dibaca. Hapus lembar dan gambar yang tidak perlu, simpan, lalu coba lagi.',
  'too-many-cells':
    'Lembar-lembar berkas ini melebihi 10 juta sel, batas Google Spreadsheet (sel kosong ikut dihitung). Hapus lembar, baris, ' +
    'dan kolom yang tidak dipakai di Excel, simpan, lalu coba lagi.',
  damaged: 'Berkas ini rusak. Buka di Excel, simpan dengan nama lain, lalu coba lagi.',
  'not-writable': 'Buku kerja ini tidak dapat disimpan sebagai .xlsx.',
};

/** A path inside a hostile file may be as long as it likes. */
const LONGEST_DETAIL = 100;

export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';

  constructor(
    readonly code: WorkbookFileErrorCode,
    /** What exactly is wrong, for the log and for the end of the sentence. */
    detail?: string,
    options?: { cause: unknown },
  ) {
    super(detail ? `${SENTENCES[code]} (${detail.slice(0, LONGEST_DETAIL)})` : SENTENCES[code], options);
  }
}
