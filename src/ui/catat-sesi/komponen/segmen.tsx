/** A choice of two, as radio buttons drawn side by side. */
import { PesanBidang, atributKendali, type BidangProps } from './bidang-formulir';

interface SegmenProps<T extends string> extends BidangProps {
  readonly pilihan: readonly T[];
  readonly nilai: T | '';
  readonly onPilih: (nilai: T) => void;
}

export function Segmen<T extends string>(props: SegmenProps<T>) {
  const { bidang, label, pilihan, nilai, onPilih } = props;
  const { id, ...atribut } = atributKendali(props);
  return (
    <div class="form-group">
      <span id={`${id}-label`} class="label">{label}</span>
      <div id={id} class="segments" role="radiogroup" aria-labelledby={`${id}-label`} {...atribut}>
        {pilihan.map((satu) => (
          <label key={satu}>
            <input type="radio" name={bidang} value={satu} checked={satu === nilai} onChange={() => onPilih(satu)} />
            <span>{satu}</span>
          </label>
        ))}
      </div>
      <PesanBidang {...props} />
    </div>
  );
}
