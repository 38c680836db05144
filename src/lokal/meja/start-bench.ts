/** Starts a workbench over a workbook in memory, for `npm start` and for tests in the same process. */
import { readProject, type Project } from '../apps-script/project';
import { DIST } from '../build';
import type { Workbook } from '../buku/workbook';
import { Bench } from './bench';
import type { Meanwhile } from './open-document';
import { serve } from './http/serve';

export interface BenchSettings {
  readonly workbook: Workbook;
  /** The wanted port, 0 = any free one; default 8080, or the next free one. */
  readonly port?: number;
  /** Refuse a taken port instead of passing it over. */
  readonly exactPort?: boolean;
  /** `YYYY-MM-DD`: the day on which scripts run; default the real one. */
  readonly today?: string | undefined;
  /** Default: nothing. */
  readonly meanwhile?: Meanwhile;
  /** As in BenchOptions. */
  readonly isOtherAccount?: () => boolean;
  /** Default: the built bundle in `dist/`. */
  readonly project?: Project;
}

export interface RunningBench {
  /** `http://127.0.0.1:8080` */
  readonly url: string;
  readonly port: number;
  readonly bench: Bench;
  /** The open workbook; another one after a file was opened from the page. */
  readonly workbook: Workbook;
  close(): Promise<void>;
}

export const DEFAULT_PORT = 8080;

/** @throws the system's error (EADDRINUSE, EACCES) when the port cannot be had */
export async function startBench(settings: BenchSettings): Promise<RunningBench> {
  const { workbook, today, meanwhile, isOtherAccount, project = readProject(DIST) } = settings;
  const bench = new Bench({ workbook, project, today, meanwhile, isOtherAccount });
  const { port, close } = await serve(bench, settings.port ?? DEFAULT_PORT, { exactly: settings.exactPort ?? false });
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    bench,
    get workbook() { return bench.workbook; },
    close,
  };
}
