/** What travels to the panel: opened again it counts and judges as the workbook does, and stays small. */
import fc from 'fast-check';
import { bukuBesar } from '../../../contoh/buku-besar';
import { bukuContoh } from '../../../contoh/buku-contoh';
import { bukaBahan } from '../../../src/alur/panel/buka-bahan';
import { ikutDihitung } from '../../../src/alur/panel/ikut-dihitung';
import { kemasBahan } from '../../../src/alur/panel/kemas-bahan';
import type { BahanPanel } from '../../../src/alur/panel/kontrak';
import { periksaRancangan } from '../../../src/alur/panel/periksa-rancangan';
import type { UbahanKetentuan } from '../../../src/aturan/ketentuan';
import { TINGKAT_TAFSIR } from '../../../src/aturan/tafsir';
import type { Bahan } from '../../../src/domain/bahan';
import { hitungBahan } from '../../../src/domain/hitung-bahan';
import { susunKeadaan } from '../../../src/domain/keadaan';
import { keliru, KOSONG, terbaca } from '../../../src/istilah/hasil-baca';
import { level } from '../../../src/istilah/satuan';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi } from '../../../src/istilah/sesi';
import { tanggal } from '../../../src/istilah/tanggal';
import type { Workbook } from '../../../src/lokal/buku/model';
import { keadaan } from '../../domain/keadaan';
import { barisJpLain, barisKompetensi, barisStandar } from '../../pembangun/baris-lain';
import { barisSesi, DAFTAR_PEGAWAI, NIP, pegawai } from '../../pembangun/baris-sesi';
import { hitungBuku } from '../../pembangun/jalankan-bundel';
import { isiPanggilan, runtimePanel } from '../../pembangun/panel';

const PPPK = '199002022024211001';
const ROSTER = [
  ...DAFTAR_PEGAWAI,
  pegawai({ baris: 9, nip: terbaca(PPPK as typeof NIP.budi), nama: 'Agus Salim', status: terbaca('PPPK'), bertalenta: false }),
  pegawai({ baris: 10, nip: terbaca(NIP.budi), nama: 'Budi Saputra' }),
  pegawai({ baris: 12, nip: KOSONG, nama: 'Tanpa NIP', jenjang: keliru('Jenjang "x" tidak dikenal.', 'Pilih.') }),
  pegawai({ baris: 13, nip: terbaca('196001011985031001' as typeof NIP.budi), nama: 'Pensiunan', keaktifan: 'Pensiun',
    sejak: terbaca(tanggal('2025-07-01')), nipAtasan: terbaca('197712122005011001' as typeof NIP.budi) }),
];

const sesiApaPun: fc.Arbitrary<BarisSesi> = fc.record({
  tanggal: fc.constantFrom('2023-12-29', '2025-01-30', '2025-01-31', '2025-02-03', '2025-02-08', '2025-12-31'),
  jenis: fc.constantFrom(...DAFTAR_JENIS),
  lingkup: fc.constantFrom(...DAFTAR_LINGKUP, KOSONG, keliru('Lingkup "x" tidak dikenal.', 'Pilih Nasional.')),
  nipPeserta: fc.constantFrom<string>(NIP.budi, NIP.siti, NIP.sitiLain, PPPK, NIP.luar),
  nipPembimbing: fc.constantFrom<string | BarisSesi['nipPembimbing']>(
    NIP.atasan, NIP.senior, NIP.luar, KOSONG, { hasil: 'keliru', sebab: 'angka', asal: '1,98E+17', digit: '197505052000121000' },
  ),
  namaPembimbing: fc.constantFrom('', 'Rakhmat Pratama', 'Dewi Anggraini', 'Orang Luar'),
  materi: fc.constantFrom('', 'Analisis jabatan', 'analisis jabatan.', 'Laporan 1', 'Laporan 2'),
  kompetensi: fc.constantFrom('', 'Integritas', 'Integritas, Komunikasi'),
  pelaksanaan: fc.constantFrom(KOSONG, KOSONG, KOSONG, terbaca('Batal' as const)),
  paraf: fc.constantFrom('Sudah', 'Belum', ''),
  bukti: fc.constantFrom('', 'tautan'),
  dasar: fc.constantFrom('Nomor 1', ''),
  evaluasi: fc.constantFrom('Tercapai', ''),
  id: fc.constantFrom('', 'S-000001', 'LAMA-3', 'S-000009'),
}).map((isi) => barisSesi(isi));

const tingkat = fc.constantFrom(...TINGKAT_TAFSIR);
const ubahanApaPun = fc.record<UbahanKetentuan>({
  tafsir: fc.record({
    batasPer: fc.constantFrom('jenis', 'gabungan'), batasLingkup: fc.constantFrom('bersama', 'terpisah'),
    urutan: fc.constantFrom('terdahulu', 'JP tertinggi'), pppkCpns: fc.constantFrom('tidak dihitung', 'dihitung'),
    bukanAtasan: tingkat, luarHariKerja: tingkat, sejenisSehari: tingkat, tanpaBukti: tingkat, tanpaDasar: tingkat, tanpaEvaluasi: tingkat,
  }),
  parameter: fc.constantFrom({}, { batasSebulan: 1, targetSetahun: 12 }),
});
const JP_LAIN = [
  barisJpLain(), barisJpLain({ baris: 3, nip: terbaca(NIP.siti), tanggalSelesai: KOSONG }),
  barisJpLain({ baris: 4, jp: KOSONG }), barisJpLain({ baris: 5, nip: terbaca(NIP.luar) }),
];
const KOMPETENSI = [barisKompetensi({}, { Integritas: terbaca(level(0)), Komunikasi: KOSONG }), barisKompetensi({ baris: 3, nip: KOSONG })];

