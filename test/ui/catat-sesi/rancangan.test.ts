import { ramalkan, type Ramalan } from '../../../src/ui/catat-sesi/keadaan/kalimat-prakiraan';
import { peringatanFormulir, perkirakan, periksaFormulir } from '../../../src/ui/catat-sesi/keadaan/rancangan';
import type { Formulir } from '../../../src/ui/catat-sesi/keadaan/formulir';
import type { BarisSesi } from '../../../src/istilah/sesi';
import { daftarSesi } from '../../domain/keadaan';
import { barisSesi } from '../../pembangun/baris-sesi';
import { ATASAN, BUDI, SITI, dataUji, panelTerisi, panelUji } from './panel-uji';

const MARET = daftarSesi(barisSesi({ tanggal: '2025-03-03' }), barisSesi({ tanggal: '2025-03-10' }));
const formulir = (ubahan: Partial<Formulir> = {}): Formulir => ({ ...panelTerisi().formulir, paraf: 'Sudah', ...ubahan });
const ramalan = (isi: Formulir, sesi: readonly BarisSesi[] = [], id?: string): readonly Ramalan[] =>
  perkirakan(dataUji(sesi), isi, id).map(ramalkan);

describe('the line above the buttons', () => {
  it('says what the session gives before materi and Pembimbing are filled in', () => {
    expect(ramalan(formulir({ materi: '', pembimbing: { nip: '', nama: '' } }))).toEqual([
      { nama: BUDI.nama, nada: 'baik', judul: '+2 JP, dihitung', rincian: [] },
    ]);
  });

  it('the third of a month is recorded without JP, by which provision, and what still gives JP', () => {
    expect(ramalan(formulir(), MARET)).toEqual([{
      nama: BUDI.nama, nada: 'perhatian', judul: 'Tercatat, tidak dihitung',
      rincian: [
        'Kegiatan ke-3 Pembimbingan bulan Maret 2025 menurut urutan terdahulu; paling banyak 2 dihitung (Lampiran G.3).',
        'Pendampingan masih memberi +2 JP.',
      ],
    }]);
  });

  it('an earlier day counts and pushes a later session out', () => {
    const [satu] = ramalan(formulir({ tanggal: '1/3/2025' }), MARET);
    expect(satu).toMatchObject({ nada: 'perhatian', judul: '+2 JP, dihitung' });
    expect(satu?.rincian[0]).toContain('Pembimbingan 10 Maret 2025 (S-0002) menjadi tidak dihitung');
    expect(satu?.rincian[1]).toBe('Total bertambah 0 JP.');
  });

  it('the row that is being changed does not stand in its own way', () => {
    expect(ramalan(formulir(), MARET, 'S-0002')[0]?.judul).toBe('+2 JP, dihitung');
  });

  it('each participant has a line of his own', () => {
    const dua = ramalan(formulir({ peserta: [BUDI, SITI] }), MARET);
    expect(dua.map(({ nama, judul }) => [nama, judul])).toEqual([
      [BUDI.nama, 'Tercatat, tidak dihitung'], [SITI.nama, '+2 JP, dihitung'],
    ]);
  });

  it.each([
    ['a day that has not come', { tanggal: '18/03/2025' }, 'Tanggal'],
    ['a participant who is the Pembimbing', { pembimbing: BUDI }, 'orang yang sama'],
  ])('%s cannot be saved, and the rule says why', (_, ubahan, kata) => {
    const [satu] = ramalan(formulir(ubahan));
    expect([satu?.nada, satu?.judul]).toEqual(['halangan', 'Belum dapat disimpan']);
    expect(satu?.rincian.join(' ')).toContain(kata);
  });

  it('the very session saved twice is known as a duplicate, so after a lost answer the panel tells', () => {
    const ada = daftarSesi(barisSesi({ tanggal: '2025-03-17' })).map((sesi) => ({ ...sesi, materi: 'Penyusunan analisis jabatan' }));
    const [satu] = ramalan(formulir(), ada);
    expect(satu?.nada).toBe('halangan');
    expect(satu?.rincian.join(' ')).toContain('sama dengan baris 2');
    expect(satu?.rincian.join(' ')).not.toMatch(/Hapus baris/);
  });
});

describe('what is refused on this side of the server', () => {
  it('an empty form names every field that must be filled', () => {
    const keluhan = periksaFormulir(dataUji(), panelUji().formulir, undefined);
    expect(Object.keys(keluhan).sort()).toEqual(['materi', 'pembimbing', 'peserta']);
    expect(keluhan.peserta).toEqual(['Pilih peserta lebih dahulu.']);
  });

  it('a complete form passes', () => expect(periksaFormulir(dataUji(), formulir(), undefined)).toEqual({}));

  it('a date that does not exist is named as it was typed', () => {
    expect(periksaFormulir(dataUji(), formulir({ tanggal: '31/02/2025' }), undefined).tanggal?.[0]).toContain('31/02/2025');
  });

  it('of several participants the one at fault is named', () => {
    const keluhan = periksaFormulir(dataUji(), formulir({ peserta: [BUDI, ATASAN] }), undefined);
    expect(Object.values(keluhan).flat().join(' ')).toContain(`${ATASAN.nama}: `);
  });
});

describe('warnings before saving', () => {
  it('speak of what is filled in, not of what is still open', () => {
    const kosong = formulir({ pembimbing: { nip: '', nama: '' }, materi: '' });
    expect(peringatanFormulir(perkirakan(dataUji(), kosong, undefined), kosong)).toEqual({});
  });

  it('a Pembimbing who is not the atasan langsung, a Sunday, a missing paraf', () => {
    const isi = formulir({ pembimbing: SITI, tanggal: '16/03/2025', paraf: '' });
    const peringatan = peringatanFormulir(perkirakan(dataUji(), isi, undefined), isi);
    expect(Object.keys(peringatan).sort()).toEqual(['paraf', 'pembimbing', 'tanggal']);
  });
});
