/** The sample workbook, with its merges, filter, synonyms and dirty rows: a save and its undo leave the rest as it was. */
import { bukuContoh } from '../../../contoh/buku-contoh';
import { bukaBahan } from '../../../src/alur/panel/buka-bahan';
import { bukaSesi } from '../../../src/alur/panel/buka-sesi';
import { susunKeadaan } from '../../../src/domain/keadaan';
import { isiDari } from '../../../src/istilah/hasil-baca';
import { potretSel } from '../../pembangun/buku-panel';
import { hitungBuku } from '../../pembangun/jalankan-bundel';
import { isianSesi, isiPanggilan, runtimePanel } from '../../pembangun/panel';

it('records for two people, counts them as it said, and takes them back', () => {
  const buku = bukuContoh();
  hitungBuku(buku);
  const bahan = bukaBahan(isiPanggilan(runtimePanel(buku), 'bukaCatatSesi'));
  const { daftarPegawai } = susunKeadaan(bahan);
  const [satu, dua] = bahan.daftarPegawai.filter(({ nip, nipAtasan, status }) =>
    isiDari(status) === 'PNS' && isiDari(nipAtasan) && daftarPegawai.semuaMenurutNip(isiDari(nip) ?? '').length === 1);
  const atasan = isiDari(satu?.nipAtasan ?? { hasil: 'kosong' }) ?? '';
  const peserta = [satu, dua].map((orang) => (orang ? isiDari(orang.nip) : undefined) ?? '');
  const sebelum = potretSel(buku);
  const hasil = isiPanggilan(runtimePanel(buku), 'simpanSesi', { peserta, isian: isianSesi(atasan, { tanggal: '2025-12-08' }) });
  const sesudah = potretSel(buku);
  const pertama = hasil.daftar[0]?.baris ?? 0;
  const bergeser = (sel: string): boolean => Number(/^Sesi (\d+),/.exec(sel)?.[1] ?? 0) >= pertama;
  for (const [sel, isi] of sebelum) if (!bergeser(sel)) expect([sel, sesudah.get(sel)]).toEqual([sel, isi]);
  expect(sesudah.get(`Sesi ${pertama + 2},5`)).toBe('JUMLAH');
  expect(sesudah.size).toBeGreaterThan(sebelum.size + 20);
  isiPanggilan(runtimePanel(buku), 'batalkanSimpan', hasil.pembatalan);
  expect(potretSel(buku)).toEqual(sebelum);

  const lagi = isiPanggilan(runtimePanel(buku), 'simpanSesi', { peserta, isian: isianSesi(atasan, { tanggal: '2025-12-08' }) });
  const { Pegawai = [] } = hitungBuku(buku);
  const total = new Map(Pegawai.map((baris) => [baris.NIP, baris['Total JP']]));
  expect(lagi.daftar.map(({ nip, total: jp }) => [nip, jp])).toEqual(peserta.map((nip) => [nip, total.get(nip)]));
  expect(bukaSesi(lagi.sesi).map(({ id }) => id)).toEqual(expect.arrayContaining(lagi.daftar.map(({ id }) => id)));
});
