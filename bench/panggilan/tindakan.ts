/** The deeds whose cost is measured, each as a person does it from the menu or a panel. */
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import type { Runtime } from '../../src/lokal/apps-script/runtime';
import type { OrangBesar } from '../../contoh/orang-besar';

export interface Tindakan {
  readonly nama: string;
  /** The runs it takes: one, or more where it stops before Google's limit and is gone on with. `orang`: the roster. */
  kerja(runtime: Runtime, orang: readonly OrangBesar[]): readonly Outcome[];
}

const dariMenu = (nama: string, fungsi: string): Tindakan => ({
  nama, kerja: (runtime) => [runtime.execute(fungsi, [], { trigger: 'menu' })],
});

/** As often as it says that it is not done; what does not get further would go round for ever and is ended. */
const hitung = (nama: string): Tindakan => ({
  nama,
  kerja: (runtime) => {
    const daftar: Outcome[] = [];
    do daftar.push(runtime.execute('hitungJp', [{ lanjutan: daftar.length > 0 }], { trigger: 'menu' }));
    while (belumSelesai(daftar.at(-1)) && daftar.length < LANJUTAN_TERBANYAK);
    return daftar;
  },
});
const LANJUTAN_TERBANYAK = 5;
const belumSelesai = (outcome: Outcome | undefined): boolean =>
  outcome?.kind === 'value' && (outcome.value as { status: string }).status === 'belum-selesai';

/** What a panel or dialog gets back; nothing where Google ended the run. */
function tanya(runtime: Runtime, fungsi: string, permintaan: unknown): { outcome: Outcome; isi: Record<string, unknown> } {
  const panggilan = runtime.callFromClient(fungsi, [permintaan]);
  if (!panggilan.success) {
    if (panggilan.outcome.kind === 'killed') return { outcome: panggilan.outcome, isi: {} };
    throw new Error(panggilan.error.message);
  }
  return { outcome: panggilan.outcome, isi: (panggilan.value as { isi?: Record<string, unknown> }).isi ?? {} };
}

/** One session for one person on a day on which nobody has one: Sundays are not among the measured days. */
const simpan: Tindakan = {
  nama: 'save one session',
  kerja: (runtime, orang) => {
    const peserta = orang[1] ?? orang[0];
    return [tanya(runtime, 'simpanSesi', {
      peserta: [peserta?.nip],
      isian: {
        tanggal: '2025-12-28', jenis: 'Pembimbingan', lingkup: 'Nasional', nipPembimbing: peserta?.atasan.nip, namaPembimbing: '',
        materi: 'Penyusunan laporan kinerja', kompetensi: '', dasar: 'Nomor 1', paraf: 'Sudah', bukti: '', evaluasi: 'Tercapai',
      },
    }).outcome];
  },
};

const laporan: Tindakan = {
  nama: 'laporan (as shown, then made)',
  kerja: (runtime) => {
    const { outcome, isi: { tahun, tanggal, dilihat } } = tanya(runtime, 'bukaLaporan', { tahun: 2025 });
    if (outcome.kind === 'killed') return [outcome];
    return [tanya(runtime, 'buatLaporan', { tahun, tanggal, jenis: 'konsep', bilaAda: 'tolak', terakhirDilihat: dilihat }).outcome];
  },
};

/** In the order in which an office does them; each finds what the one before left. */
export const DAFTAR_TINDAKAN: readonly Tindakan[] = [
  dariMenu('siapkan', 'siapkanBukuKerja'),
  dariMenu('periksa', 'periksaData'),
  hitung('hitung, nothing written yet'),
  hitung('hitung again'),
  simpan,
  laporan,
];
