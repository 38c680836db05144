import { OTHER_ACCOUNT } from '../../../src/lokal/apps-script/client-values';
import { sebabTanpaJawaban } from '../../../src/ui/server/tanpa-jawaban';

describe('why a call came back without an answer', () => {
  it.each([
    ['We\'re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.', 'akun-ganda'],
    ['You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.', 'akun-ganda'],
    ['Authorization is required to perform that action.', 'akun-ganda'],
    ['Anda tidak memiliki izin untuk memanggil SpreadsheetApp', 'akun-ganda'],
    ['NetworkError: Connection failure due to HTTP 0', 'putus'],
    ['Exceeded maximum execution time', 'kesalahan'],
  ])('%p is %s', (pesan, sebab) => expect(sebabTanpaJawaban(new Error(pesan))).toEqual({ status: 'tanpa-jawaban', sebab, pesan }));

  it.each(OTHER_ACCOUNT)('«%s», as the local runtime refuses a page of another account, is akun-ganda', (pesan) =>
    expect(sebabTanpaJawaban(new Error(pesan)).sebab).toBe('akun-ganda'));

  it('whatever is thrown becomes text', () => expect(sebabTanpaJawaban('rusak').pesan).toBe('rusak'));
});
