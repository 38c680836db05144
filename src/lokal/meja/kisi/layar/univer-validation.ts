/** The lists and tick boxes of a sheet as the grid's library states them. */
import { DataValidationErrorStyle, DataValidationRenderMode, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import { serializeListOptions } from '@univerjs/sheets';
import type { SheetFrame, ShownValidation } from '../book-snapshot';
import { univerRange } from './univer-sheet';

/** Numbered by place: the rules of a sheet are replaced as a whole. */
export const univerValidations = ({ id, validations }: SheetFrame): ISheetDataValidationRule[] =>
  validations.map((validation, index) => univerValidation(validation, `aturan-${id}-${index}`));

function univerValidation({ areas, kind, choices, arrow, rejects, help }: ShownValidation, uid: string): ISheetDataValidationRule {
  const common = { uid, ranges: areas.map(univerRange), allowBlank: true, showErrorMessage: false };
  if (kind === 'checkbox') return { ...common, type: DataValidationType.CHECKBOX, formula1: 'TRUE', formula2: 'FALSE' };
  return {
    ...common,
    type: DataValidationType.LIST,
    formula1: serializeListOptions([...choices]),
    renderMode: arrow ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    errorStyle: rejects ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
    ...(help !== null && { showInputMessage: true, prompt: help }),
  };
}
