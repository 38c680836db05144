/** Tanggal: typed day first in any usual way, or picked from the browser's calendar. */
import { hariIsian, sebutTanggal, tulisTanggal } from '../../isian/tanggal-isian';
import type { Kirim } from '../keadaan/kirim';
import { BidangFormulir, type Pesan } from './bidang-formulir';

interface BidangTanggalProps extends Pesan {
  readonly tanggal: string;
  readonly hariIni: string;
  readonly kirim: Kirim;
}

const petunjukTanggal = (tanggal: string): string =>
  `${tanggal.trim() === '' ? '' : 'Belum terbaca sebagai tanggal. '}Tulis hari, bulan, tahun, misalnya 17/03/2025.`;

/** A native date field alone would show the day in the browser's own order, which may be month first. */
export function BidangTanggal({ tanggal, hariIni, kirim, ...pesan }: BidangTanggalProps) {
  const isi = (nilai: string): void => kirim({ aksi: 'isi', bidang: 'tanggal', nilai });
  return (
    <BidangFormulir
      bidang="tanggal"
      label="Tanggal"
      petunjuk={sebutTanggal(tanggal, hariIni) ?? petunjukTanggal(tanggal)}
      {...pesan}
      kendali={(atribut) => (
        <div class="date">
          <input
            {...atribut}
            type="text"
            autocomplete="off"
            value={tanggal}
            onInput={(event) => isi(event.currentTarget.value)}
            onBlur={() => kirim({ aksi: 'rapikan-tanggal' })}
          />
          <input
            type="date"
            // The keyboard has the text field; two more stops on the way to Materi would cost every entry.
            tabIndex={-1}
            aria-label="Pilih tanggal dari kalender"
            title="Pilih tanggal dari kalender"
            value={hariIsian(tanggal) ?? ''}
            onChange={(event) => event.currentTarget.value !== '' && isi(tulisTanggal(event.currentTarget.value))}
          />
        </div>
      )}
    />
  );
}
