"""For how long an entry may be shown: what each rule says, which day governs, and where the entry stands."""

from collections import namedtuple
from itertools import product

from counting import ONE_DAY, months_after
from facts import FIRST_DAYS, in_force

SPECIAL_DOMAINS = {"food", "drug", "specialEquipment", "workSafety", "fire"}

# Months of the shortest and of the longest period.
NEW_PERIODS = {"minor": (None, 3), "general": (3, 12), "serious": (12, 36)}
D527_PERIODS = {"minor": (3, 12), "general": (3, 12), "serious": (6, 36)}

# What a rule says; None: the day is not known, or the rule has none.
Window = namedtuple("Window", "pack of_class start repair last")

# One way in which the facts that are not known may lie.
State = namedtuple("State", "of_class special regulator")

# The days that govern, and the pack that sets the last one.
Governing = namedtuple("Governing", "last pack repair")


def written(day):
    return None if day is None else day.isoformat()


def window(pack, of_class, start, shortest, longest):
    if start is None:
        return Window(pack, of_class, None, None, None)
    repair = months_after(start, shortest) + ONE_DAY if shortest else None
    return Window(pack, of_class, start, repair, months_after(start, longest))


def possible_states(facts):
    domain = facts.entry.get("domain")
    special = [False, True] if domain is None else [domain in SPECIAL_DOMAINS]
    return [State(*state) for state in product(facts.possible_classes(), special, facts.may_be_regulator())]


def of_newest(facts, state):
    """The rule of 2026, or in its place that of the market regulators, which counts from publication."""
    pack = "SAMR107" if state.regulator else "O36"
    start = facts.of("publicity").get("publishedOn") if state.regulator else facts.determined
    told = window(pack, state.of_class, start, *NEW_PERIODS[state.of_class])
    if state.of_class != "minor":
        return told
    # A minor entry has no shortest period: repair opens when the duty is performed.
    performed = facts.of("duties").get("fulfilledOn")
    return told._replace(repair=max(performed, start) if performed and start else performed)


def of_o58(facts, state):
    return window("O58", None, facts.determined, 12 if state.special else 3, 36)


def of_d527(facts, state):
    return window("D527", state.of_class, facts.determined, *D527_PERIODS[state.of_class])


def own_and_later(facts, state):
    """The rule of the day of determination, and the newest where it came later.

    The rules before the newest speak of penalties only, and before the oldest nothing is known.
    """
    day, newest = facts.determined, of_newest(facts, state)
    if day is None or day < FIRST_DAYS["D527"]:
        return None, None
    if day >= FIRST_DAYS[newest.pack]:
        return newest, None
    if facts.kind != "penalty":
        return None, newest
    return (of_o58 if in_force("O58", day) else of_d527)(facts, state), newest


def governing(facts, state):
    """The earlier days; but the later rule ends no display and opens no repair before its first day."""
    own, later = own_and_later(facts, state)
    if later is None:
        return Governing(None, None, None) if own is None else Governing(own.last, own.pack, own.repair)
    first = FIRST_DAYS[later.pack]
    last, repair = not_before(first - ONE_DAY, later.last), not_before(first, later.repair)
    if own is None:
        return Governing(last, later.pack, repair)
    # A day that is not known may be any from the first one on; without the day that the rule counts from, nothing is said.
    last = earlier(own.last, last, first - ONE_DAY if later.start else None)
    if repair is not None or not later.start:
        repair = earlier(own.repair, repair, first if later.start else None)
    else:
        # The later rule waits for a performance of which nobody knows; the shortest period of the other runs out anyway.
        repair = own.repair
    return Governing(last, own.pack if last == own.last else later.pack, repair)


def not_before(first, day):
    return None if day is None else max(day, first)


def earlier(own, later, at_least):
    """The earlier of two days, of which the later rule's, where it is not known, is at least `at_least`."""
    if later is not None:
        return min(own, later)
    return own if at_least is not None and own <= at_least else None


def agreed(values):
    """What all agree on."""
    return values[0] if len(set(values)) == 1 else None


