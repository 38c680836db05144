/** Starts the page: opens the document as a user would, then follows its changes. */
import './page.css';
import { askAgreement } from './ask-agreement';
import { showBar } from './bars';
import { benchClient } from './bench-client';
import { watchChanges } from './change-watch';
import { byId } from './element';
import { WorkbenchPage } from './workbench-page';

async function start(): Promise<void> {
  const page = new WorkbenchPage(await benchClient.open());
  watchChanges((standing) => void page.orBar(() => page.heard(standing)));
  offerOpening(page);
  for (const id of ['open', 'pdf', 'save']) byId(id).removeAttribute('disabled');
}

/** Another file takes the place of the open one: the page starts anew with it. */
function offerOpening(page: WorkbenchPage): void {
  const file = byId('file') as HTMLInputElement;
  byId('open').addEventListener('click', () => {
    void askIfUnsaved(page).then((isAgreed) => (isAgreed ? file.click() : undefined));
  });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    file.value = '';
    if (chosen) void page.during('Membuka berkas…', async () => page.heard(await benchClient.upload(chosen)));
  });
}

const askIfUnsaved = async (page: WorkbenchPage): Promise<boolean> => !page.isUnsaved || askAgreement({
  title: 'Buka berkas lain?',
  text: 'Buku kerja yang sekarang terbuka berubah sejak terakhir disimpan. '
    + 'Bila berkas lain dibuka, perubahan itu hilang.',
  agree: 'Buka berkas lain',
});

start().catch((error: unknown) => {
  byId('grid').replaceChildren();
  showBar(byId('bars'), 'error', error instanceof Error ? error.message : String(error));
});
