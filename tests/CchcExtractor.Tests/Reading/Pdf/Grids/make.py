#!/usr/bin/env python3
"""Writes grids.docx (thrown away), grids.pdf (by LibreOffice) and grids.json: tables whose every cell is known.

Needs Python 3, LibreOffice (soffice on the path) and the font Liberation Serif. Each table stands under a title that says what is hard about it.
grids.json: [{"name": ..., "cells": [[row, column, row span, column span, text], ...]}, ...] in reading order.
"""
import json, os, random, subprocess, tempfile, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = ("số lượng văn bản chỉ đạo điều hành công tác tỷ lệ hồ sơ thủ tục tiếp nhận trực tuyến giải quyết đúng hạn cán bộ công chức cơ quan đơn vị kế hoạch "
         "tuyên truyền kiểm tra nhiệm vụ hoàn thành đánh giá nội dung thực hiện người dân doanh nghiệp rà soát kiến nghị ban hành tổ chức").split()
UNITS = ["%", "Văn bản", "Hồ sơ", "Thủ tục", "Người", "Cơ quan, đơn vị"]
WIDTHS = [700, 4700, 1500, 1700]
rng = random.Random(2024)
count = 0


def words(low, high):
    global count
    count += 1
    text = ' '.join(rng.choice(WORDS) for _ in range(rng.randint(low, high)))
    return f"{text[0].upper()}{text[1:]} {count}"


def number():
    return rng.choice([str(rng.randint(0, 9)), str(rng.randint(10, 999)), f"{rng.randint(1, 99)}.{rng.randint(100, 999)}", f"{rng.randint(1, 99)},{rng.randint(1, 99)}"])


def paragraph(text, bold=False, center=False, keep=False):
    properties = ('<w:keepNext/>' if keep else '') + '<w:spacing w:after="0"/>' + ('<w:jc w:val="center"/>' if center else '')
    return f'<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{"<w:b/>" if bold else ""}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def borders(style='single', size=4, color='auto'):
    return ''.join(f'<w:{edge} w:val="{style}" w:sz="{size}" w:space="0" w:color="{color}"/>' for edge in ('top', 'left', 'bottom', 'right', 'insideH', 'insideV'))


def table(widths, cells, header=0, whole_rows=True, lines=None, shade=None):
    """cells: (row, column, row span, column span, text); a line break in the text begins a new paragraph."""
    rows = max(cell[0] + cell[2] for cell in cells)
    at = {(cell[0] + down, cell[1]): (cell, down == 0) for cell in cells for down in range(cell[2])}
    xml = [f'<w:tbl><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblBorders>{lines or borders()}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>']
    xml += [f'<w:gridCol w:w="{width}"/>' for width in widths] + ['</w:tblGrid>']
    for row in range(rows):
        xml.append(f'<w:tr><w:trPr>{"<w:cantSplit/>" if whole_rows else ""}{"<w:tblHeader/>" if row < header else ""}</w:trPr>')
        column = 0
        while column < len(widths):
            (_, _, down, across, text), first = at[(row, column)]
            merge = f'<w:vMerge{" w:val=%srestart%s" % (chr(34), chr(34)) if first else ""}/>' if down > 1 else ''
            fill = f'<w:shd w:val="clear" w:color="auto" w:fill="{shade}"/>' if shade and row == 0 else ''
            xml.append(f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths[column:column + across])}" w:type="dxa"/><w:gridSpan w:val="{across}"/>{merge}{fill}<w:vAlign w:val="center"/></w:tcPr>')
            xml += [paragraph(line, bold=row == 0) for line in (text if first else '').split('\n')] + ['</w:tc>']
            column += across
        xml.append('</w:tr>')
    return ''.join(xml) + '</w:tbl>'


def rows(count, long=(3, 12), blank=0.0, items=0.0, widths=WIDTHS):
    cells = [(0, i, 1, 1, text) for i, text in enumerate(["STT", "Nội dung", "Đơn vị tính", "Kết quả"] + ["Ghi chú"] * (len(widths) - 4))]
    for row in range(1, count):
        texts = [f"{row}", words(*long), rng.choice(UNITS)] + [number() for _ in widths[3:]]
        if rng.random() < items:
            texts[1] += '\n- ' + words(8, 30)
        cells += [(row, i, 1, 1, '' if rng.random() < blank else text) for i, text in enumerate(texts)]
    return cells


