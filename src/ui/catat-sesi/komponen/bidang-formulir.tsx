/** One field of the form: label above, hint, warnings and errors below, all tied to the control. */
import type { ComponentChildren } from 'preact';
import type { AtributKendali } from '../../isian/atribut-kendali';
import type { Bidang } from '../keadaan/bidang';

export interface Pesan {
  readonly keluhan?: readonly string[];
  readonly peringatan?: readonly string[];
}

export interface BidangProps extends Pesan {
  readonly bidang: Bidang;
  readonly label: string;
  readonly petunjuk?: ComponentChildren;
}

export const idBidang = (bidang: Bidang | 'tambah-peserta' | 'kabar'): string => `bidang-${bidang}`;

export function atributKendali({ bidang, petunjuk, keluhan = [], peringatan = [] }: Omit<BidangProps, 'label'>): AtributKendali {
  const id = idBidang(bidang);
  const daftar = [
    keluhan.length > 0 && `${id}-keluhan`,
    peringatan.length > 0 && `${id}-peringatan`,
    petunjuk !== undefined && `${id}-petunjuk`,
  ].filter(Boolean);
  return {
    id,
    'aria-invalid': keluhan.length > 0 ? 'true' : undefined,
    'aria-describedby': daftar.length > 0 ? daftar.join(' ') : undefined,
  };
}

export function BidangFormulir(props: BidangProps & { readonly kendali: (atribut: AtributKendali) => ComponentChildren }) {
  const atribut = atributKendali(props);
  return (
    <div class="form-group">
      <label for={atribut.id}>{props.label}</label>
      {props.kendali(atribut)}
      <PesanBidang {...props} />
    </div>
  );
}

/** Word and icon beside the colour; the error first. */
export function PesanBidang({ bidang, petunjuk, keluhan = [], peringatan = [] }: Omit<BidangProps, 'label'>) {
  const id = idBidang(bidang);
  return (
    <>
      {keluhan.length > 0 && (
        <div id={`${id}-keluhan`} class="error">{keluhan.map((kalimat) => <p key={kalimat}>✕ {kalimat}</p>)}</div>
      )}
      {peringatan.length > 0 && (
        <div id={`${id}-peringatan`} class="caution">{peringatan.map((kalimat) => <p key={kalimat}>⚠ {kalimat}</p>)}</div>
      )}
      {petunjuk !== undefined && <p id={`${id}-petunjuk`} class="hint">{petunjuk}</p>}
    </>
  );
}
