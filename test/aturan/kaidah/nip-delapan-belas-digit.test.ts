/** NIPs that a spreadsheet has cut: refused, with the people who may be meant, and never guessed. */
import { nipDelapanBelasDigit } from '../../../src/aturan/kaidah/nip-delapan-belas-digit';
import { terbaca } from '../../../src/istilah/hasil-baca';
import type { Nip } from '../../../src/istilah/nip';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import { barisSesi, DAFTAR_PEGAWAI, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const peserta = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'NIP Peserta', tingkat: 'tolak', acuan: '', temuan, perbaikan,
});
/** The digits of the double nearest to a NIP. */
const angka = (nip: string) => nipKeliru('angka', '1,98501E+17', Number(nip).toFixed(0));
const angkaDigit = (digit: string) => nipKeliru('angka', '1,98501E+17', digit);
/** Beside Budi somebody whose NIP lies just below the turn of the thousand. */
const tetangga = lingkungan({
  daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca('198501012010010998' as Nip), nama: 'Rina' })],
});
const tanpaNama = lingkungan({ daftarPegawai: [...DAFTAR_PEGAWAI, pegawai({ baris: 9, nip: terbaca(NIP.luar) })] });

ujiKaidah(nipDelapanBelasDigit, {
  lulus: [
    ['18 digits as text', barisSesi()],
    ['error cells are refused as that', barisSesi({
      nipPeserta: angka(NIP.budi), nipPembimbing: angka(NIP.atasan),
      selGalat: [{ kolom: 'NIP Peserta', galat: '#N/A' }, { kolom: 'NIP Pembimbing', galat: '#N/A' }],
    })],
  ],
  gagal: [
    ['a number cell: the only one with these 15 digits', barisSesi({ nipPeserta: angka(NIP.budi) }),
      peserta(/tersimpan sebagai angka/, /Gunakan NIP 198501012010011001 \(Budi Saputra\)\..*berformat teks/)],
    ['a number cell: several, with their units', barisSesi({ nipPeserta: angka(NIP.siti) }),
      peserta(/angka/, /2001 \(Siti Wati, SH, Subbagian Umum\); NIP \d+2002 \(Siti Wati, SE, Subbagian Keuangan\)/)],
    ['a number cell: nobody', barisSesi({ nipPeserta: angka(NIP.luar) }), peserta(/angka/, /tidak ada pegawai/)],
    ['a number whose double fell below the thousand of the cut NIP',
      barisSesi({ nipPeserta: nipKeliru('angka', '1,98501E+17', '198501012010010992') }),
        peserta(/angka/, /Budi Saputra/)],
    ['exponent form as text',
      barisSesi({ nipPeserta: nipKeliru('eksponen', '1,98501E+17', '198501'), namaPeserta: 'BUDI SAPUTRA' }),
      peserta(/eksponen/, /Gunakan NIP 198501012010011001/)],
    ['text ending in 000', barisSesi({ nipPeserta: nipKeliru('berakhir 000', '198501012010011000') }),
      peserta(/3 digit terakhir mungkin hilang/, /198501012010011001 \(Budi Saputra\)/)],
    ['17 digits: the person of the name beside it',
      barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', '19850101201001100'), namaPeserta: 'Budi Saputra' }),
      peserta(/sekarang 17/, /Gunakan NIP 198501012010011001/)],
    ['19 digits without a name: by the first 15 digits',
      barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', `${NIP.budi}1`) }),
      peserta(/sekarang 19/, /198501012010011001/)],
    ['an old NIP of 9 digits with a name of two people: the nearer one first',
      barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', '470012345'), namaPeserta: 'Siti Wati' }),
      peserta(/sekarang 9/, /Pilih yang benar: NIP 198609262015052001.*198609262015052002/)],
    ['letters among the digits', barisSesi({ nipPeserta: nipKeliru('ada huruf', '19850101201001100l') }),
      peserta(/memuat huruf/, /Budi Saputra/)],
    ['a number just above the thousand: the cut NIP may lie below it', barisSesi({ nipPeserta: angkaDigit('198501012010011015') }),
      peserta(/angka/, /Pilih yang benar: NIP 198501012010011001.*; NIP 198501012010010998/), tetangga],
    ['a number too far above it', barisSesi({ nipPeserta: angkaDigit('198501012010011016') }),
      peserta(/angka/, /^Gunakan NIP 198501012010011001 /), tetangga],
    ['a number just below the thousand', barisSesi({ nipPeserta: angkaDigit('198501012010010984') }),
      peserta(/angka/, /NIP 198501012010010998.*NIP 198501012010011001/), tetangga],
    ['a number too far below it', barisSesi({ nipPeserta: angkaDigit('198501012010010983') }),
      peserta(/angka/, /^Gunakan NIP 198501012010010998 /), tetangga],
    ['a number of 17 digits is no NIP that a spreadsheet has cut', barisSesi({ nipPeserta: angkaDigit('19850101201001100') }),
      peserta(/angka/, /^Gunakan NIP 198501012010011001 /), tetangga],
    ['text ending in 000 was not rounded', barisSesi({ nipPeserta: nipKeliru('berakhir 000', '198501012010011000') }),
      peserta(/berakhir 000/, /^Gunakan NIP 198501012010011001 /), tetangga],
    ['a mistyped NIP: the namesake goes before the first 15 digits',
      barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', '19850101201001100'), namaPeserta: 'Dewi Anggraini' }),
      peserta(/sekarang 17/, /^Gunakan NIP 197505052000121001 \(Dewi/)],
    ['letters among the digits: the namesake likewise',
      barisSesi({ nipPeserta: nipKeliru('ada huruf', '19850101201001100l', '198501012010011001'), namaPeserta: 'Dewi Anggraini' }),
      peserta(/memuat huruf/, /^Gunakan NIP 197505052000121001 \(Dewi/)],
    ['a number cell: the first 15 digits go before the namesake', barisSesi({ nipPeserta: angka(NIP.budi), namaPeserta: 'Dewi Anggraini' }),
      peserta(/angka/, /^Gunakan NIP 198501012010011001 \(Budi/)],
    ['letters among the digits of one of two namesakes: that one first',
      barisSesi({ nipPeserta: nipKeliru('ada huruf', `${NIP.sitiLain} x`, NIP.sitiLain), namaPeserta: 'Siti Wati' }),
      peserta(/memuat huruf/, /benar: NIP 198609262015052002 .*; NIP 198609262015052001 /)],
    ['nobody is suggested for having no name either', barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', '19') }),
      peserta(/sekarang 2/, /^Pada lembar Pegawai tidak ada/), tanpaNama],
    ['a person without a name on the roster', barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', `${NIP.luar}1`) }),
      peserta(/sekarang 19/, /^Gunakan NIP 196601011990031009\. Ketik/), tanpaNama],
    ['as many namesakes as a sentence holds, without unit or jabatan',
      barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', '1'), namaPeserta: 'Ani' }),
      peserta(/sekarang 1\)/, /^Pilih yang benar: NIP 199001012020012000 \(Ani\);.*NIP 199001012020012004 \(Ani\)\. Ketik/),
      lingkungan({
        daftarPegawai: Array.from({ length: 5 }, (_, i) =>
          pegawai({ baris: i + 2, nip: terbaca(`19900101202001200${i}` as Nip), nama: 'Ani', unitKerja: '', jabatan: '' })),
      })],
    ['the Pembimbing is only pointed out', barisSesi({ nipPembimbing: angka(NIP.atasan) }), {
      kolom: 'NIP Pembimbing', tingkat: 'ingatkan', acuan: '',
      perbaikan: /197001011995031001 \(Rakhmat Pratama, S\.IP\)/,
    }],
    ['both columns are told', barisSesi({ nipPeserta: angka(NIP.budi), nipPembimbing: angka(NIP.atasan) }), [
      peserta(/angka/, /Budi/),
      { kolom: 'NIP Pembimbing', tingkat: 'ingatkan', acuan: '', perbaikan: /Rakhmat/ },
    ]],
    ['digits with spaces are read and told', barisSesi({ nipPeserta: terbaca(NIP.budi, '19850101 201001 1 001') }),
      { kolom: 'NIP Peserta', tingkat: 'dirapikan', acuan: '', temuan: /"19850101 201001 1 001"/,
        perbaikan: /198501012010011001/ }],
    ['more namesakes than a sentence holds',
      barisSesi({ nipPeserta: nipKeliru('bukan 18 digit', '1'), namaPeserta: 'Ani' }),
      peserta(/sekarang 1\)/, /; dan 2 pegawai lain\./),
      lingkungan({
        daftarPegawai: Array.from({ length: 7 }, (_, i) =>
          pegawai({ baris: i + 2, nip: terbaca(`19900101202001200${i}` as Nip), nama: 'Ani' })),
      })],
  ],
});
