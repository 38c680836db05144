/** Whom a pair of cells identifies. */
import { kenaliOrang } from '../../src/aturan/kenali-orang';
import { KOSONG, terbaca } from '../../src/istilah/hasil-baca';
import { susunDaftarPegawai } from '../../src/istilah/daftar-pegawai';
import type { Nip } from '../../src/istilah/nip';
import { nipKeliru } from '../pembangun/bacaan-keliru';
import { DAFTAR_PEGAWAI, NIP, pegawai } from '../pembangun/baris-sesi';

const daftar = susunDaftarPegawai([...DAFTAR_PEGAWAI,
  pegawai({ baris: 9, nip: terbaca(NIP.budi), nama: 'Budi Saputra' }),
  pegawai({ baris: 10, nip: terbaca('196601011990031008' as Nip) })]);

it.each([
  ['a readable NIP, whatever the name', terbaca(NIP.luar), 'Budi Saputra', NIP.luar],
  ['a name of one person, though the NIP stands twice on the roster', KOSONG, 'budi saputra', NIP.budi],
  ['a name beside a spoilt NIP', nipKeliru('bukan 18 digit', '1'), 'Budi Saputra', NIP.budi],
  ['a name of two people decides nothing', KOSONG, 'Siti Wati', undefined],
  ['a name of nobody', KOSONG, 'Joko', undefined],
  ['nothing at all, though somebody on the roster has no name', KOSONG, '', undefined],
] as const)('%s', (_, nip, nama, orang) => expect(kenaliOrang(nip, nama, daftar)).toBe(orang));
