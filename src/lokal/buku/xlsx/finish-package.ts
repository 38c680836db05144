/** Mends what the library leaves loose in a package, and adds our own part. */
import { bytesOf, textOf, type Parts } from './package';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CUSTOM_PROPERTIES = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';

export function finishPackage(parts: Parts, extras: Uint8Array): Parts {
  const finished: Parts = new Map(parts);
  const edit = (path: string, change: (xml: string) => string): void => {
    const part = finished.get(path);
    if (part) finished.set(path, bytesOf(change(textOf(part))));
  };
  for (const path of parts.keys()) {
    // Notes keep their spaces and line breaks only when the file says so.
    if (/^xl\/comments\d+\.xml$/.test(path)) edit(path, (xml) => xml.replace(/<t>/g, '<t xml:space="preserve">'));
  }
  if (!parts.has('xl/theme/theme1.xml')) {
    edit('xl/_rels/workbook.xml.rels', (xml) => xml.replace(/<Relationship [^>]*relationships\/theme"[^>]*\/>/, ''));
    edit('[Content_Types].xml', (xml) => xml.replace(/<Override [^>]*theme1\.xml"[^>]*\/>/, ''));
  }
  if (parts.has('docProps/custom.xml')) keepCustomProperties(edit);
  addPart(finished, extras, edit);
  return finished;
}

type Edit = (path: string, change: (xml: string) => string) => void;

function keepCustomProperties(edit: Edit): void {
  edit('_rels/.rels', (xml) =>
    xml.includes('docProps/custom.xml')
      ? xml
      : append(
          xml,
          'Relationships',
          `<Relationship Id="rIdCustom" Type="${TYPES}/custom-properties" Target="docProps/custom.xml"/>`,
        ),
  );
  edit('[Content_Types].xml', (xml) =>
    xml.includes('/docProps/custom.xml')
      ? xml
      : append(xml, 'Types', `<Override PartName="/docProps/custom.xml" ContentType="${CUSTOM_PROPERTIES}"/>`),
  );
}

function addPart(parts: Parts, extras: Uint8Array, edit: Edit): void {
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  parts.set(`customXml/item${number}.xml`, extras);
  edit('xl/_rels/workbook.xml.rels', (xml) =>
    append(
      xml,
      'Relationships',
      `<Relationship Id="rIdBuku" Type="${TYPES}/customXml" Target="../customXml/item${number}.xml"/>`,
    ),
  );
}

const append = (xml: string, element: string, child: string): string =>
  xml.replace(`</${element}>`, `${child}</${element}>`);
