/** The parts of the benchmark by the name that the command takes, each in its own file, loaded when it runs. */
import type { Bagian } from './bagian';

export const DAFTAR_BAGIAN = {
  rumus: async () => (await import('./rumus/bagian-rumus')).bagianRumus,
  hitungan: async () => (await import('./hitungan/bagian-hitungan')).bagianHitungan,
  panggilan: async () => (await import('./panggilan/bagian-panggilan')).bagianPanggilan,
  mulai: async () => (await import('./mulai/bagian-mulai')).bagianMulai,
  xlsx: async () => (await import('./xlsx/bagian-xlsx')).bagianXlsx,
} as const satisfies Readonly<Record<string, () => Promise<Bagian>>>;

export type NamaBagian = keyof typeof DAFTAR_BAGIAN;

export const adalahBagian = (nama: string): nama is NamaBagian => Object.hasOwn(DAFTAR_BAGIAN, nama);
