#!/usr/bin/env python3
"""Every string that a person sees is in all three catalogues, and no string escapes tr()."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import sources

LANGUAGES = ("tk", "ru", "en")
SETTERS = (r"(?:set(?:Text|WindowTitle|PlaceholderText|AccessibleName|AccessibleDescription|Title|SubTitle|StatusTip|ToolTip|WhatsThis"
           r"|TabText|ItemText|HeaderLabels|ButtonText|Prefix|Suffix|SpecialValueText)"
           r"|addItem|addTab|addAction|addRow|addMenu|QPushButton|QToolButton|QLabel|QAction|QCheckBox|QRadioButton|QGroupBox|Label)")
LITERAL = r'(?:QStringLiteral|QLatin1String(?:View)?|QString(?:::from(?:Utf8|Latin1))?)\s*\(\s*u?(?:8)?"((?:\\.|[^"\\])*)"|u"((?:\\.|[^"\\])*)"_s'
BARE = re.compile(rf"\b{SETTERS}\s*\(\s*(?:[^\"();]*,\s*)?(?:{LITERAL})")
# The name of a language is written in that language; the opening of every PSBT in base64 is no word.
SAME_EVERYWHERE = {"Türkmençe", "Русский", "English", "cHNidP8B…"}
PLACEHOLDER = re.compile(r"%(?:L?\d+|Ln|n)")


def check_literals(path, text):
    """A sentence handed to a widget without tr(). Literals without two letters in a row (signs, units) are no sentence."""
    code = sources.without_comments(text, keep_strings=True)
    return [f"{place}: not translated: {match.group(1) or match.group(2)}" for place, match in sources.matches(path, BARE, code)
            if re.search(r"[A-Za-z]{2}", match.group(1) or match.group(2) or "")
            and (match.group(1) or match.group(2)) not in SAME_EVERYWHERE]


def forms(message):
    """(kind, translations) of a message of a catalogue."""
    translation = message.find("translation")
    if translation is None:
        return "unfinished", [""]
    texts = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
    return translation.get("type", "finished"), texts


def check_catalogue(language, root):
    problems = []
    for context in root.findall("context"):
        for message in context.findall("message"):
            source = message.findtext("source") or ""
            plural = message.get("numerus") == "yes"
            kind, texts = forms(message)
            if kind in ("obsolete", "vanished") or (language == "en" and not plural):
                continue
            where = f"sandyk_{language}.ts, {context.findtext('name')}: \"{source}\""
            if kind == "unfinished" or not all(texts):
                problems.append(f"{where} has no translation")
            # A plural form may leave the number out ("one file"); nothing else may be lost.
            wanted = set(PLACEHOLDER.findall(source)) - {"%n", "%Ln"}
            for text in texts:
                if kind != "unfinished" and text and set(PLACEHOLDER.findall(text)) - {"%n", "%Ln"} != wanted:
                    problems.append(f"{where} has other placeholders: \"{text}\"")
    return problems


def find_lupdate():
    return shutil.which("lupdate", path="/usr/lib/qt6/bin") or shutil.which("lupdate6") or shutil.which("lupdate-qt6") or shutil.which("lupdate")


def updated_catalogues(lupdate, folder):
    """Copies of the catalogues, brought up to date with the sources; the committed ones stay as they are."""
    copies = []
    for language in LANGUAGES:
        copy = os.path.join(folder, f"sandyk_{language}.ts")
        committed = os.path.join(sources.ROOT, "translations", f"sandyk_{language}.ts")
        if not os.path.exists(committed):
            sys.exit(f"translations/sandyk_{language}.ts is missing")
        shutil.copy(committed, copy)
        copies.append(copy)
    code = [os.path.join(sources.ROOT, path) for path in sources.files("app", "ui")]
    # Without -I lupdate cannot follow "ui/..." includes and names the contexts without their namespace, which Qt never asks for.
    run = subprocess.run([lupdate, "-silent", "-I", sources.ROOT, "-locations", "none", *code, "-ts", *copies], check=True,
                         cwd=sources.ROOT, stderr=subprocess.PIPE, text=True)
    return copies, lost_contexts(run.stderr)


def lost_contexts(messages):
    """tr() calls that lupdate files under another context than the one that is asked for at run time."""
    return [line for line in messages.splitlines() if "lacks Q_OBJECT macro" in line or "Qualifying with unknown" in line]


def main():
    problems = [problem for path in sources.files("app", "ui") for problem in check_literals(path, sources.read(path))]
    lupdate = find_lupdate()
    if not lupdate:
        sources.skip("there is no lupdate (qt6-l10n-tools)")
    with tempfile.TemporaryDirectory() as folder:
        count = 0
        copies, lost = updated_catalogues(lupdate, folder)
        problems += lost
        for language, path in zip(LANGUAGES, copies):
            root = ElementTree.parse(path).getroot()
            count = max(count, len(root.findall("context/message")))
            problems += check_catalogue(language, root)
    if count == 0:
        problems.append("lupdate found no string at all")
    sources.finish(problems, f"{count} strings are in every catalogue")


if __name__ == "__main__":
    main()
