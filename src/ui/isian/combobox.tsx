/** Picks a person by typing: the combobox of the ARIA practices, with a list below and a count that is announced. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { AtributKendali } from './atribut-kendali';
import type { HasilCari, OrangDicari } from './cari-orang';
import './combobox.css';

interface ComboboxProps<Orang extends OrangDicari> {
  readonly atribut: AtributKendali;
  /** Names the list for screen readers. */
  readonly namaDaftar: string;
  readonly teks: string;
  readonly placeholder: string;
  readonly cari: (teks: string) => HasilCari<Orang>;
  readonly onKetik: (teks: string) => void;
  readonly onPilih: (orang: Orang) => void;
  readonly onBatal?: () => void;
}

const TERTUTUP = -1;

export function Combobox<Orang extends OrangDicari>(
  { atribut, namaDaftar, teks, placeholder, cari, onKetik, onPilih, onBatal }: ComboboxProps<Orang>,
) {
  const [terbuka, setTerbuka] = useState(false);
  const [aktif, setAktif] = useState(TERTUTUP);
  const idDaftar = useId();
  const idPilihan = (indeks: number): string => `${idDaftar}-${indeks}`;
  const { daftar, banyak } = terbuka ? cari(teks) : { daftar: [], banyak: 0 };
  const daftarAktif = useRef<HTMLLIElement>(null);
  useEffect(() => daftarAktif.current?.scrollIntoView({ block: 'nearest' }), [aktif, terbuka]);

  const buka = (indeks: number): void => {
    setTerbuka(true);
    setAktif(indeks);
  };
  const pilih = (orang: Orang): void => {
    setTerbuka(false);
    onPilih(orang);
  };
  const geser = (langkah: 1 | -1): void => {
    if (!terbuka) buka(0);
    else if (daftar.length > 0) setAktif((aktif + langkah + daftar.length) % daftar.length);
  };
  const tombol = (event: KeyboardEvent): void => {
    const orang = terbuka ? daftar[aktif] : undefined;
    if (event.key === 'ArrowDown') geser(1);
    else if (event.key === 'ArrowUp') geser(-1);
    else if (event.key === 'Enter' && !event.ctrlKey && orang) pilih(orang);
    else if (event.key === 'Escape' && (terbuka || onBatal)) {
      if (terbuka) setTerbuka(false);
      else onBatal?.();
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        {...atribut}
        type="text"
        role="combobox"
        aria-expanded={terbuka && daftar.length > 0}
        aria-controls={idDaftar}
        aria-autocomplete="list"
        aria-activedescendant={terbuka && daftar[aktif] ? idPilihan(aktif) : undefined}
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        value={teks}
        onInput={(event) => {
          onKetik(event.currentTarget.value);
          if (event.currentTarget.value.trim() === '') setTerbuka(false);
          else buka(0);
        }}
        onKeyDown={tombol}
        onBlur={() => setTerbuka(false)}
      />
      <ul id={idDaftar} class="options" role="listbox" aria-label={namaDaftar} hidden={!terbuka || daftar.length === 0}>
        {daftar.map((orang, indeks) => (
          <li
            key={orang.nip}
            id={idPilihan(indeks)}
            ref={indeks === aktif ? daftarAktif : undefined}
            role="option"
            aria-selected={indeks === aktif}
            // Before the input loses the focus, which would close the list under the finger.
            onMouseDown={(event) => {
              event.preventDefault();
              pilih(orang);
            }}
          >
            <span class="block">{orang.nama || orang.nip}</span>
            <span class="block hint">{[orang.nip, orang.jabatan].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p class="hint" role="status">{terbuka ? sebutHasil(banyak, daftar.length) : ''}</p>
    </>
  );
}

function sebutHasil(banyak: number, tampil: number): string {
  if (banyak === 0) return 'Tidak ada pegawai yang cocok. Periksa ejaan nama atau digit NIP.';
  if (banyak > tampil) return `${banyak} pegawai ditemukan, ${tampil} ditampilkan. Ketik lebih lengkap untuk mempersempit.`;
  return `${banyak} pegawai ditemukan. Panah untuk memilih, Enter untuk memakai.`;
}
