"""Makes a workbook with everything that openpyxl can write: argument = path of the file."""
import datetime
import sys

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule
from openpyxl.styles import Alignment, Border, Color, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

book = openpyxl.Workbook()
data = book.active
data.title = 'Data Satu'

for place, value, pattern in [
    ('A1', 'NIP', None), ('A2', '198501012010011001', '@'), ('A3', '  spasi  ', None), ('A4', 'a\nb\u00a0c', None), ('A6', "'x", None),
    ('B1', datetime.datetime(2025, 3, 4, 9, 30), None), ('B2', datetime.date(2025, 12, 31), 'mm-dd-yy'),
    ('B3', 45691.123456789, 'dd/mm/yyyy hh:mm'), ('B4', datetime.time(8, 0), None), ('B5', 60, 'd mmm yyyy'),
    ('C1', True, None), ('C2', False, None), ('C4', '=SUM(B3:B5)', None), ('C5', '=IF(A1="x,y",1.5,SUM(B1,B2))', None),
    ('C6', 0.1, '0.00%'), ('C7', 1234567.891, '#,##0.00'), ('C8', '=_xlfn.IFS(C6>0.05,"ya",TRUE,"tidak")', None),
    ('D2', 'tautan', None), ('D4', 5, '_-"Rp"* #,##0_-'),
]:
    data[place] = value
    if pattern:
        data[place].number_format = pattern
data['A5'] = '=teks'
data['A5'].data_type = 's'
data['C3'] = '#N/A'
data['C3'].data_type = 'e'
data['A13'] = 'kuat'
data['A13'].quotePrefix = True
data['D2'].hyperlink = 'https://example.com/?a=1&b=2'
data['D2'].comment = Comment('catatan\n  baris ', 'Siti')

data['A1'].font = Font(bold=True, color='FFFF0000', name='Arial', size=12)
data['A1'].fill = PatternFill('solid', fgColor='FFFFEE00')
for column, style in zip('ABCD', ['thin', 'medium', 'double', 'dashDot']):
    none = Side()
    data[column + '10'].border = Border(
        left=none, right=none, bottom=none, top=Side(style, color='FF0000FF'), diagonal=Side('thin'), diagonalUp=True)
data['A11'].alignment = Alignment(horizontal='left', vertical='top', wrap_text=True, text_rotation=45, indent=2)
data['B11'].alignment = Alignment(horizontal='justify', vertical='distributed', shrink_to_fit=True)
data['A12'].fill = PatternFill('lightGray')
data['B12'].fill = PatternFill('solid', fgColor=Color(theme=4, tint=0.4))
data['B12'].font = Font(color=Color(theme=1), vertAlign='superscript', underline='double')
data['C12'].protection = Protection(locked=False)

data.merge_cells('E1:F2')
data.column_dimensions['A'].width = 30
data.column_dimensions['B'].width = 15.5
data.column_dimensions['G'].hidden = True
data.row_dimensions[3].height = 33.3
data.row_dimensions[9].hidden = True
data.freeze_panes = 'B2'
data.auto_filter.ref = 'A1:D8'
data.sheet_properties.tabColor = 'FF1072BA'

for place, options in [
    ('H2:H100', dict(type='list', formula1='"Ya,Tidak"', allow_blank=True)),
    ('I2:I100', dict(type='list', formula1="'Dua'!$A$1:$A$5", errorStyle='warning', showInputMessage=True, prompt='Pilih')),
    ('A2:A100', dict(type='custom', formula1='LEN(A1)=18')),
    ('B2:B100', dict(type='date', operator='greaterThan', formula1='45000')),
    ('J2:J10', dict(type='whole', operator='between', formula1='1', formula2='10', error='1 sampai 10', errorTitle='Salah')),
    ('K2:K10', dict(type='textLength', operator='lessThan', formula1='5')),
]:
    rule = DataValidation(showErrorMessage=True, **options)
    rule.add(place)
    data.add_data_validation(rule)

data.conditional_formatting.add('A2:D100', FormulaRule(
    formula=['$C2="x,y"'], fill=PatternFill(bgColor='FFFFC7CE', fill_type='solid'), font=Font(color='FF9C0006')))
data.conditional_formatting.add('B2:B100', CellIsRule(operator='greaterThan', formula=['5'], font=Font(bold=True)))
data.conditional_formatting.add('C2:C100', ColorScaleRule(start_type='min', start_color='FFFF0000', end_type='max', end_color='FF00FF00'))
data.conditional_formatting.add('C2:C100', DataBarRule('min', None, 'max', None, color='FF638EC6'))

data.page_setup.orientation = 'landscape'
data.page_setup.paperSize = 9
data.page_setup.fitToHeight = 0
data.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
data.print_title_rows = '$1:$1'
data.print_area = 'A1:D20'
data.oddFooter.center.text = '&P dari &N'

second = book.create_sheet('Dua')
second.sheet_state = 'hidden'
for row in range(1, 6):
    second.cell(row, 1, row)
second['B2'] = "='Data Satu'!C6*2"
chart = BarChart()
chart.add_data(Reference(second, min_col=1, min_row=1, max_row=5))
second.add_chart(chart, 'D5')
third = book.create_sheet('Tiga')
third.protection.sheet = True

book.save(sys.argv[1])
