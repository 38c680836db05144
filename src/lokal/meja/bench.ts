/** The workbench without its page: one open file, and everything a user can do with it, each click a run of its own. */
import { ServiceError } from '../apps-script/errors';
import type { Outcome } from '../apps-script/outcome';
import type { Project } from '../apps-script/project';
import { editCell, openDocument } from '../apps-script/simple-trigger';
import { boundsName } from '../apps-script/spreadsheet/reference';
import { selectionOn } from '../apps-script/spreadsheet/selection';
import { userSelect } from '../apps-script/spreadsheet/user-actions';
import { userEdit } from '../apps-script/spreadsheet/user-edit';
import type { Workbook } from '../buku/workbook';
import type { PrintableSheet } from '../cetak/pdf';
import { BenchRefusal } from './bench-refusal';
import type {
  BenchState, CallReport, EditReport, OpenReport, PageEvent, RunReport, SelectedCells, Standing,
} from './messages';
import { OpenDocument, type Meanwhile } from './open-document';
import { pageEvents, type Failing } from './page-events';
import { PRINT_FUNCTION, printedSheet } from './printed-sheet';
import type { CallRequest, EditRequest, MenuRequest, UserAction } from './requests';
import { perform } from './user-action';
import { inIndonesian, refusalSentence } from './user-refusal';

export interface BenchOptions {
  readonly workbook: Workbook;
  readonly project: Project;
  /** `YYYY-MM-DD`: the day on which scripts run; default the real one. */
  readonly today?: string | undefined;
  readonly meanwhile?: Meanwhile | undefined;
  /** Whether a panel's call goes out as another Google account than the one that opened the file; default: never. */
  readonly isOtherAccount?: (() => boolean) | undefined;
}

export class Bench {
  private open: OpenDocument;
  private version = 1;
  private saved = 1;
  private readonly watchers = new Set<(standing: Standing) => void>();

  constructor(private readonly options: BenchOptions) {
    this.open = new OpenDocument(Date.now(), options.workbook, options.project, options.today, options.meanwhile);
  }

  get workbook(): Workbook { return this.open.workbook; }
  get standing(): Standing { return { document: this.open.number, version: this.version, saved: this.saved }; }
  /** Names that a panel finds under `google.script.run`. */
  get clientFunctions(): readonly string[] { return this.options.project.clientFunctions; }

