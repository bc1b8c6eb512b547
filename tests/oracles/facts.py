"""The facts of an entry as they stand on a day, and what follows from them at once."""

from datetime import date

# Which local packs speak for a place, by the beginning of its division code, the nearest first.
PLACES = [
    ("6502", ["KLM", "XJ"]),
    ("65", ["XJ"]),
    ("3213", ["SQ", "JS"]),
    ("32", ["JS"]),
    ("6207", ["ZY"]),
    ("23", ["HLJ"]),
]

FIRST_DAYS = {
    "KLM": date(2023, 1, 1),
    "XJ": date(2024, 10, 1),
    "SQ": date(2022, 1, 1),
    "JS": date(2022, 1, 1),
    "ZY": date(2024, 1, 1),
    "HLJ": date(2022, 7, 1),
    "D527": date(2019, 7, 1),
    "O58": date(2023, 5, 1),
    "O36": date(2026, 4, 1),
    "D22": date(2025, 6, 22),
    "SAMR107": date(2025, 12, 25),
    "APL": date(2021, 7, 15),
}

CLASSES = ["minor", "general", "serious"]

MINOR_MEASURES = {"warning", "criticism"}
CONFISCATIONS = {"confiscateGains", "confiscateProperty"}
SERIOUS_MEASURES = {
    "suspendLicence",
    "downgradeQualification",
    "revokeLicence",
    "restrictBusiness",
    "orderSuspension",
    "orderClosure",
    "banFromTrade",
}

DISHONEST_KINDS = {"penalty", "seriousList", "abnormalList", "judgmentDefault", "arrears"}


def in_force(pack, day):
    return FIRST_DAYS[pack] <= day


def as_day(value):
    """A day as the record writes it; None for any other value."""
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        return date.fromisoformat(value)
    return None


def as_of(value, today):
    """The value with its days read, those that are still to come taken out, and lines of history with them."""
    if isinstance(value, dict):
        return {key: as_of(member, today) for key, member in value.items()}
    if isinstance(value, list):
        return [as_of(item, today) for item in value if not lies_ahead(item, "on", today)]
    day = as_day(value)
    if day is None:
        return value
    return day if day <= today else None


def lies_ahead(part, key, today):
    """Whether a part of the record gives a day that is still to come."""
    day = as_day(part.get(key)) if isinstance(part, dict) else None
    return day is not None and day > today


class Facts:
    """An entry of a record on a day."""

    def __init__(self, record, entry, today):
        self.today, self.recorded, self.entry = today, entry, as_of(entry, today)
        division = self.of("provider").get("division") or record["subject"].get("division") or ""
        self.local = next((packs for start, packs in PLACES if division.startswith(start)), [])
        self.kind = entry["kind"]
        self.determined = self.entry.get("determinedOn")
        self.role = self.of("provider").get("role")

    def of(self, key):
        return self.entry.get(key) or {}

    def list(self, key):
        return self.entry.get(key) or []

    def lies_ahead(self, part, key):
        return lies_ahead(self.recorded.get(part), key, self.today)

    def local_in_force(self):
        return [pack for pack in self.local if in_force(pack, self.today)]

    def may_be_regulator(self):
        """What the provider may be, a market regulator or not; asked only in the field of market regulation."""
        if self.role is not None:
            return [self.role == "marketRegulator"]
        return [False, True] if self.entry.get("domain") == "marketRegulation" else [False]

    def is_dishonest(self):
        if self.kind == "commitment":
            return self.of("commitment").get("status") in ("broken", "false")
        if self.kind == "other":
            return self.of("act").get("kind") is not None
        return self.kind in DISHONEST_KINDS

    def is_good(self):
        return self.kind == "honour" or (self.kind == "commitment" and self.of("commitment").get("status") == "kept")

    def is_public_information(self):
        return self.kind != "market" and self.role not in ("privateCollector", "creditAgency")

    def document_status(self):
        return None if self.lies_ahead("document", "changedOn") else self.of("document").get("status")

    def is_repaired(self):
        return self.of("repair").get("outcome") == "granted" and not self.lies_ahead("repair", "decidedOn")

    def goes_on(self):
        act = self.of("continuing")
        began = act.get("since") is not None and not self.lies_ahead("continuing", "since")
        return began and act.get("endedOn") is None

    def measures(self):
        return {measure.get("kind") for measure in self.of("penalty").get("measures") or []}

    def possible_classes(self):
        stated = self.entry.get("class")
        if stated is not None:
            return [stated]
        if self.kind == "seriousList":
            return ["serious"]
        if self.kind == "abnormalList":
            return ["minor"]
        return self.classes_of_measures() if self.kind == "penalty" else CLASSES

    def classes_of_measures(self):
        """Of several measures the heaviest counts; a fine, detention and others may be of any class."""
        measures = self.measures()
        simple = self.of("penalty").get("procedure") == "simple"
        if measures & SERIOUS_MEASURES:
            return ["serious"]
        settled = simple or (measures and measures <= MINOR_MEASURES | CONFISCATIONS)
        if measures & CONFISCATIONS:
            return ["general"] if settled else ["general", "serious"]
        return ["minor"] if settled else CLASSES
