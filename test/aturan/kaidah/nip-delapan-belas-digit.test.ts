/** NIPs that a spreadsheet has cut: refused, with the people who may be meant, and never guessed. */
import { nipDelapanBelasDigit } from '../../../src/aturan/kaidah/nip-delapan-belas-digit';
import { terbaca } from '../../../src/istilah/hasil-baca';
import type { Nip } from '../../../src/istilah/nip';
import { nipKeliru } from '../../pembangun/bacaan-keliru';
import { barisSesi, lingkungan, NIP, pegawai } from '../../pembangun/baris-sesi';
import { ujiKaidah, type Harapan } from '../../pembangun/uji-kaidah';

const peserta = (temuan: RegExp, perbaikan: RegExp): Harapan => ({
  kolom: 'NIP Peserta', tingkat: 'tolak', acuan: '', temuan, perbaikan,
});
/** The digits of the double nearest to a NIP. */
const angka = (nip: string) => nipKeliru('angka', '1,98501E+17', Number(nip).toFixed(0));

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
