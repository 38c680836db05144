/** The page as a whole: what the user does goes to the workbench, what comes back is shown. */
import type { BookSnapshot } from '../kisi/book-snapshot';
import { mountGrid, type Grid } from '../kisi/layar/grid';
import { applyChange } from '../kisi/snapshot-change';
import type { BenchState, EditReport, OpenReport, PageEvent, RunReport, SelectedCells, Standing } from '../messages';
import type { CallResult } from '../panel-shim/runner';
import { clearBars, showBar } from './bars';
import { benchClient, LostConnection } from './bench-client';
import { BusySign } from './busy-sign';
import { download } from './download';
import { byId } from './element';
import { MenuBar } from './menu-bar';
import { Panels } from './panels';
import { showToast } from './toasts';

const failure = (name: string, message: string): CallResult => ({ success: false, error: { name, message } });

/** What a panel's failure handler gets when no answer comes, in Google's words. */
const LOST = failure('NetworkError', 'Connection failure due to HTTP 0');

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export class WorkbenchPage {
  private readonly bars = byId('bars');
  private readonly toasts = byId('toasts');
  private readonly busy = new BusySign(byId('busy'));
  private readonly menus = new MenuBar(byId('menu-bar'), (functionName) => void this.run(functionName));
  private readonly panels = new Panels({
    call: (panel, functionName, args) => this.call({ panel, functionName, args: [...args] }),
    focusEditor: () => this.grid.focus(),
    exportPdf: (sheetId) => void this.exportPdf(sheetId, (message) => showToast(this.toasts, { title: 'PDF tidak dibuat', message, seconds: 15 })),
  });
  private readonly grid: Grid;
  private snapshot: BookSnapshot;
  private standing: Standing;
  private selected: SelectedCells;
  private refreshing: Promise<void> | undefined;

  constructor(opened: OpenReport) {
    this.snapshot = applyChange(null, opened.change);
    this.standing = opened;
    this.selected = opened.selected;
    this.grid = mountGrid(byId('grid'), {
      snapshot: this.snapshot,
      onSelect: (selected) => (this.selected = selected),
      onEdit: ({ sheetId, a1, texts }) =>
        this.change(() => benchClient.edit(this.standing.document, sheetId, a1, texts), { sheetId, a1 }),
      onAction: (action) => void this.change(() => benchClient.act(this.standing.document, action)),
      onRefused: (sentence) => showBar(this.bars, 'notice', sentence),
    });
    this.showNames(opened);
    this.showEvents(opened.events);
    byId('save').addEventListener('click', () => void this.save());
    byId('pdf').addEventListener('click', () =>
      void this.exportPdf(this.selected.sheetId, (sentence) => showBar(this.bars, 'notice', sentence)));
  }

  /** Another tab, or a run of this one, changed something. */
  async heard(standing: Standing): Promise<void> {
    if (standing.document !== this.standing.document) return location.reload();
    while (standing.version > this.standing.version) {
      this.refreshing ??= this.fetchState().finally(() => (this.refreshing = undefined));
      await this.refreshing;
    }
    this.standing = { ...this.standing, saved: Math.max(standing.saved, this.standing.saved) };
  }

  /** Whether something would be lost with the open workbook. */
  get isUnsaved(): boolean {
    return this.standing.version > this.standing.saved;
  }

  /** Says what went wrong where nobody else hears of it. */
  async orBar<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      showBar(this.bars, 'error', sentenceOf(error));
      return undefined;
    }
  }

  during<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    return this.busy.during(what, () => this.orBar(work));
  }

  private async run(functionName: string): Promise<void> {
    clearBars(this.bars);
    this.grid.focus();
    const { selected } = this;
    await this.during('Menjalankan skrip…', async () =>
      this.shown(await benchClient.menu(this.standing.document, selected, functionName), selected));
  }

  private async call(call: Parameters<typeof benchClient.call>[2]): Promise<CallResult> {
    const { selected } = this;
    try {
      const report = await benchClient.call(this.standing.document, selected, call);
      void this.orBar(() => this.shown(report, selected));
      return report.result;
    } catch (error) {
      if (error instanceof LostConnection) return LOST;
      return failure('Error', sentenceOf(error));
    }
  }

  /** What the workbook does not take, the grid must not show: it is drawn again as the workbook has it. */
  private async change(work: () => Promise<EditReport>, edited?: SelectedCells): Promise<void> {
    const report = await this.orBar(work);
    if (report?.refused !== undefined) showBar(this.bars, 'notice', report.refused);
    if (report) await this.orBar(() => this.shown(report, edited ?? report.selected));
    if (!report || report.refused !== undefined) this.grid.show(this.snapshot);
  }

  /** @param before what was selected when the run began: only where the script went elsewhere does the grid follow */
  private async shown(report: RunReport, before: SelectedCells): Promise<void> {
    await this.heard(report);
    const { sheetId, a1 } = report.selected;
    if (sheetId !== before.sheetId || a1 !== before.a1) {
      this.selected = report.selected;
      this.grid.goTo(sheetId, a1);
    }
    this.showEvents(report.events);
  }

  /** Each picture starts from the one before. */
  private async fetchState(): Promise<void> {
    const state = await benchClient.state(this.standing.version);
    if (state.document !== this.standing.document) return location.reload();
    this.snapshot = applyChange(state.since === null ? null : this.snapshot, state.change);
    this.standing = state;
    this.showNames(state);
    this.grid.show(this.snapshot);
  }

  private showNames({ title, today }: BenchState): void {
    const name = title || 'Buku kerja tanpa nama';
    byId('title').textContent = name;
    byId('today').textContent = `Hari ini di meja kerja: ${today}`;
    document.title = `${name} - Meja kerja Hitung JP`;
  }

  private showEvents(events: readonly PageEvent[]): void {
    for (const event of events) {
      switch (event.type) {
        case 'menu': this.menus.add(event.menu); break;
        case 'toast': showToast(this.toasts, event); break;
        case 'panel': this.panels.show(event); break;
        case 'error': case 'notice': showBar(this.bars, event.type, event.text); break;
        case 'log': console[event.level](event.text); break;
      }
    }
  }

  private async save(): Promise<void> {
    const file = await this.during('Menyimpan…', () => benchClient.file());
    if (file) download(file, `${byId('title').textContent}.xlsx`);
  }

  /** @param refused hears why there is none: what lies behind an open dialog is not seen */
  private async exportPdf(sheetId: number, refused: (sentence: string) => void): Promise<void> {
    const name = this.snapshot.sheets.find(({ frame }) => frame.id === sheetId)?.frame.name ?? 'Lembar';
    try {
      const file = await this.busy.during('Membuat PDF…', () => benchClient.pdf(this.standing.document, sheetId));
      download(file, `${name}.pdf`);
    } catch (error) {
      refused(sentenceOf(error));
    }
  }
}
