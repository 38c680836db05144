/** Bundles entri-laporan.ts as the add-on itself is bundled, and runs its functions over a workbook in memory. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import type { Workbook } from '../../src/lokal/buku/model';
import type { Outcome } from '../../src/lokal/apps-script/outcome';
import { projectOf, type Project } from '../../src/lokal/apps-script/project';
import { createRuntime } from '../../src/lokal/apps-script/runtime';
import { spreadsheetServices } from '../../src/lokal/apps-script/spreadsheet/spreadsheet-services';
import { HARI_INI } from './jalankan-bundel';

const AKAR = resolve(__dirname, '../..');
const FUNGSI = ['tulisUji', 'bacaUji'] as const;
let proyek: Project | undefined;

function bundel(): Project {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, 'entri-laporan.ts')],
    bundle: true,
    write: false,
    target: 'es2019',
    charset: 'utf8',
    format: 'iife',
    globalName: 'Uji',
    footer: { js: FUNGSI.map((nama) => `function ${nama}(...args) { return Uji.${nama}(...args); }`).join('\n') },
  });
  return projectOf({
    'Code.js': outputFiles[0]?.text ?? '',
    'appsscript.json': readFileSync(join(AKAR, 'appsscript.json'), 'utf8'),
  });
}

export function jalankanLaporan(buku: Workbook, fungsi: (typeof FUNGSI)[number], ...args: unknown[]): Outcome {
  proyek ??= bundel();
  const start = new Date(`${HARI_INI}T08:00:00+07:00`);
  return createRuntime({ project: proyek, services: [spreadsheetServices(buku)], start }).execute(fungsi, args, {
    trigger: 'menu',
  });
}
