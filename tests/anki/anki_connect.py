"""A stand-in for the AnkiConnect plugin over a real collection: it knows the actions and parameters below and refuses all others.

They, their results and their errors are those of FooSoft/anki-connect, plugin/__init__.py and plugin/web.py at commit 0012245c:
each action is a method that is called with the request's parameters by name.

usage: anki_connect.py FOLDER [--key KEY] [--without ACTION] [--api VERSION] [--slow SECONDS]
Says on which port it listens, and serves until its input ends.
"""

import argparse
import json
import os
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

from anki.collection import Collection
from anki.exporting import AnkiPackageExporter
from anki.importing import AnkiPackageImporter


class Plugin:
    def __init__(self, col, version):
        self.col = col
        self.api_version = version

    def version(self):
        return self.api_version

    def deckNames(self):
        return [deck.name for deck in self.col.decks.all_names_and_ids()]

    def findNotes(self, query=None):
        return [] if query is None else list(self.col.find_notes(query))

    def findCards(self, query=None):
        return [] if query is None else list(self.col.find_cards(query))

    def changeDeck(self, cards, deck):
        self.col.set_deck(cards, self.col.decks.id(deck))

    def deleteNotes(self, notes):
        self.col.remove_notes(notes)

    def exportPackage(self, deck, path, includeSched=False):
        found = self.col.decks.by_name(deck)
        if found is None:
            return False
        exporter = AnkiPackageExporter(self.col)
        exporter.did = found["id"]
        exporter.includeSched = includeSched
        exporter.exportInto(path)
        return True

    def importPackage(self, path):
        AnkiPackageImporter(self.col, path).run()
        return True


ACTIONS = [name for name in vars(Plugin) if not name.startswith("_")]


def answer(plugin, request, options):
    name, params = request.get("action", ""), request.get("params", {})
    print(f"{name} {json.dumps(params, ensure_ascii=False)}", file=options.log, flush=True)
    time.sleep(options.slow)
    try:
        if request.get("key") != options.key:
            raise Exception("valid api key must be provided")
        if name not in ACTIONS or name == options.without:
            raise Exception("unsupported action")
        result = getattr(plugin, name)(**params)
    except Exception as error:
        return {"result": None, "error": str(error)}
    return {"result": result, "error": None} if request.get("version", 4) > 4 else result


def serve(options):
    col = Collection(os.path.join(options.folder, "collection.anki2"))
    plugin = Plugin(col, options.api)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            reply = json.dumps(answer(plugin, json.loads(body), options)).encode()
            try:
                self.send_response(200)
                self.send_header("Content-Type", "text/json")
                self.send_header("Content-Length", str(len(reply)))
                self.end_headers()
                self.wfile.write(reply)
            except BrokenPipeError:
                pass

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=lambda: (sys.stdin.read(), server.shutdown()), daemon=True).start()
    print(f"listens on {server.server_address[1]}", flush=True)
    server.serve_forever()
    col.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder")
    parser.add_argument("--key")
    parser.add_argument("--without")
    parser.add_argument("--api", type=int, default=6)
    parser.add_argument("--slow", type=float, default=0)
    options = parser.parse_args()
    options.log = open(os.path.join(options.folder, "requests.log"), "a", encoding="utf-8")
    serve(options)
