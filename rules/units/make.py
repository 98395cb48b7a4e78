"""Assembles units.txt from clones of the two repositories that README.md names.

    python3 make.py PATH_OF_madnh/hanhchinhvn PATH_OF_thanglequoc/vietnamese-provinces-database > units.txt
"""
import json
import re
import subprocess
import sys
import unicodedata

# (letter, in effect from, repository, commit or tag)
LISTS = [
    ("a", "2017-10-15", 0, "v1.2"),
    ("b", "2020-02-02", 0, "fb0a4af"),
    ("c", "2021-02-01", 0, "v1.3"),
    ("d", "2021-11-01", 1, "v1.0.0"),
    ("e", "2022-04-10", 1, "v1.0.1"),
    ("f", "2022-07-01", 1, "v1.0.2"),
    ("g", "2022-10-01", 1, "v1.0.3.1"),
    ("h", "2023-04-10", 1, "v1.0.4.1"),
    ("i", "2024-02-01", 1, "v2.0.0"),
    ("j", "2024-05-01", 1, "v2.0.1"),
    ("k", "2024-09-01", 1, "v2.1.0"),
    ("l", "2024-11-01", 1, "v2.2.0"),
    ("m", "2025-01-01", 1, "v2.3.0"),
    ("n", "2025-03-01", 1, "v2.4.1"),
    ("o", "2025-07-01", 1, "v3.0.2"),
    ("p", "2026-04-30", 1, "v4.2.0"),
]
LAST_OF_THREE_LEVELS = "n"
REPOSITORIES = sys.argv[1:3]
TONES = "\u0300\u0301\u0303\u0309\u0323"


def show(repository, commit, path):
    return subprocess.run(["git", "-C", REPOSITORIES[repository], "show", f"{commit}:{path}"], check=True, capture_output=True).stdout.decode()


def names(repository, commit, under):
    out = subprocess.run(["git", "-C", REPOSITORIES[repository], "ls-tree", "-r", "-z", "--name-only", commit, under], check=True, capture_output=True).stdout
    return [name for name in out.decode().split("\0") if name]


def from_json(commit):
    # list b still has the communes of two districts that it has dropped: they are left out of it
    def read(whole, folder):
        parts = names(0, commit, folder)
        found = {}
        for text in [show(0, commit, part) for part in parts] or [show(0, commit, whole)]:
            found.update(json.loads(text or "{}") or {})
        return found
    districts = json.loads(show(0, commit, "dist/quan_huyen.json"))
    communes = read("dist/xa_phuong.json", "dist/xa-phuong/")
    units = [((), code, unit["name_with_type"]) for code, unit in json.loads(show(0, commit, "dist/tinh_tp.json")).items()]
    units += [((unit["parent_code"],), code, unit["name_with_type"]) for code, unit in districts.items()]
    units += [((districts[unit["parent_code"]]["parent_code"], unit["parent_code"]), code, unit["name_with_type"]) for code, unit in communes.items() if unit["parent_code"] in districts]
    return units


def from_sql(commit):
    path = next(name for name in names(1, commit, "postgresql/") if re.search(r"ImportData_vn_units\.sql$", name))
    rows, table, columns = {"provinces": [], "districts": [], "wards": []}, None, None
    for line in show(1, commit, path).splitlines():
        if begun := re.match(r'INSERT INTO (\w+)\s*\(([^)]*)\)', line):
            table, columns = begun[1], [column.strip(' "') for column in begun[2].split(",")]
        values = re.match(r"\s*\('(.*)\)[,;]\s*$", line[begun.end():].replace(" VALUES", "", 1) if begun else line)
        if values and table in rows:
            cells = [cell.replace("''", "'") for cell in re.findall(r"'((?:[^']|'')*)'|(?:^|,)(?:\d+|NULL)", "'" + values[1])]
            rows[table].append(dict(zip(columns, cells)))
    province_of = {row["code"]: row["province_code"] for row in rows["districts"]}
    units = [((), row["code"], row["full_name"]) for row in rows["provinces"]]
    units += [((row["province_code"],), row["code"], row["full_name"]) for row in rows["districts"]]
    for row in rows["wards"]:
        parents = (row["province_code"],) if "province_code" in row else (province_of[row["district_code"]], row["district_code"])
        units.append((parents, row["code"], row["full_name"]))
    return units


def tidy(name):
    name = re.sub(r"\s+", " ", unicodedata.normalize("NFC", name)).strip().replace("’", "'").replace("`", "'").replace("–", "-")
    name = re.sub(r"^(Thành Phố|Thị Trấn|Thị Xã)\b", lambda kind: kind[0].capitalize(), name)
    name = re.sub(r"\s*'\s*(?=\w)", "'", name)
    return name[0].upper() + name[1:]


def spelling(name):
    """The same for names that differ only in where oa, oe, uy carry their tone, in case, or in a leading zero."""
    letters = unicodedata.normalize("NFD", name.lower())
    letters = re.sub(f"(?<!q)([ou])([{TONES}])([aey])(?!\\w)", r"\1\3\2", letters)
    return re.sub(r"\b0(?=\d)", "", letters)


def main():
    seen = {}
    for letter, _, repository, commit in LISTS:
        for parents, code, name in (from_json if repository == 0 else from_sql)(commit):
            if not name:  # an island district without communes
                continue
            name = tidy(name)
            kind = next((kind for kind in ("Tỉnh", "Thành phố", "Thị xã", "Thị trấn", "Quận", "Huyện", "Xã", "Phường", "Đặc khu") if name.startswith(kind + " ")), None)
            if kind is None:
                print(letter, code, repr(name), file=sys.stderr)
                continue
            three = letter <= LAST_OF_THREE_LEVELS
            entry = seen.setdefault((three, parents, code, kind, spelling(name)), {"lists": set()})
            entry["lists"].add(letter)
            entry["name"] = name
    print("# Administrative units of Vietnam, old and new; sources, licence and form: README.md. Assembled by make.py, not written by hand.")
    for letter, day, _, _ in LISTS:
        print(f"= {letter} {day}")
    letters = [one[0] for one in LISTS]
    for three in (True, False):
        whole = [letter for letter in letters if (letter <= LAST_OF_THREE_LEVELS) == three]
        print(f"> {whole[0]}-{whole[-1]}")
        by_parent = {}
        for (is_three, above, code, _, _), entry in seen.items():
            if is_three == three:
                by_parent.setdefault(above, []).append((code, min(entry["lists"]), entry))

        def walk(parents):
            rows = sorted(by_parent.get(parents, []), key=lambda row: row[:2])
            for index, (code, _, entry) in enumerate(rows):
                print(f"{' ' * len(parents)}{code} {entry['name']}{spans(entry['lists'], whole)}")
                if index + 1 == len(rows) or rows[index + 1][0] != code:
                    walk(parents + (code,))

        walk(())


def spans(lists, whole):
    """When a unit is listed; it does not go and come back, so a gap between two lists is an omission of those between."""
    run = [letter for letter in whole if min(lists) <= letter <= max(lists)]
    return "" if run == whole else f" @{run[0]}" if len(run) == 1 else f" @{run[0]}-{run[-1]}"


main()
