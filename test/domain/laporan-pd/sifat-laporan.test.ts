/** What must hold of report, annexes, cards and export for any workbook under any readings. */
import fc from 'fast-check';
import { eksporSiasn } from '../../../src/domain/ekspor-siasn/ekspor-siasn';
import { susunKartu } from '../../../src/domain/kartu/kartu';
import { ANGKA_JENIS } from '../../../src/domain/laporan-pd/angka-jp';
import { susunBerkasLaporan, type BerkasLaporan } from '../../../src/domain/laporan-pd/berkas-laporan';
import type { SumberLaporan } from '../../../src/domain/laporan-pd/sumber-laporan';
import { isiDari } from '../../../src/istilah/hasil-baca';
import { DAFTAR_JENIS, type BarisSesi } from '../../../src/istilah/sesi';
import { bahanApaPun } from '../../pembangun/bahan-apa-pun';
import { IDENTITAS, sumber } from './sumber';

const EKSPOR = { institusiPenyelenggara: 'Dinas Contoh', nomorSertipikat: '1' };
const susun = (dari: SumberLaporan): BerkasLaporan =>
  susunBerkasLaporan(dari, { jenis: { jenis: 'konsep' }, identitas: IDENTITAS });
const jumlahkan = (daftar: readonly number[]): number => daftar.reduce((sampai, satu) => sampai + satu, 0);
const tahunDari = ({ tanggal }: BarisSesi): string | undefined => isiDari(tanggal)?.slice(0, 4);

const untukSemua = (periksa: (dari: SumberLaporan, berkas: BerkasLaporan) => void): void =>
  fc.assert(fc.property(bahanApaPun, (bahan) => {
    const dari = sumber(bahan);
    periksa(dari, susun(dari));
  }), { numRuns: 80 });

