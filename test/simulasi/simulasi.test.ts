/** A shared spreadsheet is a hostile place: every deed, disturbed between any two of its service calls, loses nothing. */
import v8 from 'node:v8';
import { acak } from '../../contoh/acak';
import { batasBerbeda } from './batas-berbeda';
import { proyekTanpaPenjaga } from './bundel-tanpa-penjaga';
import { Simulasi, type Kejadian } from './kasus';
import { DAFTAR_PERISTIWA, PERISTIWA_ORANG } from './peristiwa';
import { DAFTAR_TINDAKAN, type Tindakan } from './tindakan';

/** `SIMULASI=penuh`: every event at every boundary of every deed; else the long deeds take turns. */
const PENUH = process.env.SIMULASI === 'penuh';
const PASANGAN = PENUH ? 3_000 : 150;
/** Each event with so many seeds, which choose sheet, row and column. */
const RAGAM = 3;

const simulasi = new Simulasi();
const hitungan = { kasus: 0, batas: 0, panggilan: 0 };

interface Kasus {
  readonly kejadian: readonly Kejadian[];
  readonly benih: number;
}

/** Every event at every boundary where it makes a difference; of a deed with `giliran` n every n-th of these. */
function daftarKasus(tindakan: Tindakan): Kasus[] {
  const panggilan = simulasi.panggilan(tindakan);
  const giliran = PENUH ? 1 : tindakan.giliran;
  hitungan.panggilan += panggilan.length;
  const batasTerpakai = new Set<number>();
  const kasus = DAFTAR_PERISTIWA.flatMap((peristiwa, ke) =>
    batasBerbeda(panggilan, peristiwa.mengubah).filter((_, i) => (i + ke) % giliran === 0).map((batas, i) => {
      batasTerpakai.add(batas);
      return { kejadian: [{ batas, peristiwa }], benih: ke * RAGAM + (i % RAGAM) };
    }));
  hitungan.batas += batasTerpakai.size;
  return kasus;
}

function daftarPasangan(tindakan: Tindakan, jumlah: number): Kasus[] {
  const banyak = simulasi.panggilan(tindakan).length;
  const sumber = acak(20_261_124);
  const satu = (): Kejadian => ({ batas: sumber.bulat(0, banyak - 1), peristiwa: sumber.pilih(PERISTIWA_ORANG) });
  return Array.from({ length: jumlah }, (_, i) => ({ kejadian: [satu(), satu()], benih: 1_000 + i }));
}

function salah(daftar: readonly Kasus[], tindakan: Tindakan, dengan = simulasi): string[] {
  return daftar.flatMap((kasus) => {
    hitungan.kasus++;
    const laporan = dengan.jalankan({ tindakan, ...kasus });
    return laporan === '' ? [] : [laporan];
  });
}

const hitung = DAFTAR_TINDAKAN[0] as Tindakan;

// Every run is a fresh realm, too short-lived for optimized code to pay.
beforeAll(() => v8.setFlagsFromString('--no-opt'));
afterAll(() => {
  v8.setFlagsFromString('--opt');
  console.log(
    `Simulasi: ${hitungan.kasus} kasus, ${hitungan.batas} batas antarpanggilan (dari ${hitungan.panggilan} panggilan), ` +
      `${DAFTAR_PERISTIWA.length} peristiwa${PENUH ? '' : '; SIMULASI=penuh menjalankan semuanya'}.`,
  );
});

describe('between any two service calls', () => {
  it.each(DAFTAR_TINDAKAN)('$nama loses no typed cell, writes no result into a wrong row, and is whole when run again', (tindakan) => {
    expect(salah(daftarKasus(tindakan), tindakan).slice(0, 5)).toEqual([]);
  }, PENUH ? 3_600_000 : 240_000);

  it('and neither does hitung when two such things happen in one run', () => {
    expect(salah(daftarPasangan(hitung, PASANGAN), hitung).slice(0, 5)).toEqual([]);
  }, PENUH ? 3_600_000 : 240_000);
});

describe('the simulation itself', () => {
  it('finds a hitung that writes by row number', async () => {
    const tanpaPenjaga = new Simulasi(await proyekTanpaPenjaga());
    const menggeser = DAFTAR_PERISTIWA.filter(({ nama }) => /^(menyisipkan baris|menghapus baris|mengurutkan|memindahkan kolom)$/.test(nama));
    const panggilan = tanpaPenjaga.panggilan(hitung).length;
    const kasus = menggeser.flatMap((peristiwa, ke) =>
      Array.from({ length: 6 }, (_, i) => ({
        kejadian: [{ batas: Math.floor((panggilan * (i + 3)) / 12), peristiwa }],
        benih: ke * RAGAM + (i % RAGAM),
      })));
    const laporan = salah(kasus, hitung, tanpaPenjaga);
    for (const { nama } of menggeser) expect(laporan.filter((satu) => satu.includes(nama)).length).toBeGreaterThan(0);
  }, 120_000);
});
