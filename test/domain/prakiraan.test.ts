import fc from 'fast-check';
import { hitungBahan } from '../../src/domain/hitung-bahan';
import { susunKeadaan } from '../../src/domain/keadaan';
import { jumlahOrang, prakiraanSesi, type Prakiraan } from '../../src/domain/prakiraan';
import { KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import type { Nip } from '../../src/istilah/nip';
import { jp } from '../../src/istilah/satuan';
import { DAFTAR_JENIS, DAFTAR_LINGKUP, type BarisSesi } from '../../src/istilah/sesi';
import { barisJpLain } from '../pembangun/baris-lain';
import type { UbahanSesi } from '../pembangun/baris-sesi';
import { daftarSesi, keadaan, kegiatan, SITI, SITI_LAIN } from './keadaan';

type Ubahan = Parameters<typeof keadaan>[1];
const bimbing = (hari: string, ubahan?: UbahanSesi): BarisSesi => kegiatan(hari, 'Pembimbingan', 'Nasional', ubahan);
/** The draft stands behind all others and is numbered after them. */
const rancangan = (sesi: BarisSesi): BarisSesi => ({ ...sesi, baris: 1000, id: 'S-9999', materi: `${sesi.materi}, rancangan` });

function perkirakan(sesi: readonly BarisSesi[], baru: BarisSesi, ubahan: Ubahan = {}): Prakiraan {
  return prakiraanSesi(susunKeadaan(keadaan([], ubahan)), daftarSesi(...sesi), rancangan(baru));
}

describe('what recording a session would give', () => {
  it('the second of a month adds its JP', () => {
    expect(perkirakan([bimbing('2025-03-03')], bimbing('2025-03-10'))).toMatchObject({
      hasil: { status: 'Dihitung', dihitung: 2 }, tambahan: 2, tergeser: [],
      sebelum: { total: 2, sebulan: { sesiDihitung: 1 } }, sesudah: { total: 4, sebulan: { sesiDihitung: 2 } },
    });
  });

  it('offers the other kind only to a session that would not count, and tells the month of its own kind', () => {
    const hasil = perkirakan([kegiatan('2025-03-03', 'Pendampingan', 'Nasional')], bimbing('2025-03-10'));
    expect(hasil).not.toHaveProperty('jenisLain');
    expect([hasil.sebelum?.sebulan.sesiDihitung, hasil.sesudah?.sebulan.sesiDihitung]).toEqual([0, 1]);
  });

  it('the third of a month is recorded, adds nothing, and the other kind would still add', () => {
    const { hasil, tambahan, jenisLain } = perkirakan([bimbing('2025-03-03'), bimbing('2025-03-10')], bimbing('2025-03-17'));
    expect(hasil).toMatchObject({ status: 'Tidak dihitung', tercatat: 2, dihitung: 0 });
    expect(hasil.alasan).toContain('kegiatan ke-3 Pembimbingan bulan Maret 2025');
    expect([tambahan, jenisLain]).toEqual([0, { jenis: 'Pendampingan', tambahan: 2 }]);
  });

  it('with one cap for both kinds the other kind is not offered', () => {
    const { jenisLain } = perkirakan(
      [bimbing('2025-03-03'), bimbing('2025-03-10')], bimbing('2025-03-17'), { tafsir: { batasPer: 'gabungan' } },
    );
    expect(jenisLain).toBeUndefined();
  });

  it('an earlier day takes the place of a later session: counted itself, yet the total stays', () => {
    const { hasil, tambahan, tergeser } = perkirakan([bimbing('2025-03-10'), bimbing('2025-03-17')], bimbing('2025-03-03'));
    expect([hasil.status, tambahan]).toEqual(['Dihitung', 0]);
    expect(tergeser.map(({ id }) => id)).toEqual(['S-0002']);
    const tiga = [bimbing('2025-03-10'), bimbing('2025-03-17'), bimbing('2025-03-24')];
    expect(perkirakan(tiga, bimbing('2025-03-03')).tergeser.map(({ id }) => id)).toEqual(['S-0002']);
  });

  it('with the higher JP first an international one displaces a national one and adds the difference', () => {
    const { tambahan, tergeser } = perkirakan(
      [bimbing('2025-03-03'), bimbing('2025-03-10')], kegiatan('2025-03-24', 'Pembimbingan', 'Internasional'),
      { tafsir: { urutan: 'JP tertinggi' } },
    );
    expect([tambahan, tergeser.length]).toEqual([2, 1]);
  });

  it('the same session again is refused with its own rule and adds nothing', () => {
    const [ada] = daftarSesi(bimbing('2025-03-03')) as [BarisSesi];
    const { hasil, tambahan } = prakiraanSesi(susunKeadaan(keadaan([])), [ada], { ...ada, baris: 1000, id: 'S-9999' });
    expect([hasil.status, tambahan]).toEqual(['Perlu perbaikan', 0]);
    expect(hasil.temuan.map(({ kode }) => kode)).toContain('sesi-tidak-ganda');
  });

  it('without a day that can be read there is a finding and no standing', () => {
    const { hasil, sebelum, sesudah } = perkirakan([], { ...bimbing('2025-03-03'), tanggal: KOSONG });
    expect(hasil.temuan.map(({ kode }) => kode)).toContain('tanggal-terbaca');
    expect([sebelum, sesudah]).toEqual([undefined, undefined]);
  });

  it('JP Lain of the person are in the total, those of others are not', () => {
    const daftarJpLain = [[SITI, 3], [SITI_LAIN, 5]].map(([nip, jumlah], i) =>
      barisJpLain({ baris: i + 2, nip: terbaca(nip as Nip), jp: terbaca(jp(jumlah as number)) }));
    const { sebelum, sesudah } = perkirakan([], bimbing('2025-03-03'), { daftarJpLain });
    expect([sebelum?.total, sesudah?.total]).toEqual([3, 5]);
    expect(jumlahOrang(susunKeadaan(keadaan([], { daftarJpLain })), []).total(SITI_LAIN, 2025)).toBe(5);
  });

  it('says of any session exactly what the run says once it stands in the sheet', () => {
    const hari = fc.integer({ min: 1, max: 59 }).map((n) => new Date(Date.UTC(2025, 0, n)).toISOString().slice(0, 10));
    const sesi = fc.record({ hari, jenis: fc.constantFrom(...DAFTAR_JENIS), lingkup: fc.constantFrom(...DAFTAR_LINGKUP) });
    const tafsir = fc.record({
      batasPer: fc.constantFrom('jenis' as const, 'gabungan' as const),
      batasLingkup: fc.constantFrom('bersama' as const, 'terpisah' as const),
      urutan: fc.constantFrom('terdahulu' as const, 'JP tertinggi' as const),
    });
    fc.assert(fc.property(fc.array(sesi, { maxLength: 8 }), sesi, tafsir, (lama, baru, pilihan) => {
      const daftar = daftarSesi(...lama.map((satu) => kegiatan(satu.hari, satu.jenis, satu.lingkup)));
      const draf = rancangan(kegiatan(baru.hari, baru.jenis, baru.lingkup));
      const perkiraan = prakiraanSesi(susunKeadaan(keadaan([], { tafsir: pilihan })), daftar, draf);
      const [sebelum, sesudah] = [daftar, [...daftar, draf]].map((satu) => hitungBahan(keadaan(satu, { tafsir: pilihan })));
      const total = [sebelum, sesudah].map((satu) => satu?.jumlah.total(SITI as Nip, 2025));
      expect(perkiraan.hasil).toEqual(sesudah?.daftarSesi[daftar.length]);
      expect([perkiraan.sebelum?.total, perkiraan.sesudah?.total]).toEqual(total);
      expect(perkiraan.tambahan).toBe((total[1] ?? 0) - (total[0] ?? 0));
    }));
  });
});
