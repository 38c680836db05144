/** The sample workbook as a file, the same bytes every time. */
import { bytesOf, pack, textOf, unpack } from '../src/lokal/buku/xlsx/package';
import { writeWorkbook } from '../src/lokal/buku/xlsx/write-workbook';
import { bukuContoh } from './buku-contoh';

const TANGGAL_SIMPAN = '2025-12-01T00:00:00Z';

/** The moment of saving, which the format demands, is a fixed one: otherwise every run would change the file. */
export async function berkasContoh(): Promise<Uint8Array> {
  const bagian = unpack(await writeWorkbook(bukuContoh()));
  const inti = bagian.get('docProps/core.xml');
  if (inti) bagian.set('docProps/core.xml', bytesOf(textOf(inti).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, TANGGAL_SIMPAN)));
  return pack(bagian);
}
