"""Makes a deck of rendered fields with genanki: one note a line, added to a deck, and the deck written by Package.write_to_file.

usage: peer.py MODEL.json ROWS.jsonl DECK.apkg

genanki keeps all notes in memory, writes collection.anki2 and a ZIP that does not compress. Prints its peak memory in kB.
"""

import json
import resource
import sys

import genanki


def read_model(path):
    with open(path, encoding="utf-8") as file:
        model = json.load(file)
    return genanki.Model(model["id"], model["name"], fields=model["fields"], templates=model["templates"], css=model["css"])


def read_notes(path, model):
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            guid = genanki.guid_for("notewright", row["key"])
            yield genanki.Note(model=model, fields=row["fields"], tags=row["tags"], sort_field=row["name"], guid=guid)


if __name__ == "__main__":
    deck = genanki.Deck(2059400110, "Bench")
    for note in read_notes(sys.argv[2], read_model(sys.argv[1])):
        deck.add_note(note)
    # A constant time, as ours has.
    genanki.Package(deck).write_to_file(sys.argv[3], timestamp=1600000000.0)
    print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
