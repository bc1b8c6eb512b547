"""Numbers on stdin as `person NUMBER` or `code NUMBER`, one a line; for each, whether python-stdnum accepts it."""

import sys

from stdnum.cn import ric, uscc

ACCEPTS = {"person": ric.is_valid, "code": uscc.is_valid}

for line in sys.stdin.read().splitlines():
    kind, number = line.split(" ")
    print("yes" if ACCEPTS[kind](number) else "no")
