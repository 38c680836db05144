/** Kompetensi: the participants' gaps as boxes to tick, the others one click away. */
import { daftarKompetensi, type PilihanKompetensi } from '../data/kompetensi-orang';
import type { DataPanel } from '../data/data-panel';
import type { Formulir } from '../keadaan/formulir';
import type { Kirim } from '../keadaan/kirim';
import { PesanBidang, atributKendali, type Pesan } from './bidang-formulir';

interface BidangKompetensiProps extends Pesan {
  readonly data: DataPanel;
  readonly formulir: Formulir;
  readonly kirim: Kirim;
}

export function BidangKompetensi({ data, formulir, kirim, ...pesan }: BidangKompetensiProps) {
  const { id, 'aria-describedby': keterangan } = atributKendali({ bidang: 'kompetensi', ...pesan });
  const { utama, lain } = daftarKompetensi(data, formulir.peserta.map(({ nip }) => nip), formulir.kompetensi);
  const kotak = (pilihan: PilihanKompetensi) => (
    <Kotak
      key={pilihan.nama}
      pilihan={pilihan}
      dipilih={formulir.kompetensi.includes(pilihan.nama)}
      onPilih={(dipilih) => kirim({ aksi: 'pilih-kompetensi', nama: pilihan.nama, dipilih })}
    />
  );
  const terpilihLain = lain.filter(({ nama }) => formulir.kompetensi.includes(nama)).length;
  return (
    <div id={id} class="form-group" role="group" aria-labelledby={`${id}-label`} aria-describedby={keterangan}>
      <span id={`${id}-label`} class="label">Kompetensi yang dituju</span>
      {utama.map(kotak)}
      <details class="light">
        <summary>
          {utama.length > 0 ? 'Kompetensi lain' : 'Pilih kompetensi'}
          {terpilihLain > 0 && ` (${terpilihLain} dipilih)`}
        </summary>
        {lain.map(kotak)}
      </details>
      <PesanBidang bidang="kompetensi" {...pesan} />
    </div>
  );
}

interface KotakProps {
  readonly pilihan: PilihanKompetensi;
  readonly dipilih: boolean;
  readonly onPilih: (dipilih: boolean) => void;
}

const Kotak = ({ pilihan: { nama, keterangan }, dipilih, onPilih }: KotakProps) => (
  <label class="check">
    <input type="checkbox" checked={dipilih} onChange={(event) => onPilih(event.currentTarget.checked)} />
    <span>{nama}{keterangan && <span class="gray"> · {keterangan}</span>}</span>
  </label>
);
