/** The foot of the form, always in sight: what saving gives, and the buttons. */
import type { Ramalan } from '../keadaan/kalimat-prakiraan';
import { Prakiraan } from './prakiraan';

interface KakiProps {
  readonly ramalan: readonly Ramalan[];
  readonly mengubah: boolean;
  readonly menyimpan: boolean;
  readonly sibuk: boolean;
  readonly onKosongkan: () => void;
  readonly onBatalMengubah: () => void;
}

export function Kaki({ ramalan, mengubah, menyimpan, sibuk, onKosongkan, onBatalMengubah }: KakiProps) {
  const simpan = mengubah ? 'Simpan perubahan' : 'Simpan';
  return (
    <footer>
      <Prakiraan daftar={ramalan} />
      <div class="buttons">
        {/* Not `disabled`, which would throw the focus away. */}
        <button type="submit" class="action" aria-disabled={sibuk}>{menyimpan ? 'Menyimpan…' : simpan}</button>
        <button type="button" aria-disabled={sibuk} onClick={() => sibuk || (mengubah ? onBatalMengubah() : onKosongkan())}>
          {mengubah ? 'Batal mengubah' : 'Kosongkan'}
        </button>
        {!mengubah && <span class="hint">Ctrl+Enter</span>}
      </div>
    </footer>
  );
}
