/** The form itself: its fields in the order of work, and the foot. */
import { DAFTAR_JENIS, DAFTAR_LINGKUP } from '../../../istilah/sesi';
import type { DataPanel } from '../data/data-panel';
import { hariIsian } from '../../isian/tanggal-isian';
import type { Bidang, Keluhan } from '../keadaan/bidang';
import type { Kirim } from '../keadaan/kirim';
import type { KeadaanPanel } from '../keadaan/keadaan-panel';
import type { Ramalan } from '../keadaan/kalimat-prakiraan';
import { BidangFormulir, type Pesan } from './bidang-formulir';
import { BidangKompetensi } from './bidang-kompetensi';
import { BidangPembimbing } from './bidang-pembimbing';
import { BidangPeserta } from './bidang-peserta';
import { BidangTanggal } from './bidang-tanggal';
import { BidangTerlipat } from './bidang-terlipat';
import { Kaki } from './kaki';
import { SaranJenis } from './saran-jenis';
import { Segmen } from './segmen';

interface FormulirSesiProps {
  readonly data: DataPanel;
  readonly keadaan: KeadaanPanel;
  readonly kirim: Kirim;
  readonly peringatan: Keluhan;
  readonly ramalan: readonly Ramalan[];
  readonly onSimpan: () => void;
}

export function FormulirSesi({ data, keadaan, kirim, peringatan, ramalan, onSimpan }: FormulirSesiProps) {
  const { formulir, keluhan, proses, lambat, ubah } = keadaan;
  const pesan = (bidang: Bidang): Pesan => ({ keluhan: keluhan[bidang], peringatan: peringatan[bidang] });
  const sibuk = proses !== undefined && !lambat;
  const kirimFormulir = (event: Event): void => {
    // An unhandled submit would leave the page blank (H-04).
    event.preventDefault();
    if (!sibuk) onSimpan();
  };
  return (
    <form
      noValidate
      aria-label="Catat sesi"
      onSubmit={kirimFormulir}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && kirimFormulir(event)}
    >
      <fieldset disabled={sibuk}>
        <BidangPeserta {...{ data, keadaan, kirim }} {...pesan('peserta')} />
        <BidangTanggal tanggal={formulir.tanggal} hariIni={data.hariIni} kirim={kirim} {...pesan('tanggal')} />
        <Segmen
          bidang="jenis" label="Jenis" pilihan={DAFTAR_JENIS} nilai={formulir.jenis} {...pesan('jenis')}
          onPilih={(jenis) => kirim({ aksi: 'pilih-jenis', jenis })}
        />
        <SaranJenis data={data} formulir={formulir} hari={hariIsian(formulir.tanggal) ?? data.hariIni} />
        <Segmen
          bidang="lingkup" label="Lingkup" pilihan={DAFTAR_LINGKUP} nilai={formulir.lingkup} {...pesan('lingkup')}
          onPilih={(lingkup) => kirim({ aksi: 'pilih-lingkup', lingkup })}
        />
        <BidangPembimbing {...{ data, formulir, kirim }} {...pesan('pembimbing')} />
        <BidangFormulir
          bidang="materi" label="Materi" {...pesan('materi')}
          kendali={(atribut) => (
            <textarea
              {...atribut} rows={2} value={formulir.materi}
              onInput={(event) => kirim({ aksi: 'isi', bidang: 'materi', nilai: event.currentTarget.value })}
            />
          )}
        />
        <BidangKompetensi {...{ data, formulir, kirim }} {...pesan('kompetensi')} />
        <BidangTerlipat {...{ formulir, keluhan, peringatan, kirim }} />
      </fieldset>
      <Kaki
        ramalan={ramalan}
        mengubah={ubah !== undefined}
        menyimpan={proses === 'menyimpan' && !lambat}
        sibuk={sibuk}
        onKosongkan={() => kirim({ aksi: 'kosongkan' })}
        onBatalMengubah={() => kirim({ aksi: 'batal-mengubah' })}
      />
    </form>
  );
}
