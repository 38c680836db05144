/** What each event makes of the panel: pure, so that the whole form can be tried without a browser. */
import type { BarisTermuat } from '../../../alur/panel/kontrak';
import { beriId } from '../data/beri-id';
import { kenaliPembimbing } from '../data/kenali-pembimbing';
import { hariIsian, tulisTanggal } from '../../isian/tanggal-isian';
import type { DataPanel } from '../data/data-panel';
import { bidangPertama, keluhanPerBidang, type Bidang, type Keluhan } from './bidang';
import { TANPA_ORANG, formulirAwal, formulirBerikut, formulirDariBaris, type Formulir } from './formulir';
import type { Aksi, Fokus, KeadaanPanel } from './keadaan-panel';

type Susun<A extends Aksi['aksi']> = (keadaan: KeadaanPanel, aksi: Extract<Aksi, { readonly aksi: A }>) => KeadaanPanel;

const SUSUN: { readonly [A in Aksi['aksi']]: Susun<A> } = {
  mulai: (keadaan, { proses }) => ({
    ...keadaan,
    proses,
    lambat: false,
    ...(proses === 'membuka' || proses === 'menyiapkan' ? {} : { kabar: undefined, keluhan: {} }),
    ...(keadaan.muatan.tahap === 'gagal' && proses === 'membuka' && { muatan: { tahap: 'memuat' as const } }),
  }),
  lambat: (keadaan) => (keadaan.proses ? { ...keadaan, lambat: true, fokus: fokus(keadaan, 'kabar') } : keadaan),
  gagal: setelahGagal,
  terbuka: (keadaan, { data }) => ({
    ...selesai(keadaan),
    muatan: { tahap: 'siap', data },
    ...(keadaan.muatan.tahap === 'siap'
      ? { kabar: { jenis: 'informasi' as const, kalimat: 'Data buku kerja sudah dimuat ulang.' } }
      : { formulir: formulirAwal(data.hariIni), kabar: undefined, fokus: fokus(keadaan, 'peserta') }),
  }),
  isi: (keadaan, { bidang, nilai }) => ubahFormulir(keadaan, { [bidang]: nilai }, bidang),
  'rapikan-tanggal': (keadaan) => {
    const hari = hariIsian(keadaan.formulir.tanggal);
    return hari ? { ...keadaan, formulir: { ...keadaan.formulir, tanggal: tulisTanggal(hari) } } : keadaan;
  },
  'pilih-jenis': (keadaan, { jenis }) => denganAtasan(ubahFormulir(keadaan, { jenis }, 'jenis')),
  'pilih-lingkup': (keadaan, { lingkup }) => ubahFormulir(keadaan, { lingkup }, 'lingkup'),
  'cari-peserta': (keadaan) => ({ ...keadaan, mencari: true, fokus: fokus(keadaan, 'peserta') }),
  'batal-mencari': (keadaan) => ({ ...keadaan, mencari: false, fokus: fokus(keadaan, 'tambah-peserta') }),
  'tambah-peserta': (keadaan, { peserta }) => {
    const lain = keadaan.formulir.peserta.filter(({ nip }) => nip !== peserta.nip);
    const berubah = denganAtasan(ubahFormulir(keadaan, { peserta: [...lain, peserta] }, 'peserta'));
    return { ...berubah, mencari: false, fokus: fokus(keadaan, keadaan.ubah ? 'tanggal' : 'tambah-peserta') };
  },
  'hapus-peserta': (keadaan, { nip }) => {
    const peserta = keadaan.formulir.peserta.filter((satu) => satu.nip !== nip);
    const berubah = denganAtasan(ubahFormulir(keadaan, { peserta }, 'peserta'));
    return { ...berubah, mencari: false, fokus: fokus(keadaan, peserta.length === 0 ? 'peserta' : 'tambah-peserta') };
  },
  'isi-pembimbing': (keadaan, { pembimbing }) => {
    const kosong = pembimbing.nip === '' && pembimbing.nama.trim() === '';
    const data = dataSiap(keadaan);
    const dikenali = data && pembimbing.nip === '' ? kenaliPembimbing(data, pembimbing.nama) : pembimbing;
    return ubahFormulir(keadaan, { pembimbing: dikenali, pembimbingOtomatis: kosong }, 'pembimbing');
  },
  'pilih-kompetensi': (keadaan, { nama, dipilih }) => {
    const lain = keadaan.formulir.kompetensi.filter((satu) => satu !== nama);
    return ubahFormulir(keadaan, { kompetensi: dipilih ? [...lain, nama] : lain }, 'kompetensi');
  },
  tolak: ditolak,
  tersimpan: (keadaan, { hasil, data }) => ({
    ...tanpaUbahan(keadaan),
    muatan: { tahap: 'siap', data },
    formulir: keadaan.sebelumUbah ?? formulirBerikut(keadaan.formulir),
    kabar: { jenis: 'tersimpan', hasil, formulir: keadaan.ubah ? undefined : keadaan.formulir },
    fokus: fokus(keadaan, 'peserta'),
  }),
  // What was taken back stands in the form again, to be put right, unless the next session has been begun.
  dibatalkan: (keadaan, { kalimat, formulir, data }) => ({
    ...selesai(keadaan),
    muatan: { tahap: 'siap', data },
    formulir: formulir && keadaan.formulir.peserta.length === 0 && !keadaan.ubah ? formulir : keadaan.formulir,
    kabar: { jenis: 'informasi', kalimat },
    fokus: fokus(keadaan, 'kabar'),
  }),
  'baris-termuat': muatBaris,
  'batal-mengubah': (keadaan) => ({
    ...tanpaUbahan(keadaan),
    formulir: keadaan.sebelumUbah ?? keadaan.formulir,
    kabar: undefined,
    fokus: fokus(keadaan, 'peserta'),
  }),
  kosongkan: (keadaan) => ({
    ...keadaan,
    formulir: formulirAwal(dataSiap(keadaan)?.hariIni ?? ''),
    keluhan: {},
    kabar: undefined,
    mencari: false,
    putaran: keadaan.putaran + 1,
    fokus: fokus(keadaan, 'peserta'),
  }),
};

