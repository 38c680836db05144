/** The page of the sidebar "Catat sesi". */
import { render } from 'preact';
import '../gaya/gaya.css';
import { Panel } from './komponen/panel';
import './catat-sesi.css';

const akar = document.getElementById('akar');
if (!akar) throw new Error('the page has no element "akar"');
akar.textContent = '';
render(<Panel />, akar);

// Without an export the bundler takes a file of this package for CommonJS and keeps every module whole.
export {};
