/** One case: a deed, disturbed between two of its service calls, then run again; what was wrong, if anything. */
import { acak } from '../../contoh/acak';
import type { CallInfo } from '../../src/lokal/apps-script/call-trace';
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import type { Project } from '../../src/lokal/apps-script/project';
import type { Workbook } from '../../src/lokal/buku/workbook';
import type { Dunia } from './dunia';
import { daftarTerpotong, ketikanHilang, salahBaris, tabelAlat } from './invarian';
import { akhirRun, proyekDist, runtimeBuku } from './jalankan';
import type { Peristiwa } from './peristiwa';
import { salinBuku, sidikBuku } from './salin-buku';
import type { Tindakan } from './tindakan';

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

/** Runs cases of one project and remembers what it has worked out already: the same state gives the same answer. */
export class Simulasi {
  private readonly awal = new Map<string, Workbook>();
  private readonly rujukan = new Map<string, Rujukan>();
  private readonly ulangan = new Map<string, string[]>();

  constructor(private readonly proyek: Project = proyekDist()) {}

  /** The calls of an undisturbed run. */
  panggilan(tindakan: Tindakan): readonly CallInfo[] {
    return runtimeBuku(salinBuku(this.bukuAwal(tindakan)), this.proyek).execute(tindakan.fungsi, [], { trigger: 'menu' }).trace.calls;
  }

  /** What was wrong, '' where nothing was; with the seed and what happened. */
  jalankan({ tindakan, kejadian, benih }: Kasus): string {
    const buku = salinBuku(this.bukuAwal(tindakan));
    const bayangan = this.bukuAwal(tindakan);
    const dunia: Dunia = {
      buku, bayangan, runtime: runtimeBuku(buku, this.proyek), fungsi: tindakan.fungsi, acak: acak(benih), lembarKini: '',
      ketikanAlat: new Map(), riwayat: [bayangan], jejak: [], seusai: [],
    };
    const outcome = dunia.runtime.execute(tindakan.fungsi, [], { trigger: 'menu', betweenCalls: pengganggu(dunia, kejadian) });
    for (const beres of dunia.seusai) beres();
    const akhir = akhirRun(outcome);
    const salah = [
      ...(dunia.runtime.state.lockHolders.size === 0 ? [] : ['kunci tidak dilepas']),
      ...(akhir === 'exception' || akhir === 'not-emulated' ? [`run berakhir ${akhir}: ${JSON.stringify(outcome)}`.slice(0, 400)] : []),
      ...ketikanHilang(dunia),
      ...this.hasilSalahBaris(tindakan, dunia),
      ...(tindakan.nama === 'siapkan' ? [] : daftarTerpotong(buku, akhir === 'selesai')),
      ...this.salahSetelahDiulang(tindakan, dunia),
    ];
    if (salah.length === 0) return '';
    const tempat = kejadian.map(({ batas, peristiwa }) => {
      const panggilan = outcome.trace.calls[batas];
      return `${peristiwa.nama} sebelum panggilan ${batas} (${panggilan?.service}.${panggilan?.member}(${panggilan?.args}))`;
    });
    return [`${tindakan.nama}: ${tempat.join('; ')} [benih ${benih}] -> ${akhir}`, ...dunia.jejak, ...salah.slice(0, 6)].join('\n    ');
  }

  private tanpaGangguan(buku: Workbook, fungsi: string): Outcome {
    return runtimeBuku(buku, this.proyek).execute(fungsi, [], { trigger: 'menu' });
  }

  private bukuAwal(tindakan: Tindakan): Workbook {
    const buku = this.awal.get(tindakan.nama) ?? tindakan.awal();
    this.awal.set(tindakan.nama, buku);
    return buku;
  }

  private hasilSalahBaris(tindakan: Tindakan, dunia: Dunia): string[] {
    const daftar = dunia.riwayat.map((keadaan) => this.rujukanDari(tindakan, keadaan).tabel);
    return salahBaris(dunia, [...daftar, ...dunia.riwayat.map((satu) => tabelAlat(satu))]);
  }

  private rujukanDari({ fungsi }: Tindakan, keadaan: Workbook): Rujukan {
    const kunci = `${fungsi}${sidikBuku(keadaan)}`;
    const ada = this.rujukan.get(kunci);
    if (ada) return ada;
    const buku = salinBuku(keadaan);
    const akhir = akhirRun(this.tanpaGangguan(buku, fungsi));
    const rujukan = { buku, akhir, tabel: tabelAlat(buku) };
    this.rujukan.set(kunci, rujukan);
    return rujukan;
  }

  private salahSetelahDiulang(tindakan: Tindakan, { buku, bayangan }: Dunia): string[] {
    const kunci = `${tindakan.fungsi}${sidikBuku(buku)}${sidikBuku(bayangan)}`;
    const ada = this.ulangan.get(kunci);
    if (ada) return ada;
    const rujukan = this.rujukanDari(tindakan, bayangan);
    const akhir = akhirRun(this.tanpaGangguan(buku, tindakan.fungsi));
    const salah = akhir !== rujukan.akhir ? [`diulang: ${akhir}; seharusnya ${rujukan.akhir}`]
      : akhir === 'selesai' ? tindakan.banding(buku, rujukan.buku).map((satu) => `diulang: ${satu}`) : [];
    this.ulangan.set(kunci, salah);
    return salah;
  }
}

function pengganggu(dunia: Dunia, kejadian: readonly Kejadian[]): (panggilan: CallInfo) => void {
  const sisa = [...kejadian].sort((a, b) => a.batas - b.batas);
  return ({ index, member, args }) => {
    if (member === 'getSheetByName') dunia.lembarKini = args.replace(/"/g, '');
    while (sisa[0] && sisa[0].batas <= index) sisa.shift()?.peristiwa.terjadi(dunia);
  };
}
