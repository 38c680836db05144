/** One case: a deed, disturbed between two of its service calls, then run again; what was wrong, if anything. */
import { acak } from '../../contoh/acak';
import type { CallInfo } from '../../src/lokal/apps-script/call-trace';
import type { Project } from '../../src/lokal/apps-script/project';
import type { Runtime } from '../../src/lokal/apps-script/runtime';
import type { Workbook } from '../../src/lokal/buku/workbook';
import type { Dunia } from './dunia';
import { ketikanHilang, salahBaris, tabelAlat } from './invarian';
import { riwayatSalah } from './invarian-riwayat';
import { akhirRun, pesanRun, proyekDist } from './jalankan';
import type { Peristiwa } from './peristiwa';
import { salinBuku, sidikBuku } from './salin-buku';
import { keadaanSesudah, runtimeKeadaan, type Keadaan, type Tindakan } from './tindakan';

export interface Kejadian {
  /** It happens before the call with this number. */
  readonly batas: number;
  readonly peristiwa: Peristiwa;
}

export interface Kasus {
  readonly tindakan: Tindakan;
  readonly kejadian: readonly Kejadian[];
  readonly benih: number;
}

/** One undisturbed run on what people left. */
interface Rujukan {
  readonly buku: Workbook;
  readonly akhir: string;
  readonly tabel: ReadonlyMap<string, unknown>;
}

/** So many reference workbooks are kept, which is more than the cases of one event need; all of a whole run fill the memory. */
const RUJUKAN_DISIMPAN = 300;

/** Runs cases of one project and remembers what it has worked out already: the same state gives the same answer. */
export class Simulasi {
  private readonly awal = new Map<string, Keadaan>();
  private readonly rujukan = new Map<string, Rujukan>();
  private readonly ulangan = new Map<string, string[]>();

  constructor(private readonly proyek: Project = proyekDist()) {}

  /** The calls of an undisturbed run. */
  panggilan(tindakan: Tindakan): readonly CallInfo[] {
    return tindakan.jalan(this.runtime(salinKeadaan(this.keadaanAwal(tindakan)))).trace.calls;
  }

  /** What was wrong, '' where nothing was; with the seed and what happened. */
  jalankan({ tindakan, kejadian, benih }: Kasus): string {
    const awal = salinKeadaan(this.keadaanAwal(tindakan));
    const { buku } = awal;
    const bayangan = this.keadaanAwal(tindakan).buku;
    const dunia: Dunia = {
      buku, bayangan, runtime: this.runtime(awal), tindakan, acak: acak(benih), lembarKini: '',
      ketikanAlat: new Map(), riwayat: [bayangan], jejak: [], seusai: [],
    };
    const outcome = tindakan.jalan(dunia.runtime, pengganggu(dunia, kejadian));
    for (const beres of dunia.seusai) beres();
    // What Google does then nobody knows: a day written into a cell of text, where columns moved just before.
    if (outcome.notEmulated.length > 0) return '';
    const akhir = akhirRun(outcome);
    const salah = [
      ...(dunia.runtime.state.lockHolders.size === 0 ? [] : ['kunci tidak dilepas']),
      ...(akhir === 'exception' || akhir === 'not-emulated' || akhir === 'kesalahan-alat' ? [`run berakhir ${akhir}: ${pesanRun(outcome)}`] : []),
      ...ketikanHilang(dunia),
      ...this.hasilSalahBaris(tindakan, dunia),
      ...riwayatSalah(dunia, outcome),
      ...(tindakan.seketika?.(dunia, akhir, () => dunia.riwayat.map((satu) => this.rujukanDari(tindakan, satu).buku)) ?? []),
      ...this.salahSetelahDiulang(tindakan, dunia, akhir),
    ];
    if (salah.length === 0) return '';
    const tempat = kejadian.map(({ batas, peristiwa }) => {
      const panggilan = outcome.trace.calls[batas];
      return `${peristiwa.nama} sebelum panggilan ${batas} (${panggilan?.service}.${panggilan?.member}(${panggilan?.args}))`;
    });
    return [`${tindakan.nama}: ${tempat.join('; ')} [benih ${benih}] -> ${akhir}`, ...dunia.jejak, pesanRun(outcome), ...salah.slice(0, 6)].join('\n    ');
  }

