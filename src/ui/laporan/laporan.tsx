/** The page of the dialog "Buat laporan PD". */
import { render } from 'preact';
import '../gaya/gaya.css';
import '../gaya/dialog.css';
import '../cetak/cetak.css';
import { DialogLaporan } from './dialog-laporan';

const akar = document.getElementById('akar');
if (!akar) throw new Error('the page has no element "akar"');
akar.textContent = '';
render(<DialogLaporan />, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
