"""Counting by the Civil Code, arts. 200 to 204, with dateutil and chinesecalendar."""

from datetime import timedelta

from chinese_calendar import is_workday
from dateutil.relativedelta import relativedelta

ONE_DAY = timedelta(days=1)


def months_after(start, months):
    """The last day of a period that begins with `start`."""
    return start + relativedelta(months=months)


def works(day):
    """Whether the day is worked, and whether that is known: no notice yet means weekends only, for the time being."""
    try:
        return is_workday(day), True
    except NotImplementedError:
        return day.weekday() < 5, False


def working_days_after(start, count):
    """The last of so many working days, the first being after `start`; and whether every day passed is known."""
    day, all_known = start, True
    while count > 0:
        day += ONE_DAY
        working, known = works(day)
        all_known = all_known and known
        count -= working
    return day, all_known


def moved_to_working_day(day):
    """The day, or the next working day where it is one off; and whether that is known."""
    all_known = True
    while True:
        working, known = works(day)
        all_known = all_known and known
        if working:
            return day, all_known
        day += ONE_DAY
