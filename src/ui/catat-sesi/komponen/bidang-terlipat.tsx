/** What is seldom filled in, folded away: Dasar, Paraf, Bukti, Evaluasi. */
import { DAFTAR_PARAF } from '../../../istilah/sesi';
import { BIDANG_TERLIPAT, type Keluhan } from '../keadaan/bidang';
import type { Formulir } from '../keadaan/formulir';
import type { Kirim } from '../keadaan/kirim';
import { BidangFormulir, type Pesan } from './bidang-formulir';

interface BidangTerlipatProps {
  readonly formulir: Formulir;
  readonly keluhan: Keluhan;
  readonly peringatan: Keluhan;
  readonly kirim: Kirim;
}

export function BidangTerlipat({ formulir, keluhan, peringatan, kirim }: BidangTerlipatProps) {
  const pesan = (bidang: 'dasar' | 'paraf' | 'bukti' | 'evaluasi'): Pesan =>
    ({ keluhan: keluhan[bidang], peringatan: peringatan[bidang] });
  const isi = (bidang: 'dasar' | 'paraf' | 'bukti' | 'evaluasi') => (event: { currentTarget: { value: string } }) =>
    kirim({ aksi: 'isi', bidang, nilai: event.currentTarget.value });
  const banyak = BIDANG_TERLIPAT.flatMap((bidang) => peringatan[bidang] ?? []).length;
  const teks = (bidang: 'dasar' | 'bukti', label: string, petunjuk: string) => (
    <BidangFormulir
      bidang={bidang} label={label} petunjuk={petunjuk} {...pesan(bidang)}
      kendali={(atribut) => <input {...atribut} type="text" autocomplete="off" value={formulir[bidang]} onInput={isi(bidang)} />}
    />
  );
  return (
    <details class="folded">
      <summary>
        Dasar, paraf, bukti, evaluasi
        {banyak > 0 && <span class="caution"> ⚠ {banyak} perlu diperhatikan</span>}
      </summary>
      {teks('dasar', 'Dasar', 'Nomor dan tanggal kesepakatan atau permohonan.')}
      <BidangFormulir
        bidang="paraf" label="Paraf" {...pesan('paraf')}
        kendali={(atribut) => (
          <select {...atribut} value={formulir.paraf} onChange={isi('paraf')}>
            {daftarParaf(formulir.paraf).map((nilai) => <option key={nilai} value={nilai}>{nilai || 'Belum diisi'}</option>)}
          </select>
        )}
      />
      {teks('bukti', 'Bukti', 'Tautan atau nama berkas.')}
      <BidangFormulir
        bidang="evaluasi" label="Evaluasi" {...pesan('evaluasi')}
        kendali={(atribut) => <textarea {...atribut} rows={2} value={formulir.evaluasi} onInput={isi('evaluasi')} />}
      />
    </details>
  );
}

/** A row may hold a word of its own; it is offered as it stands. */
const daftarParaf = (nilai: string): readonly string[] => [...new Set(['', ...DAFTAR_PARAF, nilai])];
