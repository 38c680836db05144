/** The CSV: read back value by value by an independent reader, and nothing in it that a spreadsheet program runs. */
import fc from 'fast-check';
import { csvSiasn } from '../../../src/alur/laporan/csv-siasn';
import type { BarisSiasn } from '../../../src/domain/ekspor-siasn/ekspor-siasn';
import type { Nip } from '../../../src/istilah/nip';
import { jp } from '../../../src/istilah/satuan';
import { tanggal } from '../../../src/istilah/tanggal';

const baris = (ubahan: Partial<BarisSiasn> = {}): BarisSiasn => ({
  nip: '198501012010011001' as Nip, nama: 'Budi Saputra, S.E.', jenisDiklatId: 14, namaKursus: 'Pembimbingan (Coaching) Tahun 2025',
  institusiPenyelenggara: 'Dinas "Contoh"', nomorSertipikat: '800/12/2025', jumlahJam: jp(12), tahunKursus: 2025,
  tanggalKursus: tanggal('2025-02-03'), tanggalSelesaiKursus: tanggal('2025-12-01'), ...ubahan,
});

/** RFC 4180, quoted values only. */
const urai = (csv: string): string[][] => {
  const daftar: string[][] = [[]];
  for (const [, isi = '', akhir] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    daftar[daftar.length - 1]?.push(isi.replace(/""/g, '"'));
    if (akhir !== ',') daftar.push([]);
  }
  return daftar.slice(0, -1);
};

it('has the ten headers of SIASN, days as dd-mm-yyyy, NIPs as they are, no byte order mark', () =>
  expect(csvSiasn([baris()])).toBe([
    '"NIP","nama","jenisDiklatId","namaKursus","institusiPenyelenggara","nomorSertipikat","jumlahJam","tahunKursus","tanggalKursus","tanggalSelesaiKursus"',
    '"198501012010011001","Budi Saputra, S.E.","14","Pembimbingan (Coaching) Tahun 2025","Dinas ""Contoh""","800/12/2025","12","2025","03-02-2025","01-12-2025"',
    '',
  ].join('\r\n')));

it('any name, materi and office comes back whole, on one line, and begins with nothing that runs', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom('=', '+', '-', '@', ' =', '\t='), (nama, materi, awal) => {
    const csv = csvSiasn([baris({ nama, namaKursus: `${awal}${materi}` })]);
    expect(csv.split('\r\n')).toHaveLength(3);
    const [, isi = []] = urai(csv);
    expect(isi).toHaveLength(10);
    expect(isi.filter((satu) => /^\s*[=+\-@]/.test(satu))).toEqual([]);
    const segaris = nama.replace(/[\r\n\t]+/g, ' ');
    expect([segaris, `'${segaris}`]).toContain(isi[1]);
  })));
