/** Writes the sample workbook anew: `npm run contoh`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { berkasContoh } from './berkas-contoh';

const BERKAS = join(__dirname, 'contoh-dinas.xlsx');

async function buatContoh(): Promise<void> {
  writeFileSync(BERKAS, await berkasContoh());
  console.log(`Tersimpan: ${BERKAS}`);
}

void buatContoh();
