/** The settings by group, or what stands in their place while there are none. */
import type { VNode } from 'preact';
import { KotakPesan } from '../dialog/kotak-pesan';
import type { Keadaan } from './keadaan';
import { DAFTAR_KELOMPOK, Kelompok } from './kelompok';
import { SEBUTAN_BANTUAN, type Bantuan } from './pesan';

export interface PropertiFormulir {
  readonly keadaan: Keadaan;
  ketik(kunci: string, teks: string): void;
  bakukan(kunci: string): void;
  bantu(bantuan: Bantuan): void;
}

export function Formulir({ keadaan, ketik, bakukan, bantu }: PropertiFormulir): VNode | null {
  const { tahap, daftar, isian, galat, pesan } = keadaan;
  if (tahap === 'memuat') return <p class="tunggu">Memuat pengaturan…</p>;
  if (tahap === 'menyiapkan') return <p class="tunggu">Menyiapkan buku kerja…</p>;
  if (tahap === 'tidak-terbuka') return pesan ? <KotakPesan pesan={pesan} sebutan={SEBUTAN_BANTUAN} utama bantu={bantu} /> : null;
  return (
    <>
      {DAFTAR_KELOMPOK.map((nama) => (
        <Kelompok
          key={nama}
          nama={nama}
          daftar={daftar.filter(({ kelompok }) => kelompok === nama)}
          isian={isian}
          galat={galat}
          ketik={ketik}
          bakukan={bakukan}
        />
      ))}
    </>
  );
}
