/** The page that prints: the sheet in front of the person, or whatever it is handed. */
import { render } from 'preact';
import '../gaya/gaya.css';
import '../gaya/dialog.css';
import './cetak.css';
import { DialogCetak } from './dialog-cetak';

const akar = document.getElementById('akar');
if (!akar) throw new Error('the page has no element "akar"');
akar.textContent = '';
render(<DialogCetak />, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
