/** MimeType: the names of file types that scripts of this kind use. */
import { exposeClass } from '../service';

export class MimeTypeHost {
  readonly CSV = 'text/csv';
  readonly HTML = 'text/html';
  readonly JPEG = 'image/jpeg';
  readonly PDF = 'application/pdf';
  readonly PLAIN_TEXT = 'text/plain';
  readonly PNG = 'image/png';
  readonly ZIP = 'application/zip';
  readonly GOOGLE_SHEETS = 'application/vnd.google-apps.spreadsheet';
  readonly GOOGLE_DOCS = 'application/vnd.google-apps.document';
  readonly MICROSOFT_EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
}
exposeClass('MimeType', MimeTypeHost);
