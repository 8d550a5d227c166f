#!/usr/bin/env python3
"""same_text.py ANNEXES.json SAMPLE.json: the text of exported annexes as data for the other tools.

Those print paragraphs, headings and lists (and tables of five columns only); a table or a field becomes a line of a list.
The name that every profile of a batch has for itself becomes the one that their scripts vary, so that no two documents
are the same.
"""
import json
import sys

OURS, THEIRS = "Kurvenlicht GmbH", "Muster & Partner"


def words(runs):
    return "".join("\n" if run["kind"] == "break" else run.get("text", "") for run in runs).replace(OURS, THEIRS)


def block(one):
    kind = one["kind"]
    if kind in ("paragraph", "note"):
        return {"t": "p", "text": words(one["words"])}
    if kind == "heading":
        return {"t": "h", "level": 2, "text": words(one["words"])}
    if kind == "list":
        return {"t": "ul", "items": [words(item["words"]) for item in one["items"]]}
    if kind == "fields":
        return {"t": "ul", "items": [f"{words(field['name'])}: {words(field['value'])}" for field in one["fields"]]}
    if kind == "table":
        return {"t": "ul", "items": [" – ".join(words(cell) for cell in row["cells"]) for row in one["rows"]]}
    if kind == "signatures":
        return {"t": "ul", "items": [words(one["party"]) + ": " + words(one["name"]) for one in one["signatures"]]}
    sys.exit(f"block of kind {kind}")


annexes = json.load(open(sys.argv[1]))
sheets = []
for sheet in annexes["sheets"]:
    title = next((words(one["words"]) for one in sheet["blocks"] if one["kind"] == "title"), sheet["id"])
    sheets.append({"heading": title, "blocks": [block(one) for one in sheet["blocks"] if one["kind"] != "title"]})
sample = {
    "lang": "de",
    "region": "DE",
    "title": annexes["title"],
    "author": THEIRS,
    "date": annexes["as_of"],
    "controller": annexes["sheets"][0]["id"],
    "processor": THEIRS,
    "annexes": sheets,
}
json.dump(sample, open(sys.argv[2], "w"), ensure_ascii=False)
