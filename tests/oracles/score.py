"""Records on stdin as `{"today": DAY, "model": ID, "record": RECORD}`, one a line; for each, the points, the grade and every line of the sum.

The points are counted a second time from the table of the model and the oracle's own windows; nothing of the engine is used.
"""

import json
import sys
import tomllib
from datetime import date
from pathlib import Path

from counting import months_after
from facts import Facts
from windows import display, governing, is_kept_out, possible_states

MODELS = Path(__file__).parents[2] / "src" / "score" / "models"


def met(condition, facts):
    """Whether a condition holds: True, False, or None where a fact is missing."""
    [(name, wanted)] = condition.items()
    if name == "all":
        answers = [met(part, facts) for part in wanted]
        return False if False in answers else None if None in answers else True
    if name == "not":
        answer = met(wanted, facts)
        return None if answer is None else not answer
    if name == "is":
        assert wanted == "dishonest"
        return facts.is_dishonest()
    if name == "kind":
        return facts.kind in wanted
    given = {
        "act": act,
        "honourLevel": lambda facts: facts.of("honour").get("level"),
        "commitmentStatus": lambda facts: facts.of("commitment").get("status"),
        "documentType": lambda facts: facts.of("document").get("type"),
    }[name](facts)
    return None if given is None else given in wanted


def act(facts):
    by_kind = {"penalty": "administrativePenalty", "judgmentDefault": "refusedJudgment", "commitment": "brokenCommitment"}
    return (facts.recorded.get("act") or {}).get("kind") or by_kind.get(facts.kind)


def of_class(event, facts):
    wanted = event.get("class")
    possible = facts.possible_classes()
    if wanted is None or possible == [wanted]:
        return True
    return None if wanted in possible else False


def may_have_ended(facts, told):
    """False: it goes on being shown; None: nobody can tell; True: it is over for certain."""
    if told["status"] != "needsInformation":
        return told["status"] in ("ended", "overdue")
    if not facts.is_dishonest():
        return False
    over = {None if last is None else last < facts.today for last, _, _ in (governing(facts, state) for state in possible_states(facts))}
    return over.pop() if len(over) == 1 else None


def lasted(event, facts):
    """Whether it lasted as many months as the event asks for."""
    asked = event.get("months")
    if not asked:
        return True
    recorded = facts.recorded
    day = lambda value: value and date.fromisoformat(value)
    since = day((recorded.get("continuing") or {}).get("since")) or day((recorded.get("act") or {}).get("on")) or day(recorded.get("determinedOn"))
    if since is None:
        return None
    ends = [facts.of("continuing").get("endedOn"), facts.of("duties").get("fulfilledOn"), facts.today]
    end = min(end for end in ends if end)
    over, up_to = asked.get("over"), asked.get("upTo")
    return (over is None or end > months_after(since, over)) and (up_to is None or end <= months_after(since, up_to))


def weighed(event, facts):
    """What the time that has passed leaves of the points, in thousandths and in whole points, a part of a point being left out; \
None where that makes no difference yet, False without the day it counts from."""
    points = event["points"]
    factor = event.get("factor")
    if not factor:
        return None
    if facts.determined is None:
        return False
    per_mille = None
    for step in factor["steps"]:
        count, unit = step["after"].split(" ")
        if months_after(facts.determined, int(count) * (12 if unit.startswith("year") else 1)) <= facts.today:
            per_mille = step["perMille"]
    if per_mille is None:
        return None
    whole = abs(points) * per_mille // 1000
    return per_mille, whole if points > 0 else -whole


def counted(model, record, today):
    """The lines of the events that entries meet, and the vetoes."""
    lines, vetoes = [], []
    for entry in record["entries"]:
        facts = Facts(record, entry, today)
        if entry.get("determinedOn") and date.fromisoformat(entry["determinedOn"]) > today:
            continue
        told = display(facts)
        if told["status"] in ("revoked", "repaired", "notToBeShown") or is_kept_out(facts):
            continue
        ended = may_have_ended(facts, told)
        if ended is not False:
            continue
        for event in model.get("events", []):
            left = weighed(event, facts)
            if met(event["when"], facts) and of_class(event, facts) and lasted(event, facts) and left is not False:
                line = {"indicator": event["indicator"], "event": event["id"], "entry": entry["id"]}
                lines.append(line | {"kind": "event", "points": event["points"], "perMille": None})
                if left:
                    lines.append(line | {"kind": "factor", "points": left[1] - event["points"], "perMille": left[0]})
        vetoes += [(veto, entry["id"]) for veto in model.get("vetoes", []) if met(veto["when"], facts)]
    return lines, vetoes


def total(model, lines):
    """The sum; what bounds take or give becomes a line of its own."""
    events = list(lines)

    def within(bounds, points, floor, cap, indicator):
        low, high = bounds.get(floor), bounds.get(cap)
        kept = points if high is None else min(points, high)
        kept = kept if low is None else max(kept, low)
        if kept != points:
            line = {"indicator": indicator, "event": None, "entry": None, "perMille": None}
            lines.append(line | {"kind": "cap" if kept < points else "floor", "points": kept - points})
        return kept

    def group(indicator):
        own = sum(line["points"] for line in events if line["indicator"] == indicator["id"])
        inner = sum(group(one) for one in model["indicators"] if one.get("within") == indicator["id"])
        return within(indicator, own + inner, "floor", "cap", indicator["id"])

    groups = sum(group(one) for one in model["indicators"] if "within" not in one)
    return within(model, model.get("base", 0) + groups, "lowest", "highest", None)


def grade(model, points, vetoes):
    names = [one["grade"] for one in model.get("grades", [])]
    if not names:
        return None
    place = next(at for at, one in enumerate(model["grades"]) if points >= one["from"])
    fixed = [names.index(veto["fixes"]) for veto, _ in vetoes if "fixes" in veto]
    capped = [names.index(veto["caps"]) for veto, _ in vetoes if "caps" in veto]
    return names[max([max(fixed) if fixed else place, *capped])]


MODEL = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in MODELS.glob("*.toml")}

for line in sys.stdin.read().splitlines():
    given = json.loads(line)
    model = MODEL[given["model"]]
    lines, vetoes = counted(model, given["record"], date.fromisoformat(given["today"]))
    sum_of_all = total(model, lines)
    told = [
        {"event": veto["id"], "entry": entry, "effect": effect, "grade": veto[effect]}
        for veto, entry in vetoes
        for effect in ("fixes", "caps")
        if effect in veto
    ]
    print(json.dumps({"points": sum_of_all, "grade": grade(model, sum_of_all, vetoes), "lines": lines, "vetoes": told}))