def national_readings(facts):
    old = facts.kind == "penalty" and facts.determined is not None and not in_force("O58", facts.determined)
    for state in possible_states(facts):
        own, _ = own_and_later(facts, state)
        newest = of_newest(facts, state)
        yield from [one for one in (own, newest) if one is not None]
        if old:
            yield of_o58(facts, state)
        if state.regulator and newest.start is None:
            # What would hold of any other provider stands beside.
            other = state._replace(regulator=False)
            yield from [one for one in (*own_and_later(facts, other), of_newest(facts, other)) if one is not None]


def local_readings(facts, last):
    packs = facts.local_in_force()
    if "KLM" in packs:
        ended = facts.of("continuing").get("endedOn")
        yield window("KLM", None, None if facts.goes_on() else ended or facts.determined, None, 36)
    if "XJ" in packs and facts.kind == "penalty":
        for state in possible_states(facts):
            yield window("XJ", None, facts.determined, 12 if state.special else 3, 36)
    if "ZY" in packs:
        # Taken literally, repair opens once the whole period is over.
        yield Window("ZY", None, None, last and last + ONE_DAY, last)


def stays_for_good(facts):
    return facts.is_good() and "HLJ" in facts.local_in_force()


def may_stay_for_good(facts):
    """A commitment of which nobody knows how it went is good information if it was kept."""
    open_end = facts.kind == "commitment" and facts.of("commitment").get("status") is None
    return open_end and "HLJ" in facts.local_in_force()


def is_kept_out(facts):
    """Whether the law of the place, or that of the market regulators, lets no such entry in."""
    packs = facts.local_in_force()
    if facts.is_good():
        publicity = facts.of("publicity")
        return "HLJ" in packs and (publicity.get("wish") or {}).get("hide") is True
    if facts.kind != "penalty":
        return False
    penalty = facts.of("penalty")
    simple = penalty.get("procedure") == "simple"
    mitigation = penalty.get("mitigation") or {}
    mild = mitigation.get("minor") is True or mitigation.get("corrected") is True
    warned = facts.role == "marketRegulator" and facts.measures() == {"warning"}
    return (
        ("KLM" in packs and (simple or mild))
        or ("HLJ" in packs and simple)
        or (warned and in_force("SAMR107", facts.today))
    )


def status(facts, last):
    if facts.document_status() in ("revoked", "void"):
        return "revoked"
    if facts.is_repaired():
        return "repaired"
    if facts.goes_on():
        return "continuing"
    if last is None and not stays_for_good(facts):
        return "needsInformation"
    if is_kept_out(facts):
        return "notToBeShown"
    if last is None:
        return "longTerm"
    if facts.today <= last:
        return "shown"
    return "overdue" if facts.of("publicity").get("shown") is True else "ended"


def display(facts):
    """Everything that is said of how long the entry may be shown."""
    last = pack = repair = None
    readings = []
    if stays_for_good(facts):
        pack = "HLJ"
        readings = [Window("HLJ", None, facts.determined, None, None)]
    elif facts.is_dishonest():
        lasts, packs, repairs = zip(*(governing(facts, state) for state in possible_states(facts)))
        last = None if facts.goes_on() else agreed(lasts)
        pack = packs[0] if last is not None else None
        repair = agreed(repairs)
        readings = [*local_readings(facts, last), *national_readings(facts)]
    elif may_stay_for_good(facts):
        readings = [Window("HLJ", None, facts.determined, None, None)]
    if facts.goes_on():
        readings = [reading._replace(last=None) for reading in readings]
    where = status(facts, last)
    return {
        "classes": facts.possible_classes(),
        "status": where,
        "firstRepairDay": written(repair),
        "lastShownDay": written(last),
        "governing": pack,
        "remainingDays": (last - facts.today).days if where == "shown" else None,
        "overdueDays": (facts.today - last).days if where == "overdue" else None,
        "readings": [as_json(reading) for reading in set(readings) if reading.start or reading.repair or reading.last],
    }


def as_json(reading):
    return {
        "pack": reading.pack,
        "class": reading.of_class,
        "startsOn": written(reading.start),
        "firstRepairDay": written(reading.repair),
        "lastShownDay": written(reading.last),
    }
