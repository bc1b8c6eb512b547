//! What helps the person most: each thing that was found or can be asked for, once, the heaviest first.

use crate::day::Day;
use crate::evaluate::answer::{
    Action, Blocker, ClockView, DisplayStatus, EntryView, Fact, Finding, Help, Outcome, Priority, Topic,
};
use crate::evaluate::clock::display_ended;
use crate::evaluate::facts::Facts;
use crate::law::finding::FindingCode;
use crate::law::form::{Form, Need};
use crate::law::pack::cite;
use crate::words::Word;

/// Everything that is said of one thing.
pub(super) struct Said<'s> {
    pub(super) about: Topic,
    pub(super) facts: Facts<'s>,
    pub(super) findings: &'s [Finding],
    pub(super) actions: &'s [Action],
    /// What is said of it as an entry, if it is one.
    pub(super) entry: Option<&'s EntryView>,
}

/// What helps most, first: by the kind of help, then by its day, then as the record goes. No draft comes before law.
pub(super) fn in_order(priorities: &mut [Priority]) {
    priorities.sort_by_key(|one| {
        let day = one.until.into_iter().chain(one.since).min();
        (one.draft, one.help, day.is_none(), day)
    });
}

impl Said<'_> {
    pub(super) fn priorities(&self) -> Vec<Priority> {
        let mut priorities = Vec::new();
        for draft in [false, true] {
            let mut helped: Vec<(Help, &Finding)> =
                self.findings.iter().filter(|one| one.draft == draft).filter_map(|one| self.helped(one)).collect();
            helped.sort_by_key(|(help, finding)| (matter(*help, finding.code), *help, finding.code));
            let one_matter = |one: &(Help, &Finding), other: &(Help, &Finding)| {
                matter(one.0, one.1.code) == matter(other.0, other.1.code)
            };
            priorities.extend(helped.chunk_by(one_matter).filter_map(|found| self.answering(found)));
            priorities.extend(self.to_find_out(draft));
        }
        priorities.extend(self.entry.and_then(|entry| self.repair(entry)));
        priorities.extend(self.entry.and_then(|entry| self.answer(entry)));
        priorities
    }

    /// The help that a finding asks for, if it holds.
    fn helped<'f>(&self, finding: &'f Finding) -> Option<(Help, &'f Finding)> {
        let help = finding.code.help().filter(|_| finding.outcome == Outcome::Yes)?;
        // What nobody sees need not be taken down; it is wrong all the same.
        let hidden = help == Help::Remove && self.facts.shown() == Some(false);
        Some((if hidden { Help::Correct } else { help }, finding))
    }

    /// One priority for everything that the same help answers.
    fn answering(&self, found: &[(Help, &Finding)]) -> Option<Priority> {
        let ((help, heaviest), more) = found.split_first()?;
        let mut citations = Vec::new();
        found.iter().flat_map(|(_, finding)| &finding.citations).for_each(|id| cite(id, &mut citations));
        Some(Priority {
            about: self.about.clone(),
            help: *help,
            code: Some(heaviest.code),
            open: false,
            more: more.iter().map(|(_, finding)| finding.code).collect(),
            form: self.form(*help, heaviest.code),
            since: found.iter().filter_map(|(_, finding)| self.since(finding)).min(),
            until: self.last_day_ahead().filter(|_| matches!(help, Help::TakeDown | Help::Remove)),
            citations,
            draft: heaviest.draft,
        })
    }

    /// The heaviest thing that is not known and that the person could look up.
    fn to_find_out(&self, draft: bool) -> Option<Priority> {
        let open = self.findings.iter().filter(|one| one.draft == draft && one.outcome == Outcome::Unknown);
        let open = open.filter(|one| one.missing.iter().copied().any(can_be_looked_up));
        let open = open.filter_map(|one| one.code.help().map(|help| ((help, one.code), one)));
        let (_, finding) = open.min_by_key(|(weight, _)| *weight)?;
        Some(Priority {
            about: self.about.clone(),
            help: Help::FindOut,
            code: Some(finding.code),
            open: true,
            more: Vec::new(),
            form: self.form(Help::FindOut, finding.code),
            since: None,
            until: None,
            citations: finding.citations.clone(),
            draft,
        })
    }

    /// Repair, where it can be asked for before display ends by itself.
    fn repair(&self, entry: &EntryView) -> Option<Priority> {
        let action = entry.actions.iter().find(|action| action.form == Form::Repair)?;
        let from = action.from?;
        let last = entry.display.last_shown_day;
        let in_the_way = |one: &Blocker| one.outcome == Outcome::No && one.needs != Need::RepairDayReached;
        let open = from <= self.facts.today && !action.blockers.iter().any(in_the_way);
        let in_time = last.is_none_or(|last| from.max(self.facts.today) <= last);
        let help = if open { Help::Repair } else { Help::RepairLater };
        in_time.then(|| Priority { since: Some(from), until: last, ..self.by_letter(help, action) })
    }

    /// A statement against a listing, where none was made yet.
    fn answer(&self, entry: &EntryView) -> Option<Priority> {
        let action = entry.actions.iter().find(|action| action.form == Form::Statement)?;
        let over = matches!(
            entry.display.status,
            DisplayStatus::Revoked | DisplayStatus::Repaired | DisplayStatus::Overdue | DisplayStatus::Ended
        );
        let listing = self.facts.listing();
        let made =
            listing.and_then(|one| one.statement.as_ref()).is_some_and(|one| self.facts.has_come(one.received_on));
        let noticed = listing.and_then(|one| one.notice.as_ref()).and_then(|one| self.facts.come(one.on));
        (!over && !made).then(|| Priority { since: noticed, ..self.by_letter(Help::Answer, action) })
    }

    fn by_letter(&self, help: Help, action: &Action) -> Priority {
        Priority {
            about: self.about.clone(),
            help,
            code: None,
            open: false,
            more: Vec::new(),
            form: Some(action.form),
            since: None,
            until: None,
            citations: action.citations.clone(),
            draft: false,
        }
    }

    /// The letter that answers a finding best, of those that can be written.
    fn form(&self, help: Help, code: FindingCode) -> Option<Form> {
        let by_use: &[Form] = if help == Help::FindOut { &[Form::Source] } else { &BEST_FIRST };
        let answers = |form: Form| help == Help::FindOut || form.answers(code);
        let written = |form: Form| self.actions.iter().any(|action| action.form == form);
        by_use.iter().copied().find(|form| answers(*form) && written(*form))
    }

    /// The day since which it is wrong.
    fn since(&self, finding: &Finding) -> Option<Day> {
        let facts = &self.facts;
        match finding.code {
            FindingCode::ShownPastLastDay
            | FindingCode::ShownThoughRepaired
            | FindingCode::ShownThoughRevoked
            | FindingCode::ThirdPartyStillShows
            | FindingCode::MeasureWithoutRecord => facts.come(display_ended(facts)?),
            FindingCode::BasisChangedNotUpdated => {
                facts.come(facts.document().and_then(|document| document.changed_on))
            }
            FindingCode::DeadlineMissed => {
                let late = |clock: &&ClockView| clock.missed == Some(true) && clock.draft == finding.draft;
                facts.clocks.iter().filter(late).filter_map(|clock| clock.due_on).min()
            }
            _ => None,
        }
    }

    fn last_day_ahead(&self) -> Option<Day> {
        self.entry?.display.last_shown_day.filter(|last| *last >= self.facts.today)
    }
}

/// The letters that are made for one purpose come before the one that fits every purpose.
const BEST_FIRST: [Form; 9] = [
    Form::Takedown,
    Form::Update,
    Form::GoodRecord,
    Form::Complaint,
    Form::Reorganisation,
    Form::Statement,
    Form::Authorisation,
    Form::Objection,
    Form::Source,
];

/// What is answered together. To take down and to remove is one wish; a third-party site is written to by itself.
fn matter(help: Help, code: FindingCode) -> (Help, bool) {
    let help = if help == Help::Remove { Help::TakeDown } else { help };
    (help, code == FindingCode::ThirdPartyStillShows)
}

/// Whether a person can look it up: not the law itself, nor what follows from other facts. Their own number they know,
/// and need not give.
fn can_be_looked_up(fact: Fact) -> bool {
    let elsewhere = [Fact::Clocks, Fact::Entries, Fact::SubjectId].contains(&fact);
    !elsewhere && !fact.word().starts_with("display.") && !fact.word().starts_with("law.")
}
