/** Start-up: how large the bundle is, what it costs to load, what the panel sends and how soon it can be used. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { valueOf } from '../../src/lokal/apps-script/outcome';
import { buildIfStale, DIST, SCRIPT } from '../../src/lokal/build';
import type { Bagian, Sasaran, Tabel } from '../bagian';
import { bukuUji } from '../data/buku-uji';
import { dataUji, SESI_SEORANG } from '../data/sesi-uji';
import { HARI_UJI, runtimeUji } from '../runtime-uji';
import { teksBita, teksBulat, teksUkuran } from '../teks-angka';
import { waktuBuka } from './buka-panel';
import { bundelPilihan } from './bundel-pilihan';
import { waktuMuat } from './muat-bundel';

const BATAS_BITA = 150_000;
const ORANG = 5_000;

export const bagianMulai: Bagian = async () => {
  await buildIfStale();
  const { tabel, sasaran } = await ukurBundel();
  return { tabel: [tabel, await ukurPanel()], sasaran: [sasaran] };
};

async function ukurBundel(): Promise<{ tabel: Tabel; sasaran: Sasaran }> {
  const dikirim = readFileSync(join(DIST, SCRIPT), 'utf8');
  const bita = Buffer.byteLength(dikirim);
  const pilihan = [
    { nama: 'As pushed', ...(await bundelPilihan({})), skrip: dikirim, bita },
    { nama: 'Without spaces and comments, names kept', ...(await bundelPilihan({ minifyWhitespace: true, minifySyntax: true })) },
    { nama: 'Minified whole', ...(await bundelPilihan({ minifyWhitespace: true, minifySyntax: true, minifyIdentifiers: true })) },
  ];
  return {
    tabel: {
      judul: 'The bundle', kepala: ['Script', 'Size', 'Compressed', 'Of it zod', 'Parse', 'Load'],
      baris: pilihan.map(({ nama, skrip, bita: besar, zod }) => {
        const { urai, muat } = waktuMuat(skrip);
        return [nama, teksBita(besar), teksBita(gzipSync(skrip).length), `${((zod / besar) * 100).toFixed(0)}%`, teksUkuran(urai), teksUkuran(muat)];
      }),
    },
    sasaran: { sasaran: `Bundle at most ${teksBita(BATAS_BITA)}`, terukur: teksBita(bita), tercapai: bita <= BATAS_BITA },
  };
}

async function ukurPanel(): Promise<Tabel> {
  const data = dataUji(ORANG * SESI_SEORANG);
  const buku = bukuUji({ ...data, sesi: data.sesi.slice(0, ORANG) });
  const muatan = JSON.stringify(valueOf(runtimeUji(buku).execute('bukaCatatSesi')));
  const { halaman, panel } = await waktuBuka(buku, HARI_UJI, data.orang[7]?.nama.slice(0, 6) ?? '');
  return {
    judul: `The panel with ${teksBulat(ORANG)} people and ${teksBulat(ORANG)} sessions`,
    kepala: ['Sent to the panel', 'Per person', 'Workbench page until usable', 'Panel, click until it finds people'],
    baris: [[teksBita(Buffer.byteLength(muatan)), teksBita(Buffer.byteLength(muatan) / ORANG), teksUkuran(halaman), teksUkuran(panel)]],
  };
}
