"""The days within which somebody must act."""

from counting import ONE_DAY, months_after, moved_to_working_day, working_days_after
from facts import as_day, in_force
from windows import written

NATIONAL = ("APL", "D22", "O58", "SAMR107")

# What a text sets no number for.
NO_NUMBER = None


class Clocks:
    """The limits of one entry whose start is known, or their latest possible day."""

    def __init__(self, facts, display):
        self.facts, self.display, self.told = facts, display, []
        for objection in facts.list("objection"):
            self.of_objection(objection)
        self.of_correction()
        if facts.document_status() in ("revoked", "changed", "void"):
            self.of_changed_document()
        self.of_listing()
        self.of_repair()
        for complaint in facts.list("complaint"):
            self.working_days("complaint", "HLJ", 20, complaint.get("acceptedOn"), complaint.get("answeredOn"))
        self.of_commitment()
        self.of_takedown()

    def speaks(self, pack, day):
        return (pack in NATIONAL or pack in self.facts.local) and in_force(pack, day)

    def working_days(self, kind, pack, count, start, done, *, longest=None, sure=True):
        """A limit in working days, and its due day."""
        if start is None or not self.speaks(pack, start):
            return None
        due = NO_NUMBER if count is NO_NUMBER else working_days_after(start, count)
        latest = working_days_after(start, longest) if longest else due
        self.tell(kind, pack, due, done, latest=latest, sure=sure)
        return due

    def tell(self, kind, pack, due, done, *, latest=None, sure=True):
        """Notes a limit; `due` is its day and whether every day up to it is in the known calendar.

        What is not known may move it to `latest`; where it is not `sure` that the limit was there and not kept, nobody
        can say that it was missed.
        """
        day, known = due or (None, True)
        last_day, all_known = latest or due or (None, True)
        until = done or self.facts.today
        missed = None
        if day is not None and until <= day:
            missed = False
        elif day is not None and sure and all_known and until > last_day:
            missed = True
        told = {"kind": kind, "pack": pack, "dueOn": written(day), "missed": missed, "provisional": not known}
        self.told.append(told)

    def next_change(self, since):
        """The first line of the history on or after a day."""
        lines = (line.get("on") for line in self.facts.list("history"))
        return min((day for day in lines if since and day and day >= since), default=None)

    def of_objection(self, objection):
        received, answered = objection.get("receivedOn"), objection.get("answeredOn")
        # What has been answered needs no mark any more.
        marked = objection.get("markedOn") or answered
        helped, extended = objection.get("needsHelp"), objection.get("extended")
        if self.facts.kind != "evaluation" and self.facts.is_public_information():
            longest = 15 if extended is None else None
            self.working_days("mark", "KLM", 2, received, marked)
            self.working_days("answer", "KLM", 15 if extended else 7, received, answered, longest=longest)
            self.working_days("mark", "ZY", 1, received, marked)
            self.working_days("answer", "ZY", 7, received, answered)
            self.working_days("mark", "SQ", NO_NUMBER, received, marked)
            self.working_days("mark", "JS", NO_NUMBER, received, marked)
        self.working_days("answer", "SQ", NO_NUMBER, received, answered)
        self.working_days("answer", "JS", NO_NUMBER, received, answered)
        self.working_days("answer", "XJ", 7, received, answered)
        self.working_days("mark", "HLJ", 1, received, marked)
        paused = objection.get("pausedDays") or 0
        longest = 7 + paused if helped is None else None
        self.working_days("answer", "HLJ", (7 if helped else 3) + paused, received, answered, longest=longest)
        # Whether other systems followed is not recorded.
        self.working_days("otherSystems", "HLJ", 3, self.next_change(answered), None, sure=False)

    def of_correction(self):
        correction = self.facts.of("correction")
        found, corrected = correction.get("discoveredOn"), correction.get("correctedOn")
        self.working_days("correction", "HLJ", 3, found, corrected)
        if self.facts.is_public_information():
            self.working_days("correction", "KLM", NO_NUMBER, found, corrected)

    def of_changed_document(self):
        """Two legs: the provider tells the institution, the institution acts. A penalty has a limit of its own."""
        document = self.facts.of("document")
        changed, notice = document.get("changedOn"), document.get("noticeReceivedOn")
        updated = self.next_change(changed or notice)
        asked = [("JS", 5, 2)]
        if self.facts.kind != "market":
            asked.append(("SQ", 3, 2))
        if self.facts.is_dishonest():
            asked.append(("HLJ", 2, 1))
        for pack, to_tell, to_act in asked:
            # What was changed in the entry was told before; how long before, nobody knows.
            told = notice is not None or updated is None
            first = self.working_days("update", pack, to_tell, changed, notice or updated, sure=told)
            if notice is not None:
                # Without the day of the change an earlier line of the history may be the one or not.
                sure = changed is not None or updated is not None or not self.facts.list("history")
                self.working_days("update", pack, to_act, notice, updated, sure=sure)
            elif first is not None and updated is None:
                # Told at the latest on the last day, if it was told in time.
                day, known = working_days_after(first[0], to_act)
                self.tell("update", pack, (day, known and first[1]), None, sure=False)
        if self.facts.kind == "penalty" and self.facts.entry.get("channel") in (None, "public"):
            # Where it is no longer shown it is not told since when.
            sure = updated is not None or self.facts.of("publicity").get("shown") is True
            self.working_days("withdrawal", "APL", 3, changed, updated, sure=sure)

    def of_listing(self):
        statement = self.facts.of("listing").get("statement") or {}
        received, answered = statement.get("receivedOn"), statement.get("answeredOn")
        for pack, count in (("HLJ", 3), ("KLM", NO_NUMBER), ("SQ", NO_NUMBER), ("JS", NO_NUMBER)):
            # In Heilongjiang only whoever is on the list already may state and defend.
            if pack == "HLJ" and self.facts.determined is None:
                continue
            self.working_days("listObjection", pack, count, received, answered)

    def of_repair(self):
        repair = self.facts.of("repair")
        applied, forwarded, decided = (repair.get(key) for key in ("appliedOn", "forwardedOn", "decidedOn"))
        possible = self.facts.may_be_regulator()
        extended = repair.get("extended")
        sure = len(possible) == 1
        if False in possible:
            self.working_days("repairAcceptance", "D22", 3, forwarded, repair.get("acceptedOn") or decided, sure=sure)
        for regulator in possible if applied is not None else []:
            pack, count = self.rule_on_results(regulator, applied)
            # How long an extension is was not read.
            count = NO_NUMBER if extended else count
            self.working_days("repairResult", pack, count, applied, decided, sure=sure and extended is not None)

    def rule_on_results(self, regulator, applied):
        """Whose number of working days an application is answered in; a market regulator's is told for two kinds only."""
        if regulator:
            return ("SAMR107", 7) if self.facts.kind in ("penalty", "seriousList") else (None, NO_NUMBER)
        return ("D22" if in_force("D22", applied) else "O58"), 10

    def of_commitment(self):
        commitment = self.facts.of("commitment")
        licensed = commitment.get("licenceDecidedOn")
        if licensed is not None and self.speaks("HLJ", licensed):
            due = moved_to_working_day(months_after(licensed, 2))
            self.tell("commitmentCheck", "HLJ", due, commitment.get("checkedOn"))

    def of_takedown(self):
        elsewhere = self.facts.of("publicity").get("elsewhere") or []
        if self.facts.is_dishonest() and any(site.get("shown") for site in elsewhere):
            for pack in ("XJ", "SQ", "JS"):
                self.working_days("takedown", pack, NO_NUMBER, self.over_since(), None)

    def over_since(self):
        """The day from which nobody may show the entry any more."""
        where = self.display["status"]
        if where == "revoked":
            return self.facts.of("document").get("changedOn")
        if where == "repaired":
            return self.facts.of("repair").get("decidedOn")
        last = self.display["lastShownDay"] and as_day(self.display["lastShownDay"])
        # What may not be shown at all has a last day too.
        over = where in ("ended", "overdue") or (where == "notToBeShown" and last and last < self.facts.today)
        return last + ONE_DAY if over else None

