/** The page's requests to the workbench: JSON there and back, a sentence for every way it can fail. */
import { LARGEST_FILE, tooLarge } from '../limits';
import type { BenchState, CallReport, EditReport, OpenReport, Refused, RunReport, SelectedCells, Standing } from '../messages';
import type { UserAction } from '../requests';

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

const post = async <Answer>(path: string, body: unknown): Promise<Answer> =>
  (await ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json() as Promise<Answer>;

export const benchClient = {
  open: (): Promise<OpenReport> => post('/api/open', {}),

  state: async (since: number): Promise<BenchState> => (await ask(`/api/state?since=${since}`)).json() as Promise<BenchState>,

  menu: (document: number, selection: SelectedCells, functionName: string): Promise<RunReport> =>
    post('/api/menu', { document, selection, functionName }),

  call: (document: number, selection: SelectedCells, panel: string, functionName: string, args: readonly unknown[]): Promise<CallReport> =>
    post('/api/call', { document, selection, panel, functionName, args }),

  edit: (document: number, sheetId: number, a1: string, texts: readonly (readonly string[])[]): Promise<EditReport> =>
    post('/api/edit', { document, sheetId, a1, texts }),

  act: (document: number, action: UserAction): Promise<EditReport> => post('/api/action', { document, action }),

  file: async (): Promise<Blob> => (await ask('/api/file')).blob(),

  upload: async (file: File): Promise<Standing> => {
    if (file.size > LARGEST_FILE) throw new RequestRefused(tooLarge(LARGEST_FILE));
    const headers = { 'Content-Type': XLSX, 'X-File-Name': encodeURIComponent(file.name) };
    return (await ask('/api/file', { method: 'POST', headers, body: file })).json() as Promise<Standing>;
  },
};