/** The reducer of the panel. */
export const susunKeadaanPanel = (keadaan: KeadaanPanel, aksi: Aksi): KeadaanPanel =>
  (SUSUN[aksi.aksi] as Susun<Aksi['aksi']>)(keadaan, aksi);

export const dataSiap = ({ muatan }: KeadaanPanel): DataPanel | undefined =>
  muatan.tahap === 'siap' ? muatan.data : undefined;

const fokus = ({ fokus: semula }: KeadaanPanel, tujuan: Fokus['tujuan']): Fokus => ({ tujuan, ke: (semula?.ke ?? 0) + 1 });

const selesai = (keadaan: KeadaanPanel): KeadaanPanel => ({ ...keadaan, proses: undefined, lambat: false });

const tanpaUbahan = (keadaan: KeadaanPanel): KeadaanPanel =>
  ({ ...selesai(keadaan), ubah: undefined, sebelumUbah: undefined, keluhan: {}, mencari: false });

function ubahFormulir(keadaan: KeadaanPanel, perubahan: Partial<Formulir>, bidang: Bidang): KeadaanPanel {
  const keluhan: Keluhan = { ...keadaan.keluhan, [bidang]: undefined };
  return { ...keadaan, formulir: { ...keadaan.formulir, ...perubahan }, keluhan };
}

/** F.3 row 10: the Pembimbing is the atasan langsung; with several participants the first one's. */
function denganAtasan(keadaan: KeadaanPanel): KeadaanPanel {
  const { formulir } = keadaan;
  const [pertama] = formulir.peserta;
  const data = dataSiap(keadaan);
  if (!data || !pertama || formulir.jenis !== 'Pembimbingan' || !formulir.pembimbingOtomatis) return keadaan;
  const nip = data.perNip.get(pertama.nip)?.nipAtasan ?? '';
  const pembimbing = nip === '' ? TANPA_ORANG : { nip, nama: data.perNip.get(nip)?.nama ?? '' };
  return ubahFormulir(keadaan, { pembimbing }, 'pembimbing');
}

function ditolak(keadaan: KeadaanPanel, { keluhan }: { readonly keluhan: Keluhan }): KeadaanPanel {
  const umum = keluhan.umum ?? [];
  return {
    ...selesai(keadaan),
    keluhan,
    kabar: umum.length > 0 ? { jenis: 'ditolak', daftarKalimat: umum } : undefined,
    mencari: keadaan.mencari && keadaan.formulir.peserta.length > 0,
    fokus: fokus(keadaan, bidangPertama(keluhan) ?? 'kabar'),
  };
}

function setelahGagal(keadaan: KeadaanPanel, { gagal, keluhan }: Extract<Aksi, { readonly aksi: 'gagal' }>): KeadaanPanel {
  if (keadaan.muatan.tahap !== 'siap') return { ...selesai(keadaan), muatan: { tahap: 'gagal', gagal } };
  if (keluhan && bidangPertama(keluhan)) return ditolak(keadaan, { keluhan });
  return {
    ...selesai(keadaan),
    keluhan: {},
    kabar: { jenis: 'gagal', gagal, tentang: keadaan.proses ?? 'membuka' },
    fokus: fokus(keadaan, 'kabar'),
  };
}

function muatBaris(keadaan: KeadaanPanel, { baris }: { readonly baris: BarisTermuat }): KeadaanPanel {
  const keluhan = keluhanPerBidang(baris.tidakTerbaca);
  const data = dataSiap(keadaan);
  return {
    ...selesai(keadaan),
    ...(data && { muatan: { tahap: 'siap', data: beriId(data, baris) } }),
    ubah: baris,
    sebelumUbah: keadaan.sebelumUbah ?? keadaan.formulir,
    formulir: formulirDariBaris(baris),
    keluhan,
    kabar: keluhan.umum ? { jenis: 'ditolak', daftarKalimat: keluhan.umum } : undefined,
    mencari: false,
    fokus: fokus(keadaan, bidangPertama(keluhan) ?? 'tanggal'),
  };
}