describe('for any workbook and readings', () => {
  it('the row of a person is his result, the sum of his counted sessions, of his months, and of his export', () =>
    untukSemua((dari, { laporan, daftarSesi, rekapBulanan }) => {
      const ekspor = eksporSiasn(dari, EKSPOR);
      const perSesi = eksporSiasn(dari, { ...EKSPOR, per: 'sesi' });
      laporan.tabel.baris.forEach(({ nip, angka }, indeks) => {
        const tempat = dari.bahan.daftarPegawai.findIndex((orang) => isiDari(orang.nip) === nip);
        expect(dari.hasil.daftarPegawai[tempat]).toMatchObject(angka);
        const rekap = rekapBulanan.baris[indeks];
        expect(rekap?.nip).toBe(nip);
        for (const jenis of DAFTAR_JENIS) {
          const sesi = daftarSesi.sesi.filter((satu) => satu.nip === nip && satu.jenis === jenis);
          const bulan = rekap?.bulan[jenis] ?? [];
          const diklat = ({ nip: milik, jenisDiklatId }: { nip: string; jenisDiklatId: number }): boolean =>
            milik === nip && (jenisDiklatId === 14) === (jenis === 'Pembimbingan');
          expect([sesi.length, jumlahkan(bulan.map(({ sesiDihitung }) => sesiDihitung)), rekap?.setahun[jenis].sesiDihitung])
            .toEqual(Array(3).fill(angka[ANGKA_JENIS[jenis].sesi]));
          expect([
            jumlahkan(sesi.map(({ jp }) => jp)), jumlahkan(bulan.map(({ dihitung }) => dihitung)),
            jumlahkan(ekspor.filter(diklat).map(({ jumlahJam }) => jumlahJam)),
            jumlahkan(perSesi.filter(diklat).map(({ jumlahJam }) => jumlahJam)),
          ]).toEqual(Array(4).fill(angka[ANGKA_JENIS[jenis].jp]));
        }
      });
    }));

  it('nobody is exported, and no session listed as counted, beyond the persons of the table', () =>
    untukSemua((dari, { laporan, daftarSesi }) => {
      const dalamTabel = new Set<string>(laporan.tabel.baris.map(({ nip }) => nip));
      for (const { nip } of [...daftarSesi.sesi, ...eksporSiasn(dari, EKSPOR)]) expect(dalamTabel).toContain(nip);
    }));

  it('every row of Sesi is in one annex, Batal, or of another year', () =>
    untukSemua(({ bahan, hasil }, { laporan, daftarSesi, sesiTidakDihitung }) => {
      const { dihitung, tidakDihitung, perluPerbaikan, batal, tahunLain } = laporan.ringkasan.sesi;
      expect(dihitung + tidakDihitung + perluPerbaikan + batal + tahunLain).toBe(bahan.daftarSesi.length);
      expect([daftarSesi.sesi.length, sesiTidakDihitung.sesi.length]).toEqual([dihitung, tidakDihitung + perluPerbaikan]);
      const tersebut = [...daftarSesi.sesi, ...sesiTidakDihitung.sesi].map(({ baris }) => baris).sort((a, b) => a - b);
      expect(tersebut).toEqual(bahan.daftarSesi.filter((sesi, indeks) =>
        hasil.daftarSesi[indeks]?.status !== 'Batal' && ['2025', undefined].includes(tahunDari(sesi))).map(({ baris }) => baris));
      for (const { sebab } of sesiTidakDihitung.sesi) expect(sebab.length).toBeGreaterThan(0);
    }));

  it('the cards and the list of what is on none hold every held session of the year exactly once', () =>
    untukSemua((dari) => {
      const { kartu, tanpaKartu } = susunKartu(dari, 'semua');
      const diKartu = kartu.flatMap(({ nip, jenis, baris }) => baris.map((satu) => ({ ...satu, nip, jenis })));
      const terlaksana = dari.bahan.daftarSesi.filter((sesi) =>
        isiDari(sesi.pelaksanaan) !== 'Batal' && ['2025', undefined].includes(tahunDari(sesi)));
      expect([...diKartu, ...tanpaKartu].map(({ baris }) => baris).sort((a, b) => a - b))
        .toEqual(terlaksana.map(({ baris }) => baris));
      for (const { baris, nip, jenis, hari, materi } of diKartu) {
        const sesi = terlaksana.find((satu) => satu.baris === baris);
        expect([isiDari(sesi?.nipPeserta as BarisSesi['nipPeserta']), isiDari(sesi?.jenis as BarisSesi['jenis']),
          isiDari(sesi?.tanggal as BarisSesi['tanggal']), sesi?.materi]).toEqual([nip, jenis, hari, materi]);
      }
      for (const { baris, sebab } of tanpaKartu) {
        expect(dari.hasil.daftarSesi[baris - 2]?.status).toBe('Perlu perbaikan');
        expect(sebab.length).toBeGreaterThan(0);
      }
    }));

  it('the cards of all persons one by one are the cards of everybody', () => untukSemua((dari) => {
    const semua = susunKartu(dari, 'semua');
    const satuan = semua.kartu.map(({ nip, jenis }) =>
      susunKartu(dari, { nip }).kartu.find((kartu) => kartu.jenis === jenis));
    expect(satuan).toEqual(semua.kartu);
  }));

  it('the check at the foot holds, and the table adds up', () => untukSemua((_, { laporan, daftarSesi }) => {
    const { pencocokan, tabel, ringkasan, bulanan } = laporan;
    expect(pencocokan).toMatchObject({ cocok: true, beda: [] });
    expect(daftarSesi.jumlah).toEqual({
      sesi: tabel.jumlah.sesiPembimbingan + tabel.jumlah.sesiPendampingan,
      jp: tabel.jumlah.total - tabel.jumlah.jpLain,
    });
    expect(jumlahkan(ringkasan.golongan.map(({ orang }) => orang))).toBe(tabel.baris.length);
    expect(jumlahkan(ringkasan.komposisi.bagian.map(({ jp }) => jp))).toBe(tabel.jumlah.total);
    for (const jenis of DAFTAR_JENIS) {
      expect(jumlahkan(bulanan.map(({ perJenis }) => perJenis[jenis].dihitung))).toBe(tabel.jumlah[ANGKA_JENIS[jenis].jp]);
    }
  }));

  it('one figure of a person changed makes the check fail, and names the person', () =>
    fc.assert(fc.property(bahanApaPun, fc.nat(), fc.constantFrom(...DAFTAR_JENIS), (bahan, pilih, jenis) => {
      const dari = sumber(bahan);
      const { baris } = susun(dari).laporan.tabel;
      const korban = baris[pilih % Math.max(1, baris.length)];
      fc.pre(korban !== undefined);
      const tempat = bahan.daftarPegawai.findIndex((orang) => isiDari(orang.nip) === korban?.nip);
      const kunci = ANGKA_JENIS[jenis].jp;
      const daftarPegawai = dari.hasil.daftarPegawai.map((satu, indeks) =>
        indeks === tempat && !('tanpaAngka' in satu) ? { ...satu, [kunci]: satu[kunci] + 2 } : satu);
      const { pencocokan } = susun({ bahan, hasil: { ...dari.hasil, daftarPegawai } }).laporan;
      expect(pencocokan.cocok).toBe(false);
      expect(pencocokan.beda).toMatchObject([{ nip: korban?.nip, kunci }]);
    }), { numRuns: 60 }));

  it('one session counted otherwise than in the totals makes the check fail', () =>
    fc.assert(fc.property(bahanApaPun, fc.nat(), (bahan, pilih) => {
      const dari = sumber(bahan);
      const { sesi } = susun(dari).daftarSesi;
      const korban = sesi[pilih % Math.max(1, sesi.length)];
      fc.pre(korban !== undefined);
      const daftarSesi = dari.hasil.daftarSesi.map((satu, indeks) =>
        bahan.daftarSesi[indeks]?.baris === korban?.baris ? { ...satu, status: 'Batal' as const } : satu);
      expect(susun({ bahan, hasil: { ...dari.hasil, daftarSesi } }).laporan.pencocokan.cocok).toBe(false);
    }), { numRuns: 60 }));
});
