/** Which kind the gap calls for, and in what the two kinds differ (Lampiran F.3). */
import { versiPada } from '../../../aturan/aturan';
import { perbedaanJenis } from '../../../aturan/tabel/perbedaan-jenis';
import type { HasilKompetensi } from '../../../domain/hasil';
import { kompetensiKurang } from '../../../domain/kesenjangan/kompetensi-kurang';
import { teksAcuan } from '../../../istilah/acuan';
import { DAFTAR_JENIS } from '../../../istilah/sesi';
import type { Tanggal } from '../../../istilah/tanggal';
import type { DataPanel } from '../data/data-panel';
import type { Formulir } from '../keadaan/formulir';

/** `Pendampingan untuk Integritas; Pembimbingan untuk Kerjasama. Kesenjangan terbesar 2.` */
function sebutSaran({ saran, kesenjangan }: HasilKompetensi): string {
  const terbesar = kompetensiKurang(kesenjangan)[0]?.besar;
  return terbesar === undefined ? `${saran}.` : `${saran}. Kesenjangan terbesar ${terbesar}.`;
}

interface SaranJenisProps {
  readonly data: DataPanel;
  readonly formulir: Formulir;
  readonly hari: Tanggal;
}

/** One person's advice is in sight; that of several would push the form away and waits with the table. */
export function SaranJenis({ data, formulir, hari }: SaranJenisProps) {
  const { isi, acuan } = versiPada(perbedaanJenis, hari);
  const berbeda = isi.filter((baris) => baris.Pembimbingan !== baris.Pendampingan);
  const saran = formulir.peserta.flatMap(({ nip, nama }) => {
    const hasil = data.kesenjangan.get(nip);
    return hasil ? [{ nip, nama, kalimat: sebutSaran(hasil) }] : [];
  });
  const beberapa = formulir.peserta.length > 1;
  return (
    <div class="advice">
      {!beberapa && saran.map(({ nip, kalimat }) => <p key={nip}><strong>Saran:</strong> {kalimat}</p>)}
      <details class="light">
        <summary>{beberapa ? 'Saran, dan beda' : 'Beda'} Pembimbingan dan Pendampingan</summary>
        {beberapa && saran.map(({ nip, nama, kalimat }) => <p key={nip}><strong>Saran untuk {nama}:</strong> {kalimat}</p>)}
        <p class="hint">{teksAcuan(acuan)}</p>
        <dl>
          {berbeda.map((baris) => (
            <div key={baris.aspek}>
              <dt>{baris.aspek}</dt>
              {DAFTAR_JENIS.map((jenis) => <dd key={jenis}><em>{jenis}:</em> {baris[jenis]}</dd>)}
            </div>
          ))}
        </dl>
      </details>
    </div>
  );
}
