/** Whether axe-core finds a violation in a frame; a strict policy blocks script tags, so its source is evaluated there. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Pelanggaran {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary?: string }[];
}

/**
 * `rule: element: what is wrong`, one line a violation; frames are looked at one by one. The insides of the grid are
 * Univer's (a canvas and its helpers); what it shows is said beside it in words, and that line is looked at.
 */
export async function pelanggaranAkses(tempat: Page | Frame): Promise<string[]> {
  await tempat.evaluate(AXE);
  const pelanggaran = await tempat.evaluate(
    `axe.run({ include: [['html']], exclude: [['.kisi > :not(.kisi-baris)'], ['[data-sonner-toaster]'], ['section[aria-label^=Notifications]']] }, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) => violations)`,
  ) as readonly Pelanggaran[];
  return pelanggaran.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}

/** The document of the panel, or of the dialog that is open. */
export async function bingkai(halaman: Page, tempat: '#sidebar' | 'dialog'): Promise<Frame> {
  const elemen = await halaman.waitForSelector(`${tempat} iframe`);
  const isi = await elemen.contentFrame();
  if (!isi) throw new Error('the frame has no document');
  return isi;
}
