/** Writes the sample workbook anew: `npm run contoh`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '../src/lokal/buku/xlsx/write-workbook';
import { bukuContoh } from './buku-contoh';

const BERKAS = join(__dirname, 'contoh-dinas.xlsx');

async function buatContoh(): Promise<void> {
  writeFileSync(BERKAS, await writeWorkbook(bukuContoh()));
  console.log(`Tersimpan: ${BERKAS}`);
}

void buatContoh();
