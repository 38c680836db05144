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

export function SaranJenis({ data, formulir, hari }: SaranJenisProps) {
  const { isi, acuan } = versiPada(perbedaanJenis, hari);
  const berbeda = isi.filter((baris) => baris.Pembimbingan !== baris.Pendampingan);
  return (
    <div class="advice">
      {formulir.peserta.map(({ nip, nama }) => {
        const hasil = data.kesenjangan.get(nip);
        return hasil && (
          <p key={nip}>
            <strong>{formulir.peserta.length > 1 ? `Saran untuk ${nama}: ` : 'Saran: '}</strong>
            {sebutSaran(hasil)}
          </p>
        );
      })}
      <details class="light">
        <summary>Beda Pembimbingan dan Pendampingan</summary>
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
