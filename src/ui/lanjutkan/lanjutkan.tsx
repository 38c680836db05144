/** The page of the dialog that goes on with a counting run. */
import { render } from 'preact';
import type { Kemajuan } from '../../alur/belum-selesai';
import '../gaya/gaya.css';
import '../gaya/dialog.css';
import { DialogLanjutkan } from './dialog-lanjutkan';
import './lanjutkan.css';

const akar = document.getElementById('akar');
if (!akar) throw new Error('the page has no element "akar"');
const awal = JSON.parse(decodeURIComponent(akar.dataset['kemajuan'] ?? '')) as Kemajuan;
akar.textContent = '';
render(<DialogLanjutkan awal={awal} />, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
