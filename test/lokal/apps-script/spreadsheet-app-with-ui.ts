/** The smallest SpreadsheetApp for tests of the runtime itself: a Ui, and cells that are an array. */
import type { Execution } from '../../../src/lokal/apps-script/execution';
import { exposeClass, official } from '../../../src/lokal/apps-script/service';
import { getUi } from '../../../src/lokal/apps-script/services/ui';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;

export class CellsHost implements Pick<Range, 'getValues' | 'setValues' | 'getRow'> {
  constructor(private readonly execution: Execution, public values: unknown[][]) {}

  getValues(): unknown[][] {
    return this.values;
  }

  setValues(values: unknown[][]): Range {
    if (values[0]?.[0] === 'rejected') this.execution.deferWriteError('The data you entered violates the data validation rules.');
    this.values = values;
    return official(this);
  }

  getRow(): number {
    return 1;
  }
}

export class SpreadsheetAppWithUi implements Pick<App, 'getUi' | 'getActiveRange' | 'flush'> {
  readonly cells: CellsHost;

  constructor(private readonly execution: Execution = undefined as never, values: unknown[][] = [['a', 1]]) {
    this.cells = new CellsHost(execution, values);
  }

  getUi(): GoogleAppsScript.Base.Ui {
    return getUi(this.execution ?? { isBound: true });
  }

  getActiveRange(): Range {
    return official(this.cells);
  }

  flush(): void {
    // Nothing is buffered here: the gate itself answers for what comes late.
  }
}
exposeClass('SpreadsheetApp', SpreadsheetAppWithUi);
exposeClass('SpreadsheetApp.Range', CellsHost);
