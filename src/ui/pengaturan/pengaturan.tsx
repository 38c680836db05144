/** The page of the dialog "Pengaturan dan bantuan". */
import { render } from 'preact';
import '../gaya/gaya.css';
import '../gaya/dialog.css';
import { Dialog } from './dialog';
import './pengaturan.css';

const akar = document.getElementById('akar');
if (akar) {
  akar.textContent = '';
  render(<Dialog />, akar);
}

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
