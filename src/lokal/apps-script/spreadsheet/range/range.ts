/** Range, whole: the last layer adds filter, text search and developer metadata. What no layer has is not emulated. */
import { exposeClass } from '../../service';
import { createFilter, filterOf } from '../rules/filter';
import { addMetadata, finderFor, metadataAt, type MetadataArguments } from '../rules/developer-metadata';
import { lineLocation } from '../rules/metadata-place';
import { textFinder } from '../rules/text-finder';
import { RangeCheckbox } from './range-checkbox';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Members =
  | 'createFilter' | 'getFilter' | 'createTextFinder'
  | 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

export class RangeHost extends RangeCheckbox implements Pick<Range, Members> {
  createFilter(): GoogleAppsScript.Spreadsheet.Filter {
    return createFilter(this.session, this.sheet, this.area);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    return filterOf(this.session, this.sheet);
  }

  createTextFinder(findText: string): GoogleAppsScript.Spreadsheet.TextFinder {
    return textFinder(this.session, [{ sheet: this.sheet, area: this.area }], findText);
  }

  /** Only whole rows or columns can carry metadata (S-67). */
  addDeveloperMetadata(...args: MetadataArguments): Range {
    addMetadata(this.session, lineLocation(this.sheet, this.area), args);
    return this.self;
  }

  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.session, lineLocation(this.sheet, this.area));
  }

  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderFor(this.session, lineLocation(this.sheet, this.area));
  }
}

exposeClass('SpreadsheetApp.Range', RangeHost);
