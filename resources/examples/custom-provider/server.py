#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""An API that speaks no dialect that Tollgate knows: `python3 server.py 8099`, then see README.md."""
import http.server
import json
import sys

KEY = "demo-key"


class Predict(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
        if self.headers["authorization"] != f"Token {KEY}":
            return self.say(403, {"problem": {"what": "Who are you?", "kind": "no_entry"}})
        said = asked["dialogue"][-1]["text"]
        if said == "slow down":
            return self.say(420, {"problem": {"what": "Enhance your calm.", "kind": "too_fast"}})
        pieces = ["You said ", f"'{said}'", " to ", self.path.split("/")[2], "."]
        count = {"read": len(json.dumps(asked)) // 4, "written": len(pieces)}
        if not asked.get("live"):
            return self.say(200, {"result": {"text": "".join(pieces)}, "ended": "finished", "count": count})
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.end_headers()
        for piece in pieces:
            self.wfile.write(f"data: {json.dumps({'piece': piece})}\n\n".encode())
        self.wfile.write(f"data: {json.dumps({'ended': 'finished', 'count': count})}\n\n".encode())
        self.wfile.write(b"data: [BYE]\n\n")

    def say(self, status, body):
        body = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8099), Predict)
print(f"listens on {server.server_port}", flush=True)
server.serve_forever()
