"""Imports a deck, studies it, imports the next version of it twice, and prints what became of the notes and of the progress, as JSON.

usage: update_deck.py FIRST.apkg NEXT.apkg
"""

import json
import os
import sys
import tempfile

from anki.collection import Collection
from import_deck import import_package

ANSWERED = 60


def study(col):
    """Answers cards, suspends one that was answered and flags another."""
    config = col.decks.get_config(1)
    config["new"]["perDay"] = 9999
    config["rev"]["perDay"] = 9999
    col.decks.update_config(config)
    answered = []
    for deck in [deck.id for deck in col.decks.all_names_and_ids()]:
        col.decks.select(deck)
        while len(answered) < ANSWERED:
            card = col.sched.getCard()
            if card is None:
                break
            col.sched.answerCard(card, 3)
            answered.append(card.id)
    col.sched.suspend_cards([answered[0]])
    col.set_user_flag_for_cards(2, [answered[1]])
    return len(answered)


def progress(col):
    """What Anki knows of each card but where it lies, by guid and template."""
    query = """select n.guid, c.ord, c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses, c.left, c.flags
               from cards c join notes n on n.id = c.nid where c.reps > 0 or c.queue < 0 or c.flags > 0"""
    return {f"{guid} {ord}": row for guid, ord, *row in col.db.all(query)}


def fields(col):
    return {note.guid: note.fields for note in (col.get_note(id) for id in col.find_notes(""))}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        first = import_package(col, sys.argv[1])
        answered = study(col)
        # Answers faster than a clock of milliseconds get times ahead of it, which Anki mends where they reach the next second: not our doing.
        col.fix_integrity()
        before, old = progress(col), fields(col)
        imports = [first, import_package(col, sys.argv[2]), import_package(col, sys.argv[2])]
        after, now = progress(col), fields(col)
        keys = [note[0] for note in now.values()]
        message, isOk = col.fix_integrity()
        json.dump(
            {
                "imports": imports,
                "answered": answered,
                "kept": sum(after.get(card) == row for card, row in before.items()),
                "studied": len(before),
                "changed": sorted(now[guid][0] for guid in old if old[guid] != now[guid]),
                "added": sorted(now[guid][0] for guid in now if guid not in old),
                "duplicateKeys": len(keys) - len(set(keys)),
                "database": "ok" if isOk else message,
            },
            sys.stdout,
            ensure_ascii=False,
        )
        col.close()
