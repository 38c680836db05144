/** The whole panel: loads the data, shows the form, carries out what is asked of the server. */
import { useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import { panggil } from '../../server/panggil';
import type { DataPanel } from '../data/data-panel';
import { hariIsian } from '../../isian/tanggal-isian';
import { menulis, type Proses } from '../keadaan/gagal';
import { ramalkan } from '../keadaan/kalimat-prakiraan';
import { keadaanAwal, type KeadaanPanel } from '../keadaan/keadaan-panel';
import type { Kirim } from '../keadaan/kirim';
import { peringatanFormulir, perkirakan } from '../keadaan/rancangan';
import { dataSiap, susunKeadaanPanel } from '../keadaan/susun-keadaan-panel';
import { susunTindakan, type Tindakan } from '../keadaan/tindakan';
import { FormulirSesi } from './formulir-sesi';
import { fokuskan } from './fokuskan';
import { idBidang } from './bidang-formulir';
import { Kabar, Lambat, TakPasti, type PerintahKabar } from './kabar';
import { LayarMuatan, RosterKosong } from './layar-muatan';

export function Panel() {
  const [keadaan, kirim] = useReducer(susunKeadaanPanel, keadaanAwal);
  const terkini = useRef(keadaan);
  terkini.current = keadaan;
  const tindakan = useMemo(
    () => susunTindakan({ keadaan: () => terkini.current, kirim, panggil, nanti: (tugas, lama) => setTimeout(tugas, lama) }),
    [],
  );
  useEffect(() => void tindakan.buka(), [tindakan]);
  // Together with what it draws: where a field is seen before it has the cursor, the first letters typed are lost.
  useLayoutEffect(() => {
    if (keadaan.fokus) fokuskan(keadaan.fokus.tujuan);
  }, [keadaan.fokus]);

  const perintah = perintahKabar(tindakan);
  const data = dataSiap(keadaan);
  if (!data) return <main><Judul keadaan={keadaan} /><LayarMuatan keadaan={keadaan} perintah={perintah} /></main>;
  return (
    <main>
      <Judul keadaan={keadaan} />
      <p role="status" class="visually-hidden">{SEDANG[keadaan.proses ?? 'diam']}</p>
      {data.daftarOrang.length === 0 ? (
        <RosterKosong muatUlang={perintah.muatUlang} />
      ) : (
        <Isi {...{ data, keadaan, kirim, tindakan, perintah }} />
      )}
    </main>
  );
}

interface IsiProps {
  readonly data: DataPanel;
  readonly keadaan: KeadaanPanel;
  readonly kirim: Kirim;
  readonly tindakan: Tindakan;
  readonly perintah: PerintahKabar;
}

function Isi({ data, keadaan, kirim, tindakan, perintah }: IsiProps) {
  const { formulir, ubah, proses, lambat, kabar } = keadaan;
  const dapatDiramal = hariIsian(formulir.tanggal) !== undefined && formulir.jenis !== '';
  const prakiraan = useMemo(
    () => (dapatDiramal ? perkirakan(data, formulir, ubah?.id) : []),
    [data, formulir, ubah, dapatDiramal],
  );
  const sibuk = proses !== undefined && !lambat;
  return (
    <>
      <nav aria-label="Data" class="links">
        <button type="button" class="link" aria-disabled={sibuk} onClick={() => void tindakan.muatBaris()}>
          {proses === 'memuat-baris' ? 'Memuat baris…' : 'Muat baris terpilih'}
        </button>
        <button type="button" class="link" aria-disabled={sibuk} onClick={perintah.muatUlang}>
          {proses === 'membuka' ? 'Memuat ulang…' : 'Muat ulang data'}
        </button>
      </nav>
      <div id={idBidang('kabar')} role="status" tabIndex={-1}>
        {proses && lambat && (menulis(proses)
          ? <TakPasti tentang={proses} muatUlang={perintah.muatUlang} />
          : <Lambat muatUlang={perintah.muatUlang} />)}
        {kabar && <Kabar kabar={kabar} perintah={perintah} />}
      </div>
      <FormulirSesi
        {...{ data, keadaan, kirim }}
        peringatan={peringatanFormulir(prakiraan, formulir)}
        ramalan={prakiraan.map(ramalkan)}
        onSimpan={() => void tindakan.simpan()}
      />
    </>
  );
}

/** Google shows the title of the sidebar; only what differs from it is shown here again. */
const Judul = ({ keadaan: { ubah } }: { readonly keadaan: KeadaanPanel }) =>
  ubah ? <h1>Mengubah baris {ubah.baris} ({ubah.id})</h1> : <h1 class="visually-hidden">Catat sesi</h1>;

const SEDANG: Readonly<Record<Proses | 'diam', string>> = {
  diam: '',
  membuka: 'Memuat data…',
  menyimpan: 'Menyimpan…',
  'memuat-baris': 'Memuat baris…',
  membatalkan: 'Membatalkan…',
  menyiapkan: 'Menyiapkan buku kerja…',
};

function perintahKabar(tindakan: Tindakan): PerintahKabar {
  const ulang: Readonly<Record<Proses, () => Promise<void>>> = {
    membuka: tindakan.buka,
    menyimpan: tindakan.simpan,
    'memuat-baris': tindakan.muatBaris,
    membatalkan: tindakan.batalkan,
    menyiapkan: tindakan.siapkan,
  };
  return {
    batalkan: () => void tindakan.batalkan(),
    muatUlang: () => void tindakan.buka(),
    siapkan: () => void tindakan.siapkan(),
    ulangi: (proses) => void ulang[proses](),
  };
}
