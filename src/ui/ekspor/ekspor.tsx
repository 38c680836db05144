/** The page of the dialog "Ekspor ke SIASN". */
import { render } from 'preact';
import '../gaya/gaya.css';
import '../gaya/dialog.css';
import '../cetak/cetak.css';
import { DialogEkspor } from './dialog-ekspor';

const akar = document.getElementById('akar');
if (!akar) throw new Error('the page has no element "akar"');
akar.textContent = '';
render(<DialogEkspor />, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