const bahanApaPun = fc.tuple(fc.array(sesiApaPun, { maxLength: 20, size: 'max' }), ubahanApaPun).map(([daftar, ubahan]) => ({
  ubahan,
  bahan: keadaan(daftar.map((sesi, i) => ({ ...sesi, baris: i + 2 })), {
    ...ubahan, daftarPegawai: ROSTER, daftarJpLain: JP_LAIN, daftarKompetensi: KOMPETENSI,
    daftarStandar: [barisStandar({ Integritas: terbaca(level(3)) })],
    hariLibur: new Map([[tanggal('2025-01-30'), 'Libur setempat']]),
  }),
}));

/** As it arrives in the browser. */
const kirim = (bahan: Bahan, ubahan: UbahanKetentuan): Bahan =>
  bukaBahan(JSON.parse(JSON.stringify(kemasBahan(bahan, ubahan))) as BahanPanel);
const menurutBaris = (bahan: Bahan): Map<number, unknown> => {
  const { daftarSesi } = hitungBahan(bahan);
  return new Map(bahan.daftarSesi.map(({ baris }, i) => {
    const { status, tercatat, dihitung, alasan } = daftarSesi[i] ?? {};
    return [baris, { status, tercatat, dihitung, alasan }];
  }));
};

describe('the packed material', () => {
  it('gives every person the same figures and every session that travels the same status', () => {
    fc.assert(fc.property(bahanApaPun, ({ bahan, ubahan }) => {
      const terbuka = kirim(bahan, ubahan);
      expect(hitungBahan(terbuka).daftarPegawai).toEqual(hitungBahan(bahan).daftarPegawai);
      const semula = menurutBaris(bahan);
      for (const [baris, hasil] of menurutBaris(terbuka)) expect([baris, hasil]).toEqual([baris, semula.get(baris)]);
    }), { numRuns: 150 });
  });

  it('leaves behind only what is Batal or has a fault of its own', () => {
    fc.assert(fc.property(bahanApaPun, ({ bahan, ubahan }) => {
      const { lingkungan } = susunKeadaan(bahan);
      expect(kirim(bahan, ubahan).daftarSesi.map(({ baris }) => baris))
        .toEqual(ikutDihitung(bahan.daftarSesi, lingkungan).map(({ baris }) => baris));
    }), { numRuns: 50 });
  });

  it('judges a draft as the workbook does: every finding, what it would give, and what it displaces', () => {
    fc.assert(fc.property(bahanApaPun, sesiApaPun, ({ bahan, ubahan }, sesi) => {
      const rancangan = { ...sesi, baris: 1000, id: 'S-999999' };
      const periksa = (satu: Bahan): unknown => {
        const ada = susunKeadaan(satu);
        const orang = ikutDihitung(satu.daftarSesi, ada.lingkungan)
          .filter(({ nipPeserta }) => JSON.stringify(nipPeserta) === JSON.stringify(sesi.nipPeserta));
        const { prakiraan: { tergeser, ...lain }, ...temuan } = periksaRancangan(ada, orang, rancangan);
        return { ...lain, ...temuan, tergeser: tergeser.map(({ baris }) => baris) };
      };
      expect(periksa(kirim(bahan, ubahan))).toEqual(periksa(bahan));
    }), { numRuns: 150 });
  });
});

describe('the sample workbook', () => {
  const jumlahOrang = (buku: Workbook): unknown =>
    hitungBuku(buku).Pegawai?.map((baris) => [baris.NIP, baris['Total JP'], baris['Keterangan JP'], baris['Potensi Total JP']]);

  it('counts the same in the panel as in its sheets, person by person and session by session', () => {
    const terbuka = bukaBahan(isiPanggilan(runtimePanel(bukuContoh()), 'bukaCatatSesi'));
    const hasil = hitungBahan(terbuka);
    const buku = bukuContoh();
    const diLembar = jumlahOrang(buku) as unknown[];
    expect(diLembar.length).toBeGreaterThan(20);
    expect(hasil.daftarPegawai.map((orang) => ('tanpaAngka' in orang ? ['', orang.tanpaAngka, ''] : [orang.total, orang.keterangan, orang.potensi ?? ''])))
      .toEqual((diLembar as unknown[][]).map(([, ...angka]) => angka));
    const status = new Map(terbuka.daftarSesi.map(({ baris }, i) => [baris, hasil.daftarSesi[i]?.status]));
    const sesi = buku.sheetByName('Sesi');
    const kolom = Array.from({ length: 40 }, (_, k) => k + 1).find((k) => sesi?.valueAt(1, k) === 'Status Hitung') ?? 0;
    expect(status.size).toBeGreaterThan(100);
    for (const [baris, satu] of status) expect([baris, satu]).toEqual([baris, sesi?.valueAt(baris, kolom)]);
  });
});

describe('the size of what travels', () => {
  it.each([[5_000, 0, 700], [5_000, 10_000, 2_000]])('%i people with %i sessions stay below %i kB', (orang, sesi, kb) => {
    const kemasan = isiPanggilan(runtimePanel(bukuBesar({ pegawai: orang, sesi, benih: 1 })), 'bukaCatatSesi');
    const ukuran = Buffer.byteLength(JSON.stringify(kemasan)) / 1000;
    if (process.env.UKURAN) console.log(`${orang} people, ${sesi} sessions: ${Math.round(ukuran)} kB`);
    expect(ukuran).toBeLessThan(kb);
    expect(bukaBahan(kemasan).daftarPegawai).toHaveLength(orang);
  });
});
