"""Prints every difference between two workbooks: arguments = their paths. Prints nothing when there is none."""
import sys

import openpyxl

LOOKS = ('number_format', 'font', 'fill', 'border', 'alignment', 'protection', 'quotePrefix', 'data_type')


def cell(one):
    return {
        'value': (type(one.value).__name__, one.value),
        'comment': one.comment and one.comment.text,
        'author': one.comment and one.comment.author,
        'link': one.hyperlink and (one.hyperlink.target, one.hyperlink.location),
        **{look: repr(getattr(one, look)) for look in LOOKS},
    }


def sheet(one):
    return {
        'merges': sorted(map(str, one.merged_cells.ranges)),
        'frozen': one.freeze_panes,
        'filter': one.auto_filter.ref,
        'state': one.sheet_state,
        'tab': one.sheet_properties.tabColor and one.sheet_properties.tabColor.rgb,
        'validations': sorted(repr((
            str(rule.sqref), rule.type, rule.operator, rule.formula1, rule.formula2, rule.errorStyle, rule.showErrorMessage,
            rule.showInputMessage, rule.prompt, rule.error, rule.errorTitle, rule.allow_blank)) for rule in one.data_validations.dataValidation),
        'conditions': sorted(repr((str(area.sqref), rule.type, rule.operator, rule.formula, rule.priority, rule.dxf))
                             for area, rules in one.conditional_formatting._cf_rules.items() for rule in rules),
        'columns': {key: (column.width, column.hidden) for key, column in one.column_dimensions.items()},
        'rows': {key: (row.height, row.hidden) for key, row in one.row_dimensions.items() if row.height or row.hidden},
        'print': (one.print_title_rows, one.print_area, one.page_setup.orientation, one.page_setup.paperSize,
                  one.page_setup.fitToHeight, one.oddFooter.center.text),
        'protected': one.protection.sheet,
        'charts': len(one._charts),
    }


def compare(place, before, after):
    for key in before:
        if before[key] != after[key]:
            print(place, key, '\n  before:', before[key], '\n  after: ', after[key])


first, second = (openpyxl.load_workbook(path) for path in sys.argv[1:3])
compare('workbook', {'sheets': first.sheetnames}, {'sheets': second.sheetnames})
for name in first.sheetnames:
    one, other = first[name], second[name]
    compare(name, sheet(one), sheet(other))
    for row in range(1, max(one.max_row, other.max_row) + 1):
        for column in range(1, max(one.max_column, other.max_column) + 1):
            compare(f'{name}!{one.cell(row, column).coordinate}', cell(one.cell(row, column)), cell(other.cell(row, column)))
