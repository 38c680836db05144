/** What is measured of the computation, gathered for one bundle. */
export { hitungBahan } from '../../src/domain/hitung-bahan';
export { bacaSesi } from '../../src/lembar/baca/baca-sesi';
export { hitungLantai } from '../hitungan/hitung-lantai';
export { bahanUji, isiSesi } from './bahan-uji';
export { dataUji } from './sesi-uji';
