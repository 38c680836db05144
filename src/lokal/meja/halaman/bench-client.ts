/** The page's requests to the workbench: JSON there and back, a sentence for every way it can fail. */
import { LARGEST_FILE, tooLarge } from '../limits';
import type {
  BenchState, CallReport, EditReport, OpenReport, Refused, RunReport, SelectedCells, Standing,
} from '../messages';
import type { CallRequest, UserAction } from '../requests';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Nothing came back: the server is gone. */
export class LostConnection extends Error {
  override readonly name = 'LostConnection';

  constructor() {
    super('Meja kerja tidak menjawab. Periksa apakah perintah npm start masih berjalan di terminal, lalu coba lagi.');
  }
}

/** The server said no, with a sentence. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
}

async function ask(path: string, init?: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch {
    throw new LostConnection();
  }
  if (response.ok) return response;
  throw new RequestRefused(((await response.json()) as Refused).error);
}

const read = async <Answer>(response: Promise<Response>): Promise<Answer> => (await response).json() as Promise<Answer>;

const send = (path: string, body: unknown): Promise<Response> =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

const post = <Answer>(path: string, body: unknown): Promise<Answer> => read(send(path, body));

type PanelCall = Pick<CallRequest, 'panel' | 'functionName' | 'args'>;

export const benchClient = {
  open: (): Promise<OpenReport> => post('/api/open', {}),

  state: (since: number): Promise<BenchState> => read(ask(`/api/state?since=${since}`)),

  menu: (document: number, selection: SelectedCells, functionName: string): Promise<RunReport> =>
    post('/api/menu', { document, selection, functionName }),

  call: (document: number, selection: SelectedCells, call: PanelCall): Promise<CallReport> =>
    post('/api/call', { document, selection, ...call }),

  edit: (document: number, sheetId: number, a1: string, texts: readonly (readonly string[])[]): Promise<EditReport> =>
    post('/api/edit', { document, sheetId, a1, texts }),

  act: (document: number, action: UserAction): Promise<EditReport> => post('/api/action', { document, action }),

  file: async (): Promise<Blob> => (await ask('/api/file')).blob(),

  pdf: async (document: number, sheetId: number): Promise<Blob> => (await send('/api/pdf', { document, sheetId })).blob(),

  upload: (file: File): Promise<Standing> => {
    if (file.size > LARGEST_FILE) return Promise.reject(new RequestRefused(tooLarge(LARGEST_FILE)));
    const headers = { 'Content-Type': XLSX, 'X-File-Name': encodeURIComponent(file.name) };
    return read(ask('/api/file', { method: 'POST', headers, body: file }));
  },
};
