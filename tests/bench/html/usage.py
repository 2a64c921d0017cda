"""Runs a program and writes what it and all that it started used, as JSON: CPU seconds of all, and MB of memory of the largest."""

import json
import resource
import subprocess
import sys

status = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 1024 * 1024 if sys.platform == "darwin" else 1024
print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "memory": used.ru_maxrss / unit}))
sys.exit(status)
