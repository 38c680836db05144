/** The dialog: whose cards, what stands on none of them, then the sheet and printing it. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { BahanKartu } from '../../alur/laporan/kontrak';
import { BelumSelesai, Rincian } from '../dialog/belum-selesai';
import { BidangTeks } from '../dialog/bidang-teks';
import { HasilLembar } from '../dialog/hasil-lembar';
import { Kerangka } from '../dialog/kerangka';
import type { GalatIsian } from '../dialog/keadaan';
import { PilihanRadio } from '../dialog/pilihan-radio';
import { usePembuatan } from '../dialog/use-pembuatan';
import { susunPencari } from '../isian/cari-orang';
import { Combobox } from '../isian/combobox';
import { untukIsian, type IsianKartu } from './aturan-kartu';
import { PEMBUATAN_KARTU } from './pembuatan-kartu';

const SEBUTAN = { buat: 'Buat kartu', bekerja: 'Menyusun kartu. Jangan tutup dialog ini…', memuat: 'Memeriksa data…' };
const UKURAN = [540, 580] as const;
const DAFTAR_CARA = [
  { nilai: 'orang', sebutan: 'Satu pegawai' },
  { nilai: 'unit', sebutan: 'Satu unit kerja' },
  { nilai: 'semua', sebutan: 'Semua pegawai yang mempunyai kegiatan' },
] as const;

export function DialogKartu(): VNode {
  const [keadaan, kirim] = usePembuatan(PEMBUATAN_KARTU);
  const { isian, galat } = keadaan;
  const isi = (ubah: Partial<IsianKartu>): void => {
    const baru = { ...isian, ...ubah };
    kirim({ jenis: 'diisi', ubah, tanya: untukIsian(baru) !== undefined && ubah.tahun === undefined });
  };
  return (
    <Kerangka
      judul="Cetak kartu kegiatan"
      keadaan={keadaan}
      kirim={kirim}
      sebutan={SEBUTAN}
      ukuran={UKURAN}
      formulir={(bahan) => (
        <>
          <BidangTeks
            id="tahun" label="Tahun" angka nilai={isian.tahun} galat={galat.tahun}
            ketik={(tahun) => kirim({ jenis: 'diisi', ubah: { tahun } })}
            selesai={() => kirim({ jenis: 'diisi', ubah: {}, tanya: untukIsian(isian) !== undefined })}
          />
          <PilihanRadio nama="cara" judul="Kartu untuk" nilai={isian.cara} daftar={DAFTAR_CARA} pilih={(cara) => isi({ cara })} />
          <Siapa {...{ bahan, isian, galat, isi }} />
          {untukIsian(isian) === undefined ? null : <AkanDicetak bahan={bahan} />}
        </>
      )}
      hasil={(hasil) => <HasilLembar {...hasil} />}
      tombolHasil={({ lembar }) => (
        <>
          <button type="button" class="action" onClick={() => kirim({ jenis: 'minta-cetak', lembar: lembar.map(({ nama }) => nama) })}>
            Cetak…
          </button>
          <button type="button" onClick={() => kirim({ jenis: 'kembali' })}>Buat kartu lain</button>
        </>
      )}
    />
  );
}

interface PropertiSiapa {
  readonly bahan: BahanKartu;
  readonly isian: IsianKartu;
  readonly galat: GalatIsian<IsianKartu>;
  readonly isi: (ubah: Partial<IsianKartu>) => void;
}

function Siapa({ bahan, isian, galat, isi }: PropertiSiapa): VNode | null {
  const cari = useMemo(() => susunPencari(bahan.orang.map((satu) => ({ ...satu, jabatan: sebutGaris(satu) }))), [bahan.orang]);
  if (isian.cara === 'orang') {
    return (
      <div class="form-group">
        <label for="orang">Pegawai</label>
        <Combobox
          atribut={{ id: 'orang', 'aria-invalid': galat.cari === undefined ? undefined : 'true', 'aria-describedby': galat.cari === undefined ? undefined : 'orang-galat' }}
          namaDaftar="Pegawai yang cocok"
          teks={isian.cari}
          placeholder="Cari nama atau NIP"
          cari={cari}
          onKetik={(teks) => isi({ cari: teks, nip: '' })}
          onPilih={({ nip, nama }) => isi({ cari: nama, nip })}
        />
        {galat.cari === undefined ? null : <p class="error" id="orang-galat"><span aria-hidden="true">✕ </span>{galat.cari}</p>}
      </div>
    );
  }
  if (isian.cara === 'semua') return null;
  return (
    <div class="form-group">
      <label for="unit">Unit kerja</label>
      <select
        id="unit" value={isian.unit} onChange={({ currentTarget }) => isi({ unit: currentTarget.value })}
        aria-invalid={galat.unit === undefined ? undefined : 'true'} aria-describedby={galat.unit === undefined ? undefined : 'unit-galat'}
      >
        <option value="">Pilih unit kerja</option>
        {bahan.unit.map(({ unit, orang }) => <option key={unit} value={unit}>{unit} ({orang} orang)</option>)}
      </select>
      {galat.unit === undefined ? null : <p class="error" id="unit-galat"><span aria-hidden="true">✕ </span>{galat.unit}</p>}
    </div>
  );
}

const sebutGaris = ({ unit, garis }: BahanKartu['orang'][number]): string =>
  [unit, garis === 0 ? 'belum ada kegiatan' : `${garis} kegiatan`].filter(Boolean).join(' · ');

function AkanDicetak({ bahan: { nama, jumlahKartu, jumlahGaris, tanpaKartu, tanpaSesi } }: { readonly bahan: BahanKartu }): VNode {
  return (
    <>
      <p class="ringkas">{jumlahKartu} kartu dengan {jumlahGaris} kegiatan, di lembar "{nama}"; satu halaman untuk satu orang dan satu jenis.</p>
      <h2>Yang tidak masuk kartu</h2>
      <BelumSelesai
        daftar={tanpaKartu}
        kosong={tanpaSesi.length === 0 ? 'Semua kegiatan masuk kartu.' : 'Tidak ada baris yang perlu diperbaiki lebih dahulu.'}
      />
      <Rincian judul="Pegawai tanpa kegiatan" daftar={tanpaSesi} />
    </>
  );
}
