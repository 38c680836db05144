/** The page of the sidebar "Catat sesi". */
import { render } from 'preact';
import '../gaya/gaya.css';

const akar = document.getElementById('akar');
if (akar) render(<p role="status">Memuat data pegawai…</p>, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
