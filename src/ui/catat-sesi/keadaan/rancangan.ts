/** The session of the form as rows of the sheet, one a participant, each with what the rules and the counting say. */
import type { PesertaIsian } from '../../../alur/panel/kontrak';
import type { TemuanIsian } from '../../../alur/panel/galat-isian';
import { periksaRancangan, type Pemeriksaan } from '../../../alur/panel/periksa-rancangan';
import { sesiDariIsian } from '../../../alur/panel/sesi-dari-isian';
import type { BarisSesi } from '../../../istilah/sesi';
import type { DataPanel } from '../data/data-panel';
import { bacaTanggalIsian } from '../../isian/tanggal-isian';
import { bidangKolom, keluhanPerBidang, type Keluhan, type KeluhanKolom } from './bidang';
import { TANPA_ORANG, isianDari, type Formulir } from './formulir';

export interface PrakiraanPeserta extends Pemeriksaan {
  readonly peserta: PesertaIsian;
}

/** Stands in for what is not filled in yet, so that the JP are foretold before the last field is typed. */
const BELUM_DIISI = '(belum diisi)';
const PESERTA_BELUM_DIPILIH = 'Pilih peserta lebih dahulu.';
/** Behind every row of the sheet: a new session is the last one. */
const BARIS_BARU = Number.MAX_SAFE_INTEGER;

/** @param id of the row that is being changed; undefined for a new one */
export function periksaFormulir(data: DataPanel, formulir: Formulir, id: string | undefined): Keluhan {
  const daftar = formulir.peserta.length > 0 ? formulir.peserta : [TANPA_ORANG];
  const keluhan = keluhanPerBidang(
    daftar.flatMap((peserta) => keluhanDari(peserta, satuPrakiraan(data, formulir, peserta, id).tolak)),
    daftar.length,
  );
  return formulir.peserta.length > 0 ? keluhan : { ...keluhan, peserta: [PESERTA_BELUM_DIPILIH] };
}

/** What saving would give, participant by participant; blank fields that must be filled are taken as filled. */
export function perkirakan(data: DataPanel, formulir: Formulir, id: string | undefined): readonly PrakiraanPeserta[] {
  const terisi = anggapTerisi(formulir);
  return formulir.peserta.map((peserta) => satuPrakiraan(data, terisi, peserta, id));
}

/** Findings that do not forbid saving, for the fields that are filled in. */
export function peringatanFormulir(daftar: readonly PrakiraanPeserta[], formulir: Formulir): Keluhan {
  const terbuka = [
    ...(formulir.materi.trim() === '' ? ['materi'] : []),
    ...(adaPembimbing(formulir) ? [] : ['pembimbing']),
  ];
  const semua = daftar.flatMap(({ peserta, peringatan }) => keluhanDari(peserta, peringatan));
  return keluhanPerBidang(semua.filter(({ kolom }) => !terbuka.includes(bidangKolom(kolom) ?? 'umum')), daftar.length);
}

const adaPembimbing = ({ pembimbing }: Formulir): boolean => pembimbing.nip !== '' || pembimbing.nama.trim() !== '';

const anggapTerisi = (formulir: Formulir): Formulir => ({
  ...formulir,
  materi: formulir.materi.trim() === '' ? BELUM_DIISI : formulir.materi,
  pembimbing: adaPembimbing(formulir) ? formulir.pembimbing : { nip: '', nama: BELUM_DIISI },
});

function satuPrakiraan(
  data: DataPanel, formulir: Formulir, peserta: PesertaIsian, id: string | undefined,
): PrakiraanPeserta {
  const lain = (data.sesi.get(peserta.nip) ?? []).filter((sesi) => id === undefined || sesi.id !== id);
  return { peserta, ...periksaRancangan(data.keadaan, lain, barisRancangan(formulir, peserta, id)) };
}

/** The date keeps what was typed, so that its rule names it. */
function barisRancangan(formulir: Formulir, peserta: PesertaIsian, id: string | undefined): BarisSesi {
  const { tanggal, hariTertulis } = bacaTanggalIsian(formulir.tanggal);
  return { ...sesiDariIsian(isianDari(formulir), peserta, { baris: BARIS_BARU, id: id ?? '' }), tanggal, hariTertulis };
}

const keluhanDari = ({ nama }: PesertaIsian, daftar: readonly TemuanIsian[]): readonly KeluhanKolom[] =>
  daftar.map(({ kolom, kalimat }) => ({ kolom, kalimat, nama }));
