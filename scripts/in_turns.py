#!/usr/bin/env python3
"""in_turns.py PROGRAM PROFILE FOLDER DOCUMENTS: measures anlage and the other tools, each in its turn, for compare.sh.

Runs in a copy of shared/baseline; FOLDER holds five.json and same.json (what the other tools print) and many/ (the
profiles of a batch). One line for each with medians, then the factors; exit code 1 if one is below its aim.
"""
import glob
import os
import shutil
import statistics
import subprocess
import sys
import time

program, profile, folder, many = sys.argv[1:]
python = sys.executable
ours = [program, "export", "--lang", "de", "--draft", "--force", "--out", f"{folder}/o", "--format"]
batch = sorted(glob.glob(f"{folder}/many/*.ron"))


def run(command):
    """Wall and processor time in ms, and the largest memory in MB."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command} ended with {status}")
    return (time.monotonic() - start) * 1e3, (used.ru_utime + used.ru_stime) * 1e3, used.ru_maxrss // 1024


def turns(rounds, commands):
    """Every command once in each round; `commands` by (name, what the other tools print or None)."""
    measured = {}
    for turn in range(rounds + (rounds > 3)):
        for (name, document), command in commands.items():
            if document:
                shutil.copy(f"{folder}/{document}.json", "sample.json")
            # A short command is run several times in its turn.
            for _ in range(5 if name == "anlage, DOCX" else 1):
                one = run(command)
                if turn > 0 or rounds <= 3:  # the first of several only warms up
                    measured.setdefault((name, document), []).append(one)
    for (name, document), all_runs in measured.items():
        wall, cpu = (statistics.median(one[at] for one in all_runs) for at in (0, 1))
        best, memory = min(one[0] for one in all_runs), max(one[2] for one in all_runs)
        told = f"{name}, {document}" if document else name
        print(f"{told:34} {wall:10.1f} ms wall (best {best:.1f}) {cpu:10.1f} ms processor {memory:6} MB", flush=True)
        result[name, document] = wall, cpu, memory


result = {}
documents = ("five", "same")
single = {("anlage, DOCX", None): [*ours, "docx", profile], ("anlage, PDF", None): [*ours, "pdf", profile]}
several = {("anlage, many DOCX", None): [*ours, "docx", *batch], ("anlage, many PDF", None): [*ours, "pdf", *batch]}
for document in documents:
    single["docxtpl, DOCX", document] = [python, "b_docxtpl.py", "1", f"{folder}/a"]
    single["Typst wheel, PDF", document] = [python, "b_typstpy.py", "1", f"{folder}/b"]
    if shutil.which("soffice"):
        into_pdf = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", f"{folder}/c", f"{folder}/a/doc0000.docx"]
        single["LibreOffice, PDF", document] = into_pdf
    several["docxtpl, many DOCX", document] = [python, "b_docxtpl.py", many, f"{folder}/a"]
    several["Typst wheel, many PDF", document] = [python, "b_typstpy.py", many, f"{folder}/b"]
print("## one document, fresh process")
turns(7, single)
print(f"## {many} documents, one process")
turns(3, several)
aims = [
    ("one DOCX over docxtpl", "docxtpl, DOCX", "anlage, DOCX", 15),
    ("many DOCX over docxtpl", "docxtpl, many DOCX", "anlage, many DOCX", 30),
    ("one PDF over LibreOffice", "LibreOffice, PDF", "anlage, PDF", 15),
    ("one PDF over the wheel", "Typst wheel, PDF", "anlage, PDF", 1),
    ("many PDF over the wheel", "Typst wheel, many PDF", "anlage, many PDF", 1.5),
]
below = False
for document in documents:
    print(f"## factors, other tools: {document}")
    for name, other, own, aim in aims:
        if (other, document) not in result:
            continue
        wall, cpu = (result[other, document][at] / result[own, None][at] for at in (0, 1))
        below |= min(wall, cpu) < aim
        print(f"{name:34} {wall:6.1f} times by wall, {cpu:6.1f} by processor (aim {aim}){'  BELOW' if wall < aim else ''}")
memory = result["anlage, many PDF", None][2]
if memory >= 120:
    print(f"many PDF need {memory} MB (aim: under 120)")
    below = True
sys.exit(below)