  /** @returns what ends the watching */
  watch(watcher: (standing: Standing) => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  panelHtml(token: string): string | undefined {
    return this.open.panels.htmlOf(token);
  }

  /** Puts another file in the place of the open one; scripts start anew with it. */
  load(workbook: Workbook): Standing {
    this.open = new OpenDocument(this.open.number + 1, workbook, this.options.project, this.options.today, this.options.meanwhile);
    this.saved = this.version + 1;
    this.changed();
    return this.standing;
  }

  /** The workbook has left for a file as it stands. */
  noteSaved(): void {
    this.saved = this.version;
    this.tell();
  }

  /** @param since the version that the page shows; of one long past everything is sent */
  state(since: number | null): BenchState {
    const { workbook, today, pictures } = this.open;
    return { ...this.standing, title: workbook.title, today, ...pictures.change(since, this.version) };
  }

  /** What happens when a user opens the file in a tab: `onOpen` runs, the menu comes. */
  openInTab(): OpenReport {
    this.open.wake();
    const outcome = openDocument(this.open.runtime);
    const { events, selected } = this.report(outcome, 'log');
    return { ...this.state(null), events, selected };
  }

  clickMenu({ document, selection, functionName }: MenuRequest): RunReport {
    this.prepare(document, selection);
    return this.report(this.open.runtime.execute(functionName, [], { trigger: 'menu' }), 'bar');
  }

  /** @throws BenchRefusal for a panel that this document never showed, or a function that no panel can see */
  callFromPanel({ document, selection, panel, functionName, args }: CallRequest): CallReport {
    this.prepare(document, selection);
    if (!this.open.panels.has(panel)) {
      throw new BenchRefusal('Panel itu tidak lagi dikenal; tutup, lalu buka kembali dari menu.');
    }
    if (!this.clientFunctions.includes(functionName)) {
      throw new BenchRefusal(`Skrip tidak punya fungsi ${functionName} yang dapat dipanggil dari panel.`);
    }
    if (this.options.isOtherAccount?.() === true) {
      return { ...this.report(undefined, 'handler'), result: this.open.runtime.callFromOtherAccount(functionName, args) };
    }
    const call = this.open.runtime.callFromClient(functionName, args);
    const { outcome, ...result } = call;
    return { ...this.report(outcome, 'handler'), result };
  }

  /** A sheet as it would be printed. @throws BenchRefusal as `printedSheet`, and where the script prints nothing */
  printable(document: number, sheetId: number): PrintableSheet {
    this.prepare(document, undefined);
    if (!this.clientFunctions.includes(PRINT_FUNCTION)) throw new BenchRefusal('Skrip ini tidak mencetak lembar.');
    const name = this.sheetName(sheetId);
    return printedSheet(this.open.runtime.callFromClient(PRINT_FUNCTION, [{ lembar: [name] }]), name);
  }

  /** Types or pastes; `onEdit` hears of it unless the sheet refuses. */
  edit({ document, sheetId, a1, texts }: EditRequest): EditReport {
    this.prepare(document, { sheetId, a1 });
    const { workbook, runtime } = this.open;
    const made = this.attempt(() => userEdit(workbook, this.sheetName(sheetId), a1, texts, runtime.clock.now()));
    if ('refused' in made) return { ...this.report(undefined, 'log'), refused: inIndonesian(made.refused) };
    this.changed();
    return this.report(editCell(runtime, made.edit), 'log');
  }

  /** Rows, columns, sorting, sheets: Google fires no simple trigger for them. */
  act(document: number, action: UserAction): EditReport {
    this.prepare(document, undefined);
    const refused = this.attempt(() => {
      perform(this.open.workbook, this.sheetName(action.sheetId), action);
      return { refused: undefined };
    }).refused;
    if (refused === undefined) this.changed();
    return { ...this.report(undefined, 'log'), ...(refused === undefined ? {} : { refused }) };
  }

  private attempt<T extends object>(deed: () => T): T | { readonly refused: string } {
    try {
      return deed();
    } catch (error) {
      return { refused: refusalSentence(error) };
    }
  }

  private sheetName(sheetId: number): string {
    const sheet = this.open.workbook.sheetById(sheetId);
    if (!sheet) throw new BenchRefusal('Lembar itu sudah tidak ada; muat ulang halaman ini.');
    return sheet.name;
  }

  /** A run sees the selection of the tab it was started from. */
  private prepare(document: number, selection: SelectedCells | undefined): void {
    if (document !== this.open.number) {
      throw new BenchRefusal('Berkas lain sudah dibuka di meja kerja; muat ulang halaman ini.');
    }
    this.open.wake();
    if (selection) this.select(selection);
  }

  /** Lines that another tab has taken out cannot be selected: the sheet's last selection stands. */
  private select({ sheetId, a1 }: SelectedCells): void {
    try {
      userSelect(this.open.workbook, this.sheetName(sheetId), a1);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
    }
  }

  private report(outcome: Outcome | undefined, failing: Failing): RunReport {
    const events: PageEvent[] = outcome ? pageEvents(outcome, this.open.panels, failing) : [];
    if (outcome && outcome.trace.count('write') > 0) this.changed();
    return { ...this.standing, events, selected: this.selected() };
  }

  private selected(): SelectedCells {
    const { id } = this.open.workbook.activeSheet;
    return { sheetId: id, a1: boundsName(selectionOn(this.open.workbook, id).ranges[0]) };
  }

  private changed(): void {
    this.version += 1;
    this.tell();
  }

  private tell(): void {
    for (const watcher of this.watchers) watcher(this.standing);
  }
}
