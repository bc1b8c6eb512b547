"""Records on stdin as `{"today": DAY, "model": ID, "record": RECORD}`, one a line; for each, the points, the grade and what counts.

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
    """The points after the time that has passed, a part of a point being left out; None without the day it counts from."""
    points = event["points"]
    factor = event.get("factor")
    if not factor:
        return points
    if facts.determined is None:
        return None
    per_mille = 1000
    for step in factor["steps"]:
        count, unit = step["after"].split(" ")
        if months_after(facts.determined, int(count) * (12 if unit.startswith("year") else 1)) <= facts.today:
            per_mille = step["perMille"]
    whole = abs(points) * per_mille // 1000
    return whole if points > 0 else -whole


def counted(model, record, today):
    """The points of each event that an entry meets, and the vetoes."""
    points, vetoes = [], []
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
            worth = weighed(event, facts)
            if met(event["when"], facts) and of_class(event, facts) and lasted(event, facts) and worth is not None:
                points.append((event["indicator"], worth))
        vetoes += [veto for veto in model.get("vetoes", []) if met(veto["when"], facts)]
    return points, vetoes


def within(bounds, points, floor, cap):
    low, high = bounds.get(floor), bounds.get(cap)
    points = points if high is None else min(points, high)
    return points if low is None else max(points, low)


def total(model, points):
    def group(indicator):
        own = sum(worth for name, worth in points if name == indicator["id"])
        inner = sum(group(one) for one in model["indicators"] if one.get("within") == indicator["id"])
        return within(indicator, own + inner, "floor", "cap")

    groups = sum(group(one) for one in model["indicators"] if "within" not in one)
    return within(model, model.get("base", 0) + groups, "lowest", "highest")


def grade(model, points, vetoes):
    names = [one["grade"] for one in model.get("grades", [])]
    if not names:
        return None
    place = next(at for at, one in enumerate(model["grades"]) if points >= one["from"])
    fixed = [names.index(veto["fixes"]) for veto in vetoes if "fixes" in veto]
    capped = [names.index(veto["caps"]) for veto in vetoes if "caps" in veto]
    return names[max([max(fixed) if fixed else place, *capped])]


MODEL = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in MODELS.glob("*.toml")}

for line in sys.stdin.read().splitlines():
    given = json.loads(line)
    model = MODEL[given["model"]]
    points, vetoes = counted(model, given["record"], date.fromisoformat(given["today"]))
    sum_of_all = total(model, points)
    print(json.dumps({"points": sum_of_all, "grade": grade(model, sum_of_all, vetoes), "events": len(points) + len(vetoes)}))
