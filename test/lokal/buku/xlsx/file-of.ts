/** Builds small .xlsx packages by hand, for what our own writer never writes. */
import { bytesOf, pack } from '../../../../src/lokal/buku/xlsx/package';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface HandMade {
  /** Rows of the first sheet's `<sheetData>`. */
  readonly rows: string;
  /** Columns before the data, and whatever follows it. */
  readonly before?: string;
  readonly after?: string;
  /** `<xf>` entries of the style table, after the default one. */
  readonly looks?: string;
  readonly date1904?: boolean;
  readonly parts?: readonly (readonly [string, string])[];
}

export function fileOf({
  rows,
  before = '',
  after = '',
  looks = '',
  date1904 = false,
  parts = [],
}: HandMade): Uint8Array {
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/>` +
        '<sheets><sheet name="Data" sheetId="7" r:id="r1"/></sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/lembar.xml"/>` +
        `<Relationship Id="r2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      'xl/styles.xml',
      `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
        '<fills><fill><patternFill patternType="none"/></fill></fills><borders><border/></borders>' +
        `<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>${looks}</cellXfs></styleSheet>`,
    ],
    [
      'xl/worksheets/lembar.xml',
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ],
    ...parts.map(([path, text]): [string, string] => [path, text]),
  ];
  return pack(files.map(([path, text]) => [path, bytesOf(text)] as const));
}
