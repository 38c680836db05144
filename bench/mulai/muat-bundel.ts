/** What a script costs before its first line of work: parsed and loaded in a fresh context, as every execution of Google does. */
import { createContext, Script } from 'node:vm';
import { performance } from 'node:perf_hooks';
import { ukuranDari, type Ukuran } from '../ukur';

const KALI = 30;

export interface WaktuMuat {
  readonly urai: Ukuran;
  readonly muat: Ukuran;
}

/** Each of thirty times a text that the engine has not seen, so that it cannot give back what it compiled before. */
export function waktuMuat(skrip: string): WaktuMuat {
  const [urai, muat]: [number[], number[]] = [[], []];
  for (let ke = 0; ke < KALI; ke++) {
    const konteks = createContext({});
    const mulai = performance.now();
    const script = new Script(`${skrip}\n// ${ke}`);
    const terurai = performance.now();
    script.runInContext(konteks);
    urai.push(terurai - mulai);
    muat.push(performance.now() - terurai);
  }
  return { urai: ukuranDari(urai), muat: ukuranDari(muat) };
}
