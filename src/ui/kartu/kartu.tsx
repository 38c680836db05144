/** The page of the dialog "Cetak kartu kegiatan". */
import { render } from 'preact';
import '../gaya/gaya.css';
import '../gaya/dialog.css';
import '../cetak/cetak.css';
import { DialogKartu } from './dialog-kartu';

const akar = document.getElementById('akar');
if (!akar) throw new Error('the page has no element "akar"');
akar.textContent = '';
render(<DialogKartu />, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
