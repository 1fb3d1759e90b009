"""Reads the workbook at argv[1] and prints its cells as JSON, one line a row; faults are lines too.

Nothing of the workbook is run or fetched. What could exhaust the machine is looked at with counters before openpyxl sees it.
"""
import json
import re
import resource
import struct
import sys
import zipfile
import zlib

resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
resource.setrlimit(resource.RLIMIT_CPU, (60, 60))
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

MOST_PARTS = 10_000
MOST_BYTES = 64 << 20
MOST_ROWS = 100_000
MOST_CELLS = 500_000
ACTIVE = re.compile(r"vbaProject|/externalLinks/|/embeddings/|/activeX/|/connections\.xml$|/queryTables/|/macrosheets/", re.I)
DECLARATION = re.compile(rb"<!(?!--|\[CDATA\[)")
ENCODING = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']+)""")
MERGE = re.compile(rb"""mergeCell\s[^>]*ref\s*=\s*["']\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)""")


def say(**line):
    print(json.dumps(line, ensure_ascii=False))


class Refused(Exception):
    def __init__(self, fault, **facts):
        super().__init__(fault)
        self.facts = dict(fault=fault, **{key: str(value) for key, value in facts.items()})


def column(letters):
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def inflated(file, info, room):
    """The bytes of a part as they inflate, whatever the directory says of their number."""
    file.seek(info.header_offset)
    head = file.read(30)
    if len(head) < 30 or head[:4] != b"PK\x03\x04":
        raise Refused("damaged")
    name, extra = struct.unpack("<HH", head[26:30])
    file.seek(name + extra, 1)
    left = info.compress_size
    pieces, size = [], 0
    stream = zlib.decompressobj(-15) if info.compress_type == zipfile.ZIP_DEFLATED else None
    while left > 0:
        data = file.read(min(left, 1 << 16))
        if not data:
            raise Refused("damaged")
        left -= len(data)
        while data:
            piece = stream.decompress(data, 1 << 20) if stream else data
            data = stream.unconsumed_tail if stream else b""
            size += len(piece)
            if size > room:
                raise Refused("inflated", limit=MOST_BYTES)
            pieces.append(piece)
            if stream and stream.eof:
                data = b""
    return b"".join(pieces)


def check(path):
    try:
        archive = zipfile.ZipFile(path)
    except Exception:
        raise Refused("damaged")
    parts = archive.infolist()
    if len(parts) > MOST_PARTS:
        raise Refused("parts", found=len(parts), limit=MOST_PARTS)
    if not any(part.filename == "[Content_Types].xml" for part in parts):
        raise Refused("damaged")
    room, cells = MOST_BYTES, 0
    with open(path, "rb") as file:
        for part in parts:
            if part.flag_bits & 0x41:
                raise Refused("encrypted")
            if ACTIVE.search("/" + part.filename):
                raise Refused("active", part=part.filename)
            if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                raise Refused("damaged")
            data = inflated(file, part, room)
            room -= len(data)
            if len(data) != part.file_size:
                raise Refused("damaged")
            if part.filename.lower().endswith((".xml", ".rels", ".vml")):
                cells += check_text(part.filename, data)
    if cells > MOST_CELLS:
        raise Refused("cells", found=cells, limit=MOST_CELLS)


def check_text(name, data):
    """Refuses what a parser of XML could be led astray by; gives the number of cells."""
    start = data[3:] if data.startswith(b"\xef\xbb\xbf") else data
    declared = ENCODING.match(start[:200])
    if not start.lstrip().startswith(b"<") or b"\0" in start[:4096]:
        raise Refused("damaged")
    if declared and declared.group(1).lower() not in (b"utf-8", b"utf8", b"us-ascii"):
        raise Refused("damaged")
    if DECLARATION.search(data):
        raise Refused("doctype", part=name)
    if "worksheets/" not in name:
        return 0
    rows = data.count(b"<row ") + data.count(b"<row>") + data.count(b"<row/") + data.count(b":row ")
    if rows > MOST_ROWS:
        raise Refused("rows", found=rows, limit=MOST_ROWS)
    merged = 0
    for first, top, last, bottom in MERGE.findall(data):
        merged += (column(last) - column(first) + 1) * (int(bottom) - int(top) + 1)
    return data.count(b"<c ") + data.count(b"<c>") + data.count(b":c ") + merged


def shows_percent(number_format):
    return "%" in re.sub(r'"[^"]*"|\\.|\[[^\]]*\]', "", number_format or "")


def read(path):
    import datetime
    import warnings

    import openpyxl

    warnings.simplefilter("ignore")
    try:
        book = openpyxl.load_workbook(path, keep_links=False, keep_vba=False)
    except MemoryError:
        raise
    except Exception:
        raise Refused("damaged")
    for sheet in book.worksheets:
        rows = {}
        for (row, col), cell in sheet._cells.items():
            value = cell.value
            if value is None or value == "":
                continue
            if row > MOST_ROWS:
                raise Refused("rows", found=row, limit=MOST_ROWS)
            if cell.data_type == "f" or not isinstance(value, (str, int, float, bool, datetime.date, datetime.time, datetime.timedelta)):
                rows.setdefault(row, []).append((col, "f", getattr(value, "text", None) or str(value)))
            elif cell.data_type == "e":
                rows.setdefault(row, []).append((col, "e", str(value)))
            elif isinstance(value, bool):
                rows.setdefault(row, []).append((col, "b", "TRUE" if value else "FALSE"))
            elif isinstance(value, datetime.datetime):
                whole = value.time() == datetime.time(0)
                rows.setdefault(row, []).append((col, "d" if whole else "t", value.date().isoformat() if whole else value.isoformat()))
            elif isinstance(value, datetime.date):
                rows.setdefault(row, []).append((col, "d", value.isoformat()))
            elif isinstance(value, (int, float)):
                rows.setdefault(row, []).append((col, "p" if shows_percent(cell.number_format) else "n", repr(value)))
            else:
                rows.setdefault(row, []).append((col, "t", str(value)))
        hidden_rows = {row for row, look in sheet.row_dimensions.items() if look.hidden} & set(rows)
        used = {col for cells in rows.values() for col, _, _ in cells}
        hidden_columns = set()
        for look in sheet.column_dimensions.values():
            if look.hidden and look.min:
                hidden_columns |= {col for col in used if look.min <= col <= (look.max or look.min)}
        say(
            sheet=sheet.title,
            isHidden=sheet.sheet_state != "visible",
            hiddenRows=sorted(hidden_rows),
            hiddenColumns=sorted(hidden_columns),
            merges=sorted([area.min_row, area.max_row, area.min_col, area.max_col] for area in sheet.merged_cells.ranges),
        )
        for row in sorted(rows):
            say(row=row, cells=[[str(col), kind, text] for col, kind, text in sorted(rows[row])])


def main():
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        check(sys.argv[1])
        read(sys.argv[1])
    except Refused as refused:
        print(json.dumps(refused.facts, ensure_ascii=False))
    except ImportError:
        say(fault="package")
    except MemoryError:
        say(fault="exhausted")


main()
