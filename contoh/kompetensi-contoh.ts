/** Sheets Kompetensi and Standar Kompetensi of the sample, and the gaps that the sessions aim at. */
import { DAFTAR_LEVEL_JENJANG } from '../src/aturan/parameter/level-jenjang';
import { DAFTAR_KOMPETENSI, type Kompetensi } from '../src/istilah/kompetensi';
import { acak } from './acak';
import type { BarisContoh, KolomContoh, LembarContoh } from './lembar-contoh';
import { DAFTAR_PEGAWAI_CONTOH, pegawaiContoh, type PegawaiContoh } from './pegawai-contoh';

type Tingkat = Readonly<Partial<Record<Kompetensi, number>>>;

const kolomTingkat: readonly KolomContoh[] = DAFTAR_KOMPETENSI.map((judul) => ({ judul, lebar: 115 }));

/** What the dinas asks of a few posts beyond their jenjang; blank falls back to the jenjang. */
const STANDAR: Readonly<Record<string, Tingkat>> = {
  'Analis SDM Aparatur Ahli Muda': { Integritas: 3, 'Pelayanan Publik': 2, 'Pengembangan diri': 4 },
  'Pranata Humas Ahli Pertama': { Komunikasi: 3, 'Pelayanan Publik': 3 },
  'Pengadministrasi Perkantoran': { Integritas: 2 },
  'Kepala Subbagian Keuangan': { Integritas: 3, 'Pengambilan Keputusan': 3 },
};

export const lembarStandarKompetensi: LembarContoh = {
  judul: 'Standar Kompetensi',
  kolom: [{ judul: 'Jabatan', lebar: 260 }, ...kolomTingkat],
  baris: Object.entries(STANDAR).map(([jabatan, tingkat]) => ({ Jabatan: jabatan, ...tingkat })),
};

/** People who have not been assessed at all. */
const BELUM_DINILAI: ReadonlySet<string> = new Set(['kadis', 'arsiparis-utama', 'pengemudi', 'penguji-pemula', 'pengembangan-cpns']);

/** The example table of Lampiran E, with its texts and its single column Level. */
const CONTOH_LAMPIRAN_E: readonly BarisContoh[] = [
  {
    ...pengenal(pegawaiContoh('rakhmat')),
    'Kompetensi Teknis': 'Kemampuan analisis kebutuhan peningkatan kompetensi jabatan',
    'Kompetensi Manajerial': 'Semangat berprestasi, komitmen terhadap organisasi, dan kerjasama',
    'Kompetensi Sosial Kultural': 'Kepedulian budaya dan kepedulian sosial',
    Level: 2,
  },
  {
    ...pengenal(pegawaiContoh('siti')),
    'Kompetensi Teknis': 'Kemampuan analisis bahan pengkajian permasalahan di bidang kepegawaian',
    'Kompetensi Manajerial': 'Orientasi pada kualitas, mencapai hasil, membangun kemitraan dan berkomunikasi',
    'Kompetensi Sosial Kultural': 'Kepedulian budaya dan kepedulian sosial',
    Level: 2,
  },
];
const DALAM_CONTOH: ReadonlySet<string> = new Set(['rakhmat', 'siti']);

/** What an assessor typed where a level belongs. */
const KELIRU: Readonly<Record<string, BarisContoh>> = {
  bendahara: { Komunikasi: 'baik' },
  statistisi: { Kerjasama: 'Level 3' },
};

const LEVEL = new Map(DAFTAR_LEVEL_JENJANG.map(({ pengaturan, deret }) => [pengaturan, Number(deret[0]?.isi)]));
const standar = ({ jabatan, jenjang }: PegawaiContoh, kompetensi: Kompetensi): number =>
  STANDAR[jabatan]?.[kompetensi] ?? LEVEL.get(`Level ${jenjang}`) ?? 0;

const TINGKAT = susunTingkat();

function susunTingkat(): ReadonlyMap<string, Tingkat> {
  const { pilih, peluang } = acak(20250101);
  return new Map(DAFTAR_PEGAWAI_CONTOH.filter(({ kunci }) => !BELUM_DINILAI.has(kunci) && !DALAM_CONTOH.has(kunci)).map((pegawai) => {
    const tingkat = DAFTAR_KOMPETENSI.map((kompetensi) => {
      const selisih = pilih([-1, 0, 0, 0, 1, 1, 1, 2]);
      return [kompetensi, peluang(4) ? undefined : Math.max(0, standar(pegawai, kompetensi) - selisih)] as const;
    });
    return [pegawai.kunci, Object.fromEntries(tingkat)];
  }));
}

/** Competencies in which the person falls short; undefined where nothing is known. */
export function kesenjanganContoh(pegawai: PegawaiContoh): readonly Kompetensi[] | undefined {
  const tingkat = DALAM_CONTOH.has(pegawai.kunci)
    ? Object.fromEntries(DAFTAR_KOMPETENSI.map((kompetensi) => [kompetensi, 2]))
    : TINGKAT.get(pegawai.kunci);
  return tingkat && DAFTAR_KOMPETENSI.filter((kompetensi) => standar(pegawai, kompetensi) > (tingkat[kompetensi] ?? 9));
}

function pengenal({ nip, nama }: PegawaiContoh): BarisContoh {
  return { NIP: nip, Nama: nama };
}

export const lembarKompetensi: LembarContoh = {
  judul: 'Kompetensi',
  kolom: [
    { judul: 'NIP', isi: 'teks', lebar: 160 }, { judul: 'Nama', lebar: 220 },
    ...['Kompetensi Teknis', 'Kompetensi Manajerial', 'Kompetensi Sosial Kultural'].map((judul) => ({ judul, lebar: 220 })),
    { judul: 'Level', lebar: 60 }, ...kolomTingkat,
  ],
  baris: [
    ...CONTOH_LAMPIRAN_E,
    ...DAFTAR_PEGAWAI_CONTOH.filter(({ kunci }) => !DALAM_CONTOH.has(kunci)).map((pegawai) => ({
      ...pengenal(pegawai), ...TINGKAT.get(pegawai.kunci), ...KELIRU[pegawai.kunci],
    })),
  ],
};