def merged(count):
    """Two header rows merged both ways; groups of rows with one number, and rows that run over all columns."""
    cells = [(0, 0, 2, 1, "STT"), (0, 1, 2, 1, "Nội dung"), (0, 2, 1, 2, "Tổng số"), (1, 2, 1, 1, "Trực tuyến"), (1, 3, 1, 1, "Trực tiếp")]
    row, key = 2, 0
    while row < count:
        if rng.random() < 0.2:
            cells.append((row, 0, 1, 4, words(4, 8)))
            row += 1
            continue
        down = min(rng.randint(1, 7), count - row)
        key += 1
        cells.append((row, 0, down, 1, str(key)))
        for each in range(row, row + down):
            cells += [(each, 1, 1, 1, words(3, 12)), (each, 2, 1, 1, number()), (each, 3, 1, 1, number())]
        row += down
    return cells


def section(landscape):
    width, height = (16838, 11906) if landscape else (11906, 16838)
    return f'<w:sectPr><w:pgSz w:w="{width}" w:h="{height}"{" w:orient=%slandscape%s" % (chr(34), chr(34)) if landscape else ""}/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1418" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'


def main():
    body, truth = [], []

    def add(name, cells, widths=WIDTHS, title=None, **how):
        body.append(paragraph(title or f"Bảng {len(truth) + 1}: {name}", bold=True, center=True, keep=True))
        body.append(table(widths, cells, **how))
        truth.append({"name": name, "cells": cells})

    add("runs over pages, header repeated", rows(45), header=1)
    add("runs over pages, header not repeated", rows(45))
    add("rows cut by the page break, header repeated", rows(16, long=(20, 80), items=0.5), header=1, whole_rows=False)
    add("rows cut by the page break, header not repeated", rows(16, long=(20, 80), items=0.5), whole_rows=False)
    add("rows cut by the page break, some cells blank", rows(16, long=(20, 80), items=0.5, blank=0.15), whole_rows=False)
    add("merged both ways, over pages", merged(60))
    add("merged both ways, over pages, header repeated", merged(60), header=2)
    add("many blank cells", rows(12, blank=0.4))
    for style, size, color in (('single', 2, 'A6A6A6'), ('dashed', 4, 'FF0000'), ('dotted', 4, 'auto'), ('double', 4, 'auto'), ('single', 24, '0070C0')):
        add(f"lines: {style}, {size} eighths of a point, {color}", rows(4), lines=borders(style, size, color))
    add("shaded header", rows(4), shade='D9D9D9')
    for form in range(1, 5):
        add(f"form {form} of four with equal columns", rows(rng.randint(8, 20)), title=f"Biểu mẫu {form}")
    body.append(f'<w:p><w:pPr>{section(False)}</w:pPr></w:p>')
    wide = [700, 5000, 1700, 1700, 1500, 1500, 1500]
    add("landscape, over pages", rows(30, widths=wide), widths=wide)

    with tempfile.TemporaryDirectory() as scratch:
        docx = os.path.join(scratch, 'grids.docx')
        types = 'http://schemas.openxmlformats.org/package/2006'
        office = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
        with zipfile.ZipFile(docx, 'w', zipfile.ZIP_DEFLATED) as package:
            package.writestr('[Content_Types].xml', f'<Types xmlns="{types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="{office}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{office}.styles+xml"/></Types>')
            package.writestr('_rels/.rels', f'<Relationships xmlns="{types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>')
            package.writestr('word/_rels/document.xml.rels', f'<Relationships xmlns="{types}/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>')
            package.writestr('word/styles.xml', f'<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:cs="Liberation Serif"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>')
            package.writestr('word/document.xml', f'<w:document {W}><w:body>{"".join(body)}{section(True)}</w:body></w:document>')
        subprocess.run(['soffice', f'-env:UserInstallation=file://{scratch}/profile', '--headless', '--convert-to', 'pdf', '--outdir', HERE, docx], check=True, stdout=subprocess.DEVNULL)
    with open(os.path.join(HERE, 'grids.json'), 'w', encoding='utf-8') as out:
        out.write('[\n' + ',\n'.join('{"name": ' + json.dumps(each["name"]) + ', "cells": [\n' + ',\n'.join(json.dumps(cell, ensure_ascii=False) for cell in each["cells"]) + ']}' for each in truth) + '\n]\n')


main()
