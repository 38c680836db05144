/** The two styles as an Apps Script project of their own, bundled as the add-on is. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { projectOf, type Project } from '../../src/lokal/apps-script/project';

const AKAR = resolve(__dirname, '../..');
const FUNGSI = { sheetquery: 'hitungGayaSheetQuery', tamotsu: 'hitungGayaTamotsu' } as const;

export type Gaya = keyof typeof FUNGSI;
export const fungsiGaya = (gaya: Gaya): string => FUNGSI[gaya];

export function proyekGaya(gaya: Gaya): Project {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, `gaya-${gaya}.ts`)], bundle: true, write: false, target: 'es2019', charset: 'utf8', format: 'iife',
    globalName: 'Gaya', footer: { js: `function ${FUNGSI[gaya]}() { return Gaya.${FUNGSI[gaya]}(); }` },
  });
  return projectOf({ 'Code.js': outputFiles[0]?.text ?? '', 'appsscript.json': readFileSync(join(AKAR, 'appsscript.json'), 'utf8') });
}
