/** Developer metadata: keys and values that hang on the file, a sheet, a row or a column, and the finder for them. */
import type { DeveloperMetadata } from '../../../buku/sheet-features';
import { EnumMember, enumMember, enumName } from '../../enum-member';
import { NotEmulated, ServiceError } from '../../errors';
import { exposeClass, official } from '../../service';
import type { SpreadsheetSession } from '../spreadsheet-session';
import { liesIn, samePlace, type MetadataLocation } from './metadata-place';

type Official = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Visibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
type LocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;

/** `key`, then a value, a visibility, or both. */
export type MetadataArguments = [key: string, value?: string | Visibility, visibility?: Visibility];

const LOCATION_TYPES = { spreadsheet: 'SPREADSHEET', sheet: 'SHEET', rows: 'ROW', columns: 'COLUMN' } as const;

class LocationHost implements Location {
  constructor(private readonly session: SpreadsheetSession, private readonly place: MetadataLocation) {}

  getLocationType(): LocationType {
    return enumMember('SpreadsheetApp.DeveloperMetadataLocationType', LOCATION_TYPES[this.place.kind]);
  }

  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.place.kind === 'spreadsheet' ? this.session.make.spreadsheet() : null;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    const sheet = this.place.kind === 'sheet' && this.session.workbook.sheetById(this.place.sheetId);
    return sheet ? this.session.make.sheet(sheet) : null;
  }

  getRow(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.line('rows');
  }

  getColumn(): GoogleAppsScript.Spreadsheet.Range | null {
    return this.line('columns');
  }

  private line(kind: 'rows' | 'columns'): GoogleAppsScript.Spreadsheet.Range | null {
    const { place } = this;
    const sheet = place.kind === kind && this.session.workbook.sheetById(place.sheetId);
    if (!sheet || place.kind !== kind) return null;
    const { index, count } = place;
    return this.session.rangeOf(sheet, kind === 'rows'
      ? { ...sheet.grid, row: index, rows: count }
      : { ...sheet.grid, column: index, columns: count });
  }
}

class MetadataHost implements Omit<Official, `moveTo${string}`> {
  constructor(private readonly session: SpreadsheetSession, private readonly id: number) {}

  /** The entry as it is now: rows that come and go move it. */
  private get entry(): DeveloperMetadata {
    const entry = this.session.workbook.metadata.find(({ id }) => id === this.id);
    if (!entry) throw new ServiceError('The developer metadata no longer exists.');
    return entry;
  }

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value;
  }

  getVisibility(): Visibility {
    return enumMember('SpreadsheetApp.DeveloperMetadataVisibility', this.entry.visibility);
  }

  getLocation(): Location {
    return official<Location>(new LocationHost(this.session, this.entry.location));
  }

  setKey(key: string): Official {
    this.entry.key = key;
    return official<Official>(this);
  }

  setValue(value: string): Official {
    this.entry.value = value;
    return official<Official>(this);
  }

  setVisibility(visibility: Visibility): Official {
    this.entry.visibility = enumName(visibility) as DeveloperMetadata['visibility'];
    return official<Official>(this);
  }

  remove(): void {
    const { workbook } = this.session;
    workbook.metadata = workbook.metadata.filter(({ id }) => id !== this.id);
  }
}

class FinderHost implements Omit<Finder, 'onIntersectingLocations'> {
  private readonly tests: ((entry: DeveloperMetadata) => boolean)[];

  constructor(private readonly session: SpreadsheetSession, place: MetadataLocation) {
    this.tests = [({ location }) => liesIn(location, place)];
  }

  private with(test: (entry: DeveloperMetadata) => boolean): Finder {
    this.tests.push(test);
    return official<Finder>(this);
  }

  withId(wanted: number): Finder {
    return this.with(({ id }) => id === wanted);
  }

  withKey(wanted: string): Finder {
    return this.with(({ key }) => key === wanted);
  }

  withValue(wanted: string): Finder {
    return this.with(({ value }) => value === wanted);
  }

  withVisibility(wanted: Visibility): Finder {
    return this.with(({ visibility }) => visibility === enumName(wanted));
  }

  withLocationType(wanted: LocationType): Finder {
    return this.with(({ location }) => LOCATION_TYPES[location.kind] === enumName(wanted));
  }

  find(): Official[] {
    return offer(this.session, (entry) => this.tests.every((test) => test(entry)));
  }
}

function offer(session: SpreadsheetSession, test: (entry: DeveloperMetadata) => boolean): Official[] {
  return session.workbook.metadata.filter(test).map(({ id }) => official<Official>(new MetadataHost(session, id)));
}

/** Hangs a new entry on a place; without a visibility everybody's scripts see it. */
export function addMetadata(session: SpreadsheetSession, location: MetadataLocation, args: MetadataArguments): void {
  const [key, ...rest] = args;
  const visibility = rest.find((arg) => (arg as unknown) instanceof EnumMember);
  const value = rest.find((arg): arg is string => typeof arg === 'string');
  if (key === '') throw new NotEmulated('developer metadata without a key');
  session.workbook.metadata.push({
    id: session.workbook.nextId(), key, value: value ?? null, location,
    visibility: visibility === undefined ? 'DOCUMENT' : (enumName(visibility) as DeveloperMetadata['visibility']),
  });
}

/** The entries that hang on exactly this place. */
export const metadataAt = (session: SpreadsheetSession, place: MetadataLocation): Official[] =>
  offer(session, ({ location }) => samePlace(location, place));

/** A finder over a place and everything inside it. */
export const finderFor = (session: SpreadsheetSession, place: MetadataLocation): Finder =>
  official<Finder>(new FinderHost(session, place));

exposeClass('SpreadsheetApp.DeveloperMetadataLocation', LocationHost);
exposeClass('SpreadsheetApp.DeveloperMetadata', MetadataHost);
exposeClass('SpreadsheetApp.DeveloperMetadataFinder', FinderHost);
