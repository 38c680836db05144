/** What the panel asks of the server, one call at a time, and what becomes of the answers. */
import { bukaBahan } from '../../../alur/panel/buka-bahan';
import type { FungsiPanel, JawabanPanel } from '../../../alur/panel/kontrak';
import { sebabTanpaJawaban, type Jawaban } from '../../server/tanpa-jawaban';
import { perbaruiSesi, susunData, type DataPanel } from '../data/data-panel';
import { keluhanPerBidang, type Keluhan } from './bidang';
import { permintaanDari } from './formulir';
import { gagalDari, type JawabanGagal, type Proses } from './gagal';
import type { Aksi, KeadaanPanel } from './keadaan-panel';
import type { Kirim } from './kirim';
import { periksaFormulir } from './rancangan';
import { dataSiap } from './susun-keadaan-panel';

/** Google ends a run after six minutes; long before that a person wants to know where things stand. */
export const BATAS_MENUNGGU = 45_000;

export interface LingkunganTindakan {
  readonly keadaan: () => KeadaanPanel;
  readonly kirim: Kirim;
  readonly panggil: <Nama extends keyof FungsiPanel>(
    nama: Nama, ...argumen: Parameters<FungsiPanel[Nama]>
  ) => Promise<Jawaban<Nama>>;
  /** Calls back after so many milliseconds. */
  readonly nanti: (tugas: () => void, milidetik: number) => void;
}

export interface Tindakan {
  buka(): Promise<void>;
  /** Also after a failure; what the rules refuse never reaches the server. */
  simpan(): Promise<void>;
  muatBaris(): Promise<void>;
  batalkan(): Promise<void>;
  /** Makes or mends the sheets, then opens again. */
  siapkan(): Promise<void>;
}

type Isi<Nama extends keyof FungsiPanel> = Extract<ReturnType<FungsiPanel[Nama]>, { status: 'selesai' }>['isi'];

export function susunTindakan({ keadaan, kirim, panggil, nanti }: LingkunganTindakan): Tindakan {
  /** Number of the call whose answer is awaited; an answer to an older one comes too late and is dropped. */
  let berjalan: number | undefined;
  let nomor = 0;

  async function jalankan<Nama extends keyof FungsiPanel>(
    proses: Proses, nama: Nama, argumen: Parameters<FungsiPanel[Nama]>, setelah: (isi: Isi<Nama>) => Aksi | undefined,
  ): Promise<void> {
    if (berjalan !== undefined && !keadaan().lambat) return;
    const ini = (berjalan = ++nomor);
    kirim({ aksi: 'mulai', proses });
    nanti(() => berjalan === ini && kirim({ aksi: 'lambat' }), BATAS_MENUNGGU);
    const jawaban = (await panggil(nama, ...argumen)) as JawabanPanel<Isi<Nama>> | JawabanGagal;
    if (berjalan !== ini) return;
    berjalan = undefined;
    const aksi = setelahJawaban(jawaban, setelah, dataSiap(keadaan()));
    if (aksi) kirim(aksi);
  }

  const buka = (): Promise<void> =>
    jalankan('membuka', 'bukaCatatSesi', [], (bahan) => ({ aksi: 'terbuka', data: susunData(bukaBahan(bahan)) }));

  return {
    buka,
    async simpan() {
      const { formulir, ubah } = keadaan();
      const data = dataSiap(keadaan());
      if (!data || (berjalan !== undefined && !keadaan().lambat)) return;
      const keluhan = periksaFormulir(data, formulir, ubah?.id);
      if (Object.keys(keluhan).length > 0) return kirim({ aksi: 'tolak', keluhan });
      await jalankan('menyimpan', 'simpanSesi', [permintaanDari(formulir, ubah)], (hasil) =>
        ({ aksi: 'tersimpan', hasil, data: perbaruiSesi(data, hasil.sesi) }));
    },
    muatBaris: () => jalankan('memuat-baris', 'muatBarisTerpilih', [], (baris) => ({ aksi: 'baris-termuat', baris })),
    async batalkan() {
      const { kabar } = keadaan();
      const data = dataSiap(keadaan());
      if (!data || kabar?.jenis !== 'tersimpan') return;
      await jalankan('membatalkan', 'batalkanSimpan', [kabar.hasil.pembatalan], ({ kalimat, sesi }) =>
        ({ aksi: 'dibatalkan', kalimat, formulir: kabar.formulir, data: perbaruiSesi(data, sesi) }));
    },
    async siapkan() {
      let siap = false;
      await jalankan('menyiapkan', 'siapkanBukuKerja', [], () => {
        siap = true;
        return undefined;
      });
      if (siap) await buka();
    },
  };
}

function setelahJawaban<T>(
  jawaban: JawabanPanel<T> | JawabanGagal, setelah: (isi: T) => Aksi | undefined, data: DataPanel | undefined,
): Aksi | undefined {
  if (jawaban.status !== 'selesai') {
    return { aksi: 'gagal', gagal: gagalDari(jawaban), keluhan: keluhanServer(jawaban, data) };
  }
  try {
    return setelah(jawaban.isi);
  } catch (galat) {
    return { aksi: 'gagal', gagal: gagalDari(sebabTanpaJawaban(galat)) };
  }
}

const LIHAT_ISIAN = 'Perbaiki isian yang ditandai di bawah, lalu simpan lagi.';

/** The fields that the server names; its own sentence stands above them where it says more than they do. */
function keluhanServer(jawaban: JawabanGagal, data: DataPanel | undefined): Keluhan | undefined {
  if (jawaban.status !== 'gagal' || !jawaban.temuan || jawaban.temuan.length === 0) return undefined;
  const daftar = jawaban.temuan.map(({ kolom, kalimat, nip }) =>
    ({ kolom, kalimat, ...(nip !== undefined && { nama: data?.perNip.get(nip)?.nama ?? nip }) }));
  const banyakPeserta = new Set(jawaban.temuan.map(({ nip }) => nip)).size;
  const keluhan = keluhanPerBidang(daftar, banyakPeserta);
  const { kalimat } = jawaban;
  const terulang = !keluhan.umum && jawaban.temuan.every((satu) => kalimat.includes(satu.kalimat));
  return { ...keluhan, umum: [terulang ? LIHAT_ISIAN : kalimat, ...(keluhan.umum ?? [])] };
}