  private runtime(keadaan: Keadaan): Runtime {
    return runtimeKeadaan(keadaan, this.proyek);
  }

  private keadaanAwal(tindakan: Tindakan): Keadaan {
    const keadaan = this.awal.get(tindakan.nama) ?? tindakan.awal();
    this.awal.set(tindakan.nama, keadaan);
    return keadaan;
  }

  private hasilSalahBaris(tindakan: Tindakan, dunia: Dunia): string[] {
    if (!tindakan.hasilDariRujukan) return [];
    const daftar = dunia.riwayat.map((keadaan) => this.rujukanDari(tindakan, keadaan).tabel);
    return salahBaris(dunia, [...daftar, ...dunia.riwayat.map((satu) => tabelAlat(satu))]);
  }

  private rujukanDari(tindakan: Tindakan, buku: Workbook): Rujukan {
    const kunci = `${tindakan.nama}${sidikBuku(buku)}`;
    const ada = this.rujukan.get(kunci);
    if (ada) return ada;
    const keadaan = salinKeadaan({ buku, ingatan: this.keadaanAwal(tindakan).ingatan });
    const akhir = akhirRun(tindakan.jalan(this.runtime(keadaan)));
    const rujukan = { buku: keadaan.buku, akhir, tabel: tabelAlat(keadaan.buku) };
    this.rujukan.set(kunci, rujukan);
    const [terlama] = this.rujukan.keys();
    if (this.rujukan.size > RUJUKAN_DISIMPAN && terlama !== undefined) this.rujukan.delete(terlama);
    return rujukan;
  }

  private salahSetelahDiulang(tindakan: Tindakan, dunia: Dunia, akhirPertama: string): string[] {
    if (tindakan.sekaliSaja && akhirPertama === 'selesai') return [];
    const { buku, bayangan, runtime } = dunia;
    const sisa = tindakan.bacaCadangan ? [[...runtime.state.properties.document].join('\n'), buku.sheetByName('Cadangan Hitung JP')?.valueAt(2, 1)] : [];
    const kunci = [tindakan.nama, akhirPertama === 'selesai', ...sisa, sidikBuku(buku), sidikBuku(bayangan)].join('|');
    const ada = this.ulangan.get(kunci);
    if (ada) return ada;
    const rujukan = this.rujukanDari(tindakan, bayangan);
    const harus = tindakan.akhirDiulang?.(dunia, rujukan.akhir) ?? [rujukan.akhir];
    const akhir = akhirRun(tindakan.jalan(this.runtime(keadaanSesudah(runtime, buku))));
    const salah = !harus.includes(akhir) ? [`diulang: ${akhir}; seharusnya ${harus.join(' atau ')}`]
      : akhir === 'selesai' ? tindakan.banding(dunia, rujukan.buku, akhirPertama).map((satu) => `diulang: ${satu}`) : [];
    this.ulangan.set(kunci, salah);
    return salah;
  }
}

const salinKeadaan = ({ buku, ingatan }: Keadaan): Keadaan => ({ buku: salinBuku(buku), ingatan });

function pengganggu(dunia: Dunia, kejadian: readonly Kejadian[]): (panggilan: CallInfo) => void {
  const sisa = [...kejadian].sort((a, b) => a.batas - b.batas);
  return ({ index, member, args }) => {
    if (member === 'getSheetByName') dunia.lembarKini = args.replace(/"/g, '');
    while (sisa[0] && sisa[0].batas <= index) sisa.shift()?.peristiwa.terjadi(dunia);
  };
}
