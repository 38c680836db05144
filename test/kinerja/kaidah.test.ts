/** Each row rule looks at each row once, and rules over the list at the list once: counted, so that no clock is needed. */
import { DAFTAR_KAIDAH, DAFTAR_KAIDAH_DAFTAR } from '../../src/aturan/daftar-kaidah';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import type { BarisSesi } from '../../src/istilah/sesi';
import { daftarSesi, kegiatan, keadaan } from '../domain/keadaan';

const BARIS = 300;
const BATAL = 30;

const sesi = (): readonly BarisSesi[] => daftarSesi(...Array.from({ length: BARIS }, (_, i) =>
  kegiatan(`2025-${String((i % 12) + 1).padStart(2, '0')}-${String((Math.floor(i / 12) % 28) + 1).padStart(2, '0')}`, 'Pembimbingan', 'Nasional', {
    pelaksanaan: i < BATAL ? terbaca('Batal' as const) : KOSONG,
  })));

it('no rule is asked twice about a row, nor about one that was not held', () => {
  const pengintai = [...DAFTAR_KAIDAH, ...DAFTAR_KAIDAH_DAFTAR].map(({ kode, deret }) =>
    ({ kode, intai: jest.spyOn(deret[0] as { isi: (...isi: never[]) => unknown }, 'isi') }));
  hitungBahan(keadaan(sesi()));
  const kali = Object.fromEntries(pengintai.map(({ kode, intai }) => [kode, intai.mock.calls.length]));
  jest.restoreAllMocks();
  for (const { kode, tingkat } of DAFTAR_KAIDAH) {
    if (typeof tingkat === 'string') expect([kode, kali[kode]]).toEqual([kode, BARIS - BATAL]);
    else expect([0, BARIS - BATAL]).toContain(kali[kode]);
  }
  for (const { kode } of DAFTAR_KAIDAH_DAFTAR) expect(kali[kode]).toBe(1);
});
