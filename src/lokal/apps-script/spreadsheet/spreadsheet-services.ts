/** The spreadsheet service over a workbook in memory: the composition root of this folder. */
import type { Workbook } from '../../buku/workbook';
import type { Execution, User } from '../execution';
import { official, type ServiceFactory } from '../service';
import { mayEditFile } from './protection-guard';
import { RangeHost } from './range/range';
import { RangeListHost } from './range/range-list';
import { ConditionalFormatRuleBuilderHost } from './rules/conditional-format-builder';
import { DataValidationBuilderHost } from './rules/data-validation-builder';
import { FilterCriteriaBuilderHost } from './rules/filter-criteria';
import { SelectionHost } from './rules/selection-host';
import { CAREFUL_READINGS, type InputReadings } from './script-input';
import { SheetClock } from './sheet-clock';
import { SheetHost } from './sheet/sheet';
import { SpreadsheetHost } from './spreadsheet';
import { SpreadsheetAppHost } from './spreadsheet-app';
import { SpreadsheetSession, type FileIdentity, type HostMaker } from './spreadsheet-session';

export interface SpreadsheetServicesOptions {
  /** Default: a file of this machine that the user of the run owns alone. */
  readonly file?: Partial<FileIdentity>;
  /** How facts without a settled source are read; default: the careful way. */
  readonly readings?: Partial<InputReadings>;
}

/** Stands where Drive would give the file's own id. */
const LOCAL_FILE_ID = 'berkas-lokal';

/** Services over an open workbook, for `createRuntime({ services: [spreadsheetServices(workbook)] })`. */
export function spreadsheetServices(workbook: Workbook, options: SpreadsheetServicesOptions = {}): ServiceFactory {
  const fileOf = ({ email }: User): FileIdentity => ({ id: LOCAL_FILE_ID, owner: email, editors: [], ...options.file });
  const services = (execution: Execution): Record<string, object> => {
    const file = fileOf(execution.user);
    const session = new SpreadsheetSession(execution, workbook, file, { ...CAREFUL_READINGS, ...options.readings });
    session.make = hostMaker(session);
    workbook.now = () => new SheetClock(workbook.timeZone).toSerial(new Date(execution.now()));
    return { SpreadsheetApp: new SpreadsheetAppHost(session) };
  };
  const isViewOnly = (user: User): boolean => !mayEditFile(fileOf(user), user.email);
  return Object.assign(services, { isViewOnly });
}

function hostMaker(session: SpreadsheetSession): HostMaker {
  const spreadsheet = new SpreadsheetHost(session);
  return {
    spreadsheet: () => official(spreadsheet),
    sheet: (sheet) => official(new SheetHost(session, sheet)),
    range: (sheet, bounds) => official(new RangeHost(session, sheet, bounds)),
    rangeList: (sheet, ranges) => official(new RangeListHost(session, sheet, ranges)),
    selection: () => official(new SelectionHost(session)),
    dataValidationBuilder: (rule) => official(new DataValidationBuilderHost(session, rule)),
    conditionalFormatRuleBuilder: (visible) => official(new ConditionalFormatRuleBuilderHost(session, visible)),
    filterCriteriaBuilder: (filter) => official(new FilterCriteriaBuilderHost(session, filter)),
  };
}
