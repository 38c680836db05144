/** How another row is named in a sentence: by its number, and by its ID, which survives sorting. */
import type { BarisSesi } from '../../istilah/sesi';

export const sebutBaris = ({ baris, id }: BarisSesi): string => `baris ${baris}${id === '' ? '' : ` (ID ${id})`}`;
