/** An open file: its workbook, the script bound to it, and the clock on which that script runs. */
import type { CallInfo } from '../apps-script/call-trace';
import { NotEmulated } from '../apps-script/errors';
import type { Project } from '../apps-script/project';
import { createRuntime, type Runtime } from '../apps-script/runtime';
import { spreadsheetServices } from '../apps-script/spreadsheet/spreadsheet-services';
import type { VirtualClock } from '../apps-script/virtual-clock';
import type { Workbook } from '../buku/workbook';
import { PanelStore } from './panel-store';
import { Pictures } from './pictures';

/** Hour at which a pinned day begins, in Jakarta. */
const MORNING = 'T08:00:00+07:00';

/** What comes in between two service calls of a script; time may pass, as on a busy day at Google's. */
export type Meanwhile = (call: CallInfo, clock: VirtualClock) => void;

export class OpenDocument {
  readonly runtime: Runtime;
  readonly panels = new PanelStore();
  readonly pictures: Pictures;
  private readonly opened = Date.now();
  private readonly start: number;

  /** @param today `YYYY-MM-DD`: the day on which the file is opened; without it the real one */
  constructor(
    readonly number: number,
    readonly workbook: Workbook,
    project: Project,
    today: string | undefined,
    meanwhile: Meanwhile = () => undefined,
  ) {
    this.pictures = new Pictures(workbook);
    this.start = today === undefined ? this.opened : Date.parse(today + MORNING);
    this.runtime = createRuntime({
      project,
      services: [spreadsheetServices(workbook)],
      start: this.start,
      betweenCalls: (call) => meanwhile(call, this.runtime.clock),
      // A question would have to hold the script while the page answers; a made-up answer would be worse than none.
      answer: ({ kind }) => {
        throw new NotEmulated(`Ui.${kind}`);
      },
    });
  }

  /** Lets the virtual clock follow the real one: a page may stay open for hours between two clicks. */
  wake(): void {
    const { clock } = this.runtime;
    clock.advance(Math.max(0, this.start + (Date.now() - this.opened) - clock.now()));
  }

  /** `Senin, 15 Desember 2025`. */
  get today(): string {
    const format = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: this.workbook.timeZone });
    return format.format(this.runtime.clock.now());
  }
}
