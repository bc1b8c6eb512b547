"""Days on stdin, one a line; for each, whether chinesecalendar takes it for a working day."""

import sys
from datetime import date

from chinese_calendar import is_workday

for line in sys.stdin.read().splitlines():
    print("yes" if is_workday(date.fromisoformat(line)) else "no")
