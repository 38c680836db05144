import { terbaca } from '../../../src/istilah/hasil-baca';
import { level } from '../../../src/istilah/satuan';
import { tanggal } from '../../../src/istilah/tanggal';
import type { Orang } from '../../../src/ui/catat-sesi/data/data-panel';
import { daftarKompetensi } from '../../../src/ui/catat-sesi/data/kompetensi-orang';
import { ringkasanOrang } from '../../../src/ui/catat-sesi/data/ringkasan-orang';
import { susunKetentuan } from '../../../src/aturan/susun-ketentuan';
import { ROSTER, daftarSesi } from '../../domain/keadaan';
import { barisKompetensi } from '../../pembangun/baris-lain';
import { barisSesi, NIP } from '../../pembangun/baris-sesi';
import { dataUji } from './panel-uji';

const SESI = daftarSesi(
  barisSesi({ tanggal: '2025-03-03' }), barisSesi({ tanggal: '2025-03-10', jenis: 'Pendampingan' }), barisSesi({ tanggal: '2024-06-03' }),
);
const MARET = { hari: tanggal('2025-03-17'), jenis: 'Pembimbingan', lingkup: 'Nasional' } as const;

describe('how a person stands', () => {
  const data = dataUji(SESI);
  const budi = data.perNip.get(NIP.budi) as Orang;

  it('total of the report year, and the cap of the month and kind', () => {
    expect(ringkasanOrang(data, budi, MARET)).toEqual({
      capaian: '4 dari 20 JP', catatan: '', kuota: 'Pembimbingan Maret: 1 dari 2 dihitung', kuotaHabis: false,
    });
  });

  it('another year is named', () => {
    expect(ringkasanOrang(data, budi, { ...MARET, hari: tanggal('2024-06-04') }).capaian).toBe('2 dari 20 JP tahun 2024');
  });

  it('without a day there is no month to speak of', () => {
    expect(ringkasanOrang(data, budi, { ...MARET, hari: undefined })).toEqual({ capaian: '4 dari 20 JP', catatan: '', kuotaHabis: false });
  });

  it('under one cap for both kinds both are counted, and a full cap is marked', () => {
    const gabungan = dataUji(SESI, { ketentuan: susunKetentuan({ tafsir: { batasPer: 'gabungan' } }) });
    expect(ringkasanOrang(gabungan, budi, MARET)).toMatchObject({
      kuota: '(Pembimbingan dan Pendampingan) Maret: 2 dari 2 dihitung', kuotaHabis: true,
    });
  });

  it('who has no target is told why', () => {
    const daftarPegawai = ROSTER.map((orang) => ({ ...orang, status: terbaca('PPPK' as const) }));
    const pppk = dataUji([], { daftarPegawai });
    expect(ringkasanOrang(pppk, pppk.perNip.get(NIP.budi) as Orang, MARET)).toMatchObject({
      capaian: '0 JP', catatan: 'Di luar ketentuan (PPPK)',
    });
  });
});

describe('the competencies offered', () => {
  const data = dataUji([], {
    daftarKompetensi: [
      barisKompetensi({}, { Integritas: terbaca(level(1)), Komunikasi: terbaca(level(0)) }),
      barisKompetensi({ baris: 3, nip: terbaca(NIP.siti) }, { Integritas: terbaca(level(1)) }),
    ],
  });

  it("the person's gaps come first, the greatest on top", () => {
    const { utama, lain } = daftarKompetensi(data, [NIP.budi], []);
    expect(utama).toEqual([{ nama: 'Komunikasi', keterangan: 'kesenjangan 2' }, { nama: 'Integritas', keterangan: 'kesenjangan 1' }]);
    expect(lain).toHaveLength(6);
  });

  it('of several participants it says how many have the gap', () => {
    expect(daftarKompetensi(data, [NIP.budi, NIP.siti], []).utama.map(({ keterangan }) => keterangan)).toEqual([
      'kesenjangan 2 (1 dari 2 peserta)', 'kesenjangan 1 (2 dari 2 peserta)',
    ]);
  });

  it('a name that no table knows is kept as a choice', () => {
    expect(daftarKompetensi(data, [], ['Membatik']).lain.map(({ nama }) => nama)).toContain('Membatik');
  });
});
