/** The grid's library with exactly the parts that the workbench shows: no ribbon, no menus of functions it has not. */
import { LocaleType, LogLevel, Univer, mergeLocales } from '@univerjs/core';
import { UniverDataValidationPlugin } from '@univerjs/data-validation';
import DesignIndonesian from '@univerjs/design/locale/id-ID';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import DocsUiIndonesian from '@univerjs/docs-ui/locale/id-ID';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import DataValidationIndonesian from '@univerjs/sheets-data-validation/locale/id-ID';
import { UniverSheetsDataValidationUIPlugin } from '@univerjs/sheets-data-validation-ui';
import DataValidationUiIndonesian from '@univerjs/sheets-data-validation-ui/locale/id-ID';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import SheetsFormulaIndonesian from '@univerjs/sheets-formula/locale/id-ID';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import SheetsFormulaUiIndonesian from '@univerjs/sheets-formula-ui/locale/id-ID';
import SheetsIndonesian from '@univerjs/sheets/locale/id-ID';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import SheetsUiIndonesian from '@univerjs/sheets-ui/locale/id-ID';
import { UniverUIPlugin } from '@univerjs/ui';
import UiIndonesian from '@univerjs/ui/locale/id-ID';
import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import { OWN_TEXTS } from './own-texts';
import { HIDDEN_ITEMS } from './hidden-items';

const INDONESIAN = mergeLocales(
  DesignIndonesian, UiIndonesian, DocsUiIndonesian, SheetsIndonesian, SheetsUiIndonesian,
  SheetsFormulaIndonesian, SheetsFormulaUiIndonesian,
  DataValidationIndonesian, DataValidationUiIndonesian, OWN_TEXTS,
);

/** @param container an element of the page that the grid may fill */
export function univerIn(container: HTMLElement): Univer {
  const univer = new Univer({
    locale: LocaleType.ID_ID,
    locales: { [LocaleType.ID_ID]: INDONESIAN },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container, header: true, toolbar: false, footer: true, contextMenu: true, headerMenu: true,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false, addSheetButtonConfig: { show: false } },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    clipboardConfig: { hidePasteOptions: true },
    protectedRangeShadow: false,
    menu: HIDDEN_ITEMS,
  });
  // Brings the cell editor itself; formulas are the runtime's, none reaches this library.
  univer.registerPlugin(UniverSheetsFormulaPlugin, { initialFormulaComputing: CalculationMode.NO_CALCULATION });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin, { functionScreenTips: false, menu: HIDDEN_ITEMS });
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, menu: HIDDEN_ITEMS });
  return univer;
}
