/** Tells which service calls carry cell contents or formats (data calls) and which only point, ask or build. */
import type { CallKind } from './call-trace';

/** Objects that live in the workbook; builders and value objects hold nothing of it. */
const IN_THE_WORKBOOK = new Set(
  ['Range', 'RangeList', 'Sheet', 'Spreadsheet', 'Protection', 'Filter', 'Banding', 'NamedRange', 'TextFinder', 'Group',
    'DeveloperMetadata', 'Slicer', 'OverGridImage', 'Drawing', 'PivotTable', 'SpreadsheetTheme',
  ].map((name) => `SpreadsheetApp.${name}`),
);

/** Moving the selection or the view changes no cell. */
const POINTING = /^set(Active|Current)/;

const WRITE = new RegExp(
  '^(set|insert|delete|clear|append|remove|merge|breakApart|copy|move|sort|hide|show|unhide|protect|apply|createFilter|'
  + 'randomize|auto|createPivot|createDataSource|updateChart|reset|trimWhitespace|splitTextToColumns|check|uncheck|add|'
  + 'replace|duplicate|rename|shift|expand|collapse)',
);

const READ = new RegExp(
  '^(get.*(Value|Formula|Note|Background|Font|Format|Alignment|Wrap|Rule|Validation|RichText|'
  + 'Text(Style|Rotation|Direction)|Merged|Protection|Banding|Metadata|Filter|Criteria|NamedRange|'
  + 'Column(Width|Group)|RowHeight|NextDataCell|Chart|Image)'
  + '|is(Blank|Checked|PartOfMerge)|find|canEdit)',
);

/** Kind of a call, by the class path and member name. */
export function callKind(classPath: string, member: string): CallKind {
  if (!IN_THE_WORKBOOK.has(classPath) || POINTING.test(member)) return 'other';
  if (WRITE.test(member)) return 'write';
  return READ.test(member) ? 'read' : 'other';
}
