/** Why a call came back without an answer of ours, told from the words of Google's failure. */
import type { FungsiServer } from './fungsi-server';

export interface TanpaJawaban {
  readonly status: 'tanpa-jawaban';
  /** `akun-ganda`: several Google accounts in one browser; `putus`: the network; `kesalahan`: anything else. */
  readonly sebab: 'akun-ganda' | 'putus' | 'kesalahan';
  /** Google's own words, for those who mend the tool. */
  readonly pesan: string;
}

/** What a call ends with. */
export type Jawaban<Nama extends keyof FungsiServer> = ReturnType<FungsiServer[Nama]> | TanpaJawaban;

/**
 * With several accounts in one browser Google runs the call as another account than the one that opened the file; the
 * failure then speaks of permission or authorization, in the language of the browser.
 */
const AKUN_GANDA =
  /PERMISSION_DENIED|do not have permission|authoriz|not authorised|tidak memiliki izin|tidak punya izin|izin diperlukan|otorisasi/i;
const PUTUS = /NetworkError|network|connection|HTTP 0|koneksi|jaringan|timed? ?out/i;

export function sebabTanpaJawaban(galat: unknown): TanpaJawaban {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  const sebab = AKUN_GANDA.test(pesan) ? 'akun-ganda' : PUTUS.test(pesan) ? 'putus' : 'kesalahan';
  return { status: 'tanpa-jawaban', sebab, pesan };
}
