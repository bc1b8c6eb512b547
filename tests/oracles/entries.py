"""Records on stdin as `{"today": DAY, "record": RECORD}`, one a line; for each, the days that the law gives its one entry.

The days are worked out a second time from the regulations; nothing of the engine is used or copied.
"""

import json
import sys
from datetime import date

from facts import Facts
from limits import Clocks
from windows import display

for line in sys.stdin.read().splitlines():
    given = json.loads(line)
    record = given["record"]
    facts = Facts(record, record["entries"][0], date.fromisoformat(given["today"]))
    answer = display(facts)
    answer["clocks"] = Clocks(facts, answer).told
    print(json.dumps(answer))
