/** The workbook in memory: one door to the model for the services that read and write it. */
export * from './a1';
export * from './cell-format';
export * from './cell-value';
export * from './rect';
export * from './sheet';
export * from './sheet-area';
export * from './sheet-features';
export * from './sheet-structure';
export * from './workbook';
