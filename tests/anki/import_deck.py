"""Imports .apkg files, one after the other, into one fresh Anki collection and prints what Anki made of them, as JSON.

usage: import_deck.py FIRST.apkg [NEXT.apkg ...]
"""

import json
import os
import re
import sys
import tempfile

from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest


def import_package(col, path):
    """Numbers of notes by what Anki did with them."""
    options = ImportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False, merge_notetypes=False)
    log = col.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log
    kinds = ["new", "updated", "duplicate", "conflicting", "first_field_match", "missing_notetype", "missing_deck", "empty_first_field"]
    return {"found": log.found_notes} | {kind: len(getattr(log, kind)) for kind in kinds}


def render(card):
    """A card as shown, and what is wrong with it."""
    output = card.render_output()
    front, back = output.question_text, output.answer_text
    problems = []
    for side, html in (("front", front), ("back", back)):
        shown = re.sub(r"<style.*?</style>", "", html, flags=re.S)
        if not re.sub(r"<(?!img\b)[^>]*>|&nbsp;|\s", "", shown):
            problems.append(f"{side} is blank")
        if re.search(r"\{\{|\}\}", shown):
            problems.append(f"{side} has template braces")
        if "<script" in shown.lower():
            problems.append(f"{side} has a script")
        if re.search(r"""<[^>]*\s(?:src|href)=["']?(?:\.\.?/|/|file:|javascript:)""", shown, flags=re.I):
            problems.append(f"{side} refers to a file or runs something")
    if output.question_av_tags or output.answer_av_tags:
        problems.append("plays a sound")
    if front.strip() == back.strip():
        problems.append("back adds nothing")
    note = card.note()
    deck = card.col.decks.name(card.did)
    return {"key": note.fields[0], "template": card.template()["name"], "deck": deck, "front": front, "back": back}, problems


def report(paths, folder):
    col = Collection(os.path.join(folder, "collection.anki2"))
    stock = {notetype["id"] for notetype in col.models.all()}
    imports = [import_package(col, path) for path in paths]
    cards, problems = [], []
    for card_id in col.find_cards("", order="c.due, c.ord"):
        card, wrong = render(col.get_card(card_id))
        cards.append(card)
        problems += [f"{card['key']}, {card['template']}: {problem}" for problem in wrong]
    media = col.media.check()
    notes = [col.get_note(note_id) for note_id in col.find_notes("")]
    empty = col.get_empty_cards().notes
    database_message, database_ok = col.fix_integrity()
    result = {
        "imports": imports,
        "notes": [{"fields": dict(note.items()), "tags": note.tags, "problem": int(note.fields_check())} for note in notes],
        "cards": cards,
        "problems": problems,
        "emptyCards": sum(len(note.card_ids) for note in empty),
        "decks": sorted(deck.name for deck in col.decks.all_names_and_ids() if deck.name != "Default"),
        "noteTypes": sorted(notetype["name"] for notetype in col.models.all() if notetype["id"] not in stock),
        "media": sorted(os.listdir(col.media.dir())),
        "missingMedia": sorted(media.missing),
        "database": "ok" if database_ok else database_message,
    }
    col.close()
    return result


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        json.dump(report(sys.argv[1:], temporary), sys.stdout, ensure_ascii=False)
