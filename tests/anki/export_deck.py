"""Imports a package into a fresh collection and has Anki export it again, in its present form and in the one of older versions.

usage: export_deck.py DECK.apkg LATEST.apkg LEGACY.apkg
"""

import os
import sys
import tempfile

from anki.collection import Collection, ExportAnkiPackageOptions
from import_deck import import_package

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        import_package(col, sys.argv[1])
        for path, legacy in ((sys.argv[2], False), (sys.argv[3], True)):
            options = ExportAnkiPackageOptions(with_scheduling=False, with_deck_configs=False, with_media=True, legacy=legacy)
            col.export_anki_package(out_path=path, options=options, limit=None)
        col.close()
