/** The words after `npm start --`. */
import { readStartOptions } from '../../../src/lokal/meja/start-options';

it.each([
  [[], { file: undefined, port: undefined }],
  [['buku-saya.xlsx'], { file: 'buku-saya.xlsx', port: undefined }],
  [['--port', '9000', 'a b.xlsx'], { file: 'a b.xlsx', port: 9000 }],
  [['--port=0'], { file: undefined, port: 0 }],
])('%j', (words, options) => expect(readStartOptions(words)).toEqual(options));

it.each([
  ['an option it does not know', ['--apa'], 'Pilihan tidak dikenal'],
  ['a port without a number', ['--port'], 'Pilihan tidak dikenal'],
  ['a port that is none', ['--port', '65536'], 'terbaca "65536"'],
  ['a port in words', ['--port', '8e3'], 'terbaca "8e3"'],
  ['two files', ['a.xlsx', 'b.xlsx'], 'terbaca 2: a.xlsx, b.xlsx'],
])('refuses %s', (_, words, sentence) => expect(() => readStartOptions(words)).toThrow(sentence));
