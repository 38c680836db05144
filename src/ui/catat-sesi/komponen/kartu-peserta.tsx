/** A chosen participant: who it is, and how he or she stands before this session. */
import type { RingkasanOrang } from '../data/ringkasan-orang';

interface KartuPesertaProps {
  readonly nip: string;
  readonly nama: string;
  /** `Analis SDM Aparatur · Bidang Mutasi`; `''` for somebody who is not on the roster. */
  readonly jabatan: string;
  readonly ringkasan?: RingkasanOrang;
  readonly onHapus: () => void;
}

export function KartuPeserta({ nip, nama, jabatan, ringkasan, onHapus }: KartuPesertaProps) {
  return (
    <li class="card" aria-label={nama || nip}>
      <button type="button" class="remove" aria-label={`Hapus peserta ${nama || nip}`} onClick={onHapus}>×</button>
      <strong class="block">{nama || nip}</strong>
      <span class="block">{jabatan || `NIP ${nip} tidak ada di lembar Pegawai`}</span>
      {ringkasan && (
        <span class="badges">
          <span class="badge">{ringkasan.capaian}</span>
          {ringkasan.kuota && <span class={ringkasan.kuotaHabis ? 'badge full' : 'badge'}>{ringkasan.kuota}</span>}
          {ringkasan.catatan && <span class="badge full">{ringkasan.catatan}</span>}
        </span>
      )}
    </li>
  );
}
