/** Pembimbing or Pendamping: the atasan langsung filled in, or any pegawai by search, or a name that is not on the roster. */
import type { DataPanel } from '../data/data-panel';
import type { Formulir } from '../keadaan/formulir';
import type { Kirim } from '../keadaan/kirim';
import { BidangFormulir, type Pesan } from './bidang-formulir';
import { Combobox } from '../../isian/combobox';

interface BidangPembimbingProps extends Pesan {
  readonly data: DataPanel;
  readonly formulir: Formulir;
  readonly kirim: Kirim;
}

/** Pasal 1 angka 14 and 17: who gives a Pembimbingan is the Pembimbing, who gives a Pendampingan the Pendamping. */
export function BidangPembimbing({ data, formulir, kirim, ...pesan }: BidangPembimbingProps) {
  const { pembimbing, jenis } = formulir;
  return (
    <BidangFormulir
      bidang="pembimbing"
      label={jenis === 'Pendampingan' ? 'Pendamping' : 'Pembimbing'}
      petunjuk={sebutPembimbing(data, formulir)}
      {...pesan}
      kendali={(atribut) => (
        <Combobox
          atribut={atribut}
          namaDaftar="Pegawai yang cocok"
          teks={pembimbing.nama || pembimbing.nip}
          placeholder={jenis === 'Pembimbingan' ? 'Terisi setelah peserta dipilih' : 'Cari nama atau NIP'}
          cari={data.cari}
          onKetik={(nama) => kirim({ aksi: 'isi-pembimbing', pembimbing: { nip: '', nama } })}
          onPilih={({ nip, nama }) => kirim({ aksi: 'isi-pembimbing', pembimbing: { nip, nama } })}
        />
      )}
    />
  );
}

/** `Atasan langsung · Kepala Bidang Mutasi`; says so where the name is no pegawai of the roster. */
function sebutPembimbing({ perNip }: DataPanel, { pembimbing, peserta }: Formulir): string | undefined {
  if (pembimbing.nip === '' && pembimbing.nama.trim() === '') return undefined;
  const orang = perNip.get(pembimbing.nip);
  const atasan = peserta.length > 0 && pembimbing.nip !== '' && perNip.get(peserta[0]?.nip ?? '')?.nipAtasan === pembimbing.nip;
  const sebutan = [atasan ? 'Atasan langsung' : '', orang ? orang.jabatan : 'Belum dipilih dari daftar pegawai'];
  return sebutan.filter(Boolean).join(' · ') || undefined;
}
