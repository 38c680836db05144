/** Peserta: those chosen as cards, and the search for one more. */
import { useState } from 'preact/hooks';
import type { DataPanel } from '../data/data-panel';
import { ringkasanOrang } from '../data/ringkasan-orang';
import { hariIsian } from '../../isian/tanggal-isian';
import type { Kirim } from '../keadaan/kirim';
import type { KeadaanPanel } from '../keadaan/keadaan-panel';
import { BidangFormulir, PesanBidang, idBidang, type Pesan } from './bidang-formulir';
import { Combobox } from '../../isian/combobox';
import { KartuPeserta } from './kartu-peserta';

interface BidangPesertaProps extends Pesan {
  readonly data: DataPanel;
  readonly keadaan: KeadaanPanel;
  readonly kirim: Kirim;
}

export function BidangPeserta({ data, keadaan, kirim, keluhan, peringatan }: BidangPesertaProps) {
  const { formulir, mencari, ubah } = keadaan;
  const terpilih = formulir.peserta.length > 0;
  if (!terpilih) return <CariPeserta key={keadaan.putaran} {...{ data, kirim, keluhan, peringatan }} label="Peserta" />;
  const waktu = { hari: hariIsian(formulir.tanggal), jenis: formulir.jenis, lingkup: formulir.lingkup };
  return (
    <div class="form-group">
      <span id="label-peserta" class="label">Peserta</span>
      <ul class="cards" aria-labelledby="label-peserta">
        {formulir.peserta.map(({ nip, nama }) => {
          const orang = data.perNip.get(nip);
          return (
            <KartuPeserta
              key={nip}
              nip={nip}
              nama={orang?.nama ?? nama}
              jabatan={orang ? [orang.jabatan, orang.unit].filter(Boolean).join(' · ') : ''}
              ringkasan={orang && ringkasanOrang(data, orang, waktu)}
              onHapus={() => kirim({ aksi: 'hapus-peserta', nip })}
            />
          );
        })}
      </ul>
      {mencari ? (
        <CariPeserta {...{ data, kirim, keluhan, peringatan }} label="Peserta lain" onBatal={() => kirim({ aksi: 'batal-mencari' })} />
      ) : (
        <>
          <PesanBidang bidang="peserta" keluhan={keluhan} peringatan={peringatan} />
          {!ubah && (
            <button type="button" id={idBidang('tambah-peserta')} class="link" onClick={() => kirim({ aksi: 'cari-peserta' })}>
              + Tambah peserta lain
            </button>
          )}
        </>
      )}
    </div>
  );
}

interface CariPesertaProps extends Pesan {
  readonly data: DataPanel;
  readonly kirim: Kirim;
  readonly label: string;
  readonly onBatal?: () => void;
}

function CariPeserta({ data, kirim, label, onBatal, ...pesan }: CariPesertaProps) {
  const [teks, setTeks] = useState('');
  return (
    <BidangFormulir
      bidang="peserta"
      label={label}
      {...pesan}
      kendali={(atribut) => (
        <Combobox
          atribut={atribut}
          namaDaftar="Pegawai yang cocok"
          teks={teks}
          placeholder="Cari nama atau NIP"
          cari={data.cari}
          onKetik={setTeks}
          onPilih={({ nip, nama }) => kirim({ aksi: 'tambah-peserta', peserta: { nip, nama } })}
          onBatal={onBatal}
        />
      )}
    />
  );
}
