/** One group of settings, folded away until it is wanted; its heading counts what deserves a look. */
import type { VNode } from 'preact';
import type { ButirPengaturanPanel } from '../../alur/panel/kontrak';
import { TINGKAT_TAFSIR } from '../../aturan/tafsir';
import { SEBUTAN_TINGKAT } from '../../istilah/temuan';
import { Bidang } from './bidang';
import { daftarBerubah, menyimpang, type Isian } from './perubahan';

export type NamaKelompok = ButirPengaturanPanel['kelompok'];
/** Shown in this order; the first one is open at the start. */
export const DAFTAR_KELOMPOK: readonly NamaKelompok[] = ['Perangkat Daerah', 'Peraturan', 'Bilangan ketentuan', 'Tafsir'];

const PENGANTAR: Readonly<Record<NamaKelompok, string>> = {
  'Perangkat Daerah': 'Tahun dan tanggal laporan, serta nama dan alamat yang dicetak pada laporan.',
  Peraturan: 'Nomor dan hari mulai berlakunya Peraturan Bupati.',
  'Bilangan ketentuan':
    'Angka yang ditetapkan peraturan. Ubah hanya bila peraturannya berubah; angka yang berbeda dari ketentuan diberi catatan.',
  Tafsir: 'Cara membaca ketentuan yang teksnya terbuka.',
};

type Tingkat = (typeof TINGKAT_TAFSIR)[number];
const ARTI_TINGKAT: Readonly<Record<Tingkat, string>> = {
  ingatkan: `sesi tetap dihitung dan ditandai "${SEBUTAN_TINGKAT.ingatkan}"`,
  tolak: `sesi ditandai "${SEBUTAN_TINGKAT.tolak}" dan tidak dihitung sampai diperbaiki`,
  abaikan: 'tidak diperiksa',
};

export interface PropertiKelompok {
  readonly nama: NamaKelompok;
  readonly daftar: readonly ButirPengaturanPanel[];
  readonly isian: Isian;
  readonly galat: Readonly<Record<string, string>>;
  ketik(kunci: string, teks: string): void;
  bakukan(kunci: string): void;
}

export function Kelompok({ nama, daftar, isian, galat, ketik, bakukan }: PropertiKelompok): VNode {
  return (
    <details open={nama === DAFTAR_KELOMPOK[0]}>
      <summary>
        <h2>{nama}</h2> <span class="jumlah">{ringkasan(nama, daftar, isian, galat)}</span>
      </summary>
      <p class="secondary pengantar">{PENGANTAR[nama]}</p>
      {nama === 'Tafsir' ? (
        <ul class="secondary pengantar">
          {TINGKAT_TAFSIR.map((tingkat) => <li key={tingkat}><strong>{tingkat}</strong>: {ARTI_TINGKAT[tingkat]}</li>)}
        </ul>
      ) : null}
      <div class="bidang-bidang">
        {daftar.map((butir) => (
          <Bidang
            key={butir.pengaturan}
            butir={butir}
            isian={isian}
            galat={galat[butir.pengaturan]}
            ketik={(teks) => ketik(butir.pengaturan, teks)}
            bakukan={() => bakukan(butir.pengaturan)}
          />
        ))}
      </div>
    </details>
  );
}

/** `20 isian · 1 perlu diperbaiki · 2 diubah · 1 berbeda dari ketentuan`. */
function ringkasan(
  nama: NamaKelompok, daftar: readonly ButirPengaturanPanel[], isian: Isian, galat: Readonly<Record<string, string>>,
): string {
  const hitung = (jumlah: number, kata: string): string => (jumlah === 0 ? '' : `${jumlah} ${kata}`);
  return [
    `${daftar.length} isian`,
    hitung(daftar.filter(({ pengaturan }) => galat[pengaturan] !== undefined).length, 'perlu diperbaiki'),
    hitung(daftar.filter(({ keliru }) => keliru !== undefined).length, 'tidak dipahami'),
    hitung(daftarBerubah(daftar, isian).length, 'diubah'),
    hitung(daftar.filter((butir) => menyimpang(butir, isian)).length,
      nama === 'Tafsir' ? 'bukan pilihan baku' : 'berbeda dari ketentuan'),
  ].filter(Boolean).join(' · ');
}
