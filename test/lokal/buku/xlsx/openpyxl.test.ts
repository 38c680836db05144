/** A workbook that is read and written unchanged, judged by somebody else's reader. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbook } from '../../../../src/lokal/buku/xlsx/read-workbook';
import { writeWorkbook } from '../../../../src/lokal/buku/xlsx/write-workbook';
import { present } from '../../../../src/lokal/buku/present';

const scripts = join(__dirname, 'openpyxl');
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!python) console.warn('python3 with openpyxl is not here: the comparison by openpyxl is skipped.');

(python ? it : it.skip)('openpyxl finds every cell, format, formula, style and rule as it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'buku-'));
  try {
    const [before, after] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
    execFileSync(present(python), [join(scripts, 'make.py'), before]);
    writeFileSync(
      after,
      await writeWorkbook(await readWorkbook(readFileSync(before), { locale: 'id_ID', timeZone: 'Asia/Jakarta' })),
    );
    expect(execFileSync(present(python), [join(scripts, 'compare.py'), before, after], { encoding: 'utf8' })).toBe('');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
