//! The letters that can be written now or later, what stands in their way, and what they answer.

use crate::day::Day;
use crate::evaluate::answer::{Action, Blocker, DisplayStatus, Finding, Outcome, ReceiverView};
use crate::evaluate::answers::Answer;
use crate::evaluate::ask::ask;
use crate::evaluate::clock::display_ended;
use crate::evaluate::facts::Facts;
use crate::evaluate::flag::flag;
use crate::evaluate::trace::Trace;
use crate::law::condition::Flag;
use crate::law::finding::{FindingCode, On};
use crate::law::form::{Form, FormRule, Need};
use crate::law::pack::{Effect, Pack, PackStatus, Rule};
use crate::record::words::{CommitmentStatus, EntryKind};
use crate::words::Word;

/// What letters are about, and the law that grants them.
#[derive(Clone, Copy)]
pub(super) struct Desk<'d> {
    pub(super) on: On,
    pub(super) packs: &'d [&'d Pack],
    pub(super) facts: &'d Facts<'d>,
    pub(super) findings: &'d [Finding],
}

/// The letters about an entry, those that answer a finding first.
pub(super) fn of_entry(desk: Desk<'_>) -> Vec<Action> {
    let forms = Form::ALL.iter().map(|(form, ..)| *form);
    let mut actions: Vec<Action> =
        forms.filter_map(|form| opens(form, desk.facts).map(|opens| desk.action(form, opens))).collect();
    actions.sort_by_key(|action| action.findings.is_empty());
    actions
}

/// The letters about the subject.
pub(super) fn of_subject(desk: Desk<'_>) -> Vec<Action> {
    let mut forms = vec![Form::Authorisation, Form::Commitment, Form::SelfDeclaration];
    if desk.facts.ruled() {
        forms.insert(0, Form::Reorganisation);
    }
    let from = Opens { from: Some(desk.facts.today) };
    forms.into_iter().map(|form| desk.action(form, from)).collect()
}

/// Whether repair can be asked for today: its day has come, and nothing is known to stand in the way.
pub(super) fn repairable<'p>(facts: &Facts<'_>, packs: impl FnOnce() -> Vec<&'p Pack>) -> bool {
    let opened = opens(Form::Repair, facts).and_then(|opens| opens.from).is_some_and(|from| from <= facts.today);
    opened && {
        let desk = Desk { on: On::Entry, packs: &packs(), facts, findings: &[] };
        desk.needs(Form::Repair).into_iter().all(|needs| met(needs, facts) != Answer::No)
    }
}

/// From which day repair can be asked for, if ever, and what is not known to hold of all else that it needs.
pub(super) fn repair(facts: &Facts<'_>, packs: &[&Pack]) -> Option<(Option<Day>, Vec<Need>)> {
    let from = opens(Form::Repair, facts)?.from;
    let mut needs = Desk { on: On::Entry, packs, facts, findings: &[] }.needs(Form::Repair);
    needs.retain(|needs| *needs != Need::RepairDayReached && met(*needs, facts) != Answer::Yes);
    Some((from, needs))
}

/// Whether a reorganisation of the subject may shield the entry: it is still shown, and its time has not run out.
pub(super) fn shieldable(facts: &Facts<'_>) -> bool {
    opens(Form::Reorganisation, facts).is_some()
}

/// A letter can be written, from a day that may not be known yet.
#[derive(Clone, Copy, Debug)]
struct Opens {
    from: Option<Day>,
}

/// Whether a letter about an entry can be written now or later.
fn opens(form: Form, facts: &Facts<'_>) -> Option<Opens> {
    let entry = facts.entry?;
    let standing = facts.standing?;
    let yes = |flag_: Flag| flag(flag_, facts).1 == Answer::Yes;
    let from = |from: Option<Day>| Some(Opens { from });
    let now = || from(Some(facts.today));
    let shown = flag(Flag::Shown, facts).1 != Answer::No;
    let waits = matches!(
        standing.display.status,
        DisplayStatus::Shown | DisplayStatus::NeedsInformation | DisplayStatus::Continuing
    );
    let listed = *entry.kind == EntryKind::SeriousList;
    match form {
        Form::Repair | Form::RepairCommitment if facts.dishonest() && shown && waits => {
            from(standing.display.first_repair_day)
        }
        Form::Objection | Form::Source => now(),
        Form::Update if yes(Flag::BasisChanged) && !yes(Flag::UpdatedSinceChange) => {
            from(facts.document().and_then(|document| document.changed_on))
        }
        Form::Statement if listed => now(),
        Form::Removal if listed && shown && waits => now(),
        // First entries are shielded; once the plan is performed they are repaired.
        Form::Reorganisation if facts.ruled() && facts.dishonest() && shown && waits => {
            from(facts.record.subject.reorganisation.as_ref().and_then(|one| one.ruling_on))
        }
        Form::GoodRecord if good(facts) => now(),
        Form::Complaint if facts.private_provider() => now(),
        Form::Takedown if yes(Flag::ShownElsewhere) => {
            let ended = display_ended(facts)?;
            from(ended.or(Some(facts.today)))
        }
        _ => None,
    }
}

/// Whether the entry speaks for the subject.
fn good(facts: &Facts<'_>) -> bool {
    let kept = facts.commitment().and_then(|commitment| commitment.status) == Some(CommitmentStatus::Kept);
    facts.entry.is_some_and(|entry| match *entry.kind {
        EntryKind::Honour => true,
        EntryKind::Commitment => kept,
        _ => false,
    })
}

type Granted<'r> = (&'r Pack, &'r Rule, &'r FormRule);

impl<'d> Desk<'d> {
    fn action(self, form: Form, opens: Opens) -> Action {
        let mut receivers = Vec::new();
        let (mut grounds, mut citations) = (Vec::new(), Vec::new());
        for (pack, rule, letter) in self.granted(form) {
            let draft = pack.status == PackStatus::Draft;
            if !letter.receivers.is_empty() {
                let view = ReceiverView {
                    pack: pack.id.clone(),
                    roles: letter.receivers.clone(),
                    citations: rule.cites.clone(),
                    draft,
                };
                receivers.push((!letter.way_in, view));
            }
            if !draft {
                grounds.extend(letter.grounds.iter().copied());
                rule.cite(&mut citations);
            }
        }
        // Where one site takes it in for all, that is the way; the others stand beside it.
        receivers.sort_by_key(|(beside, _)| *beside);
        let receivers = receivers.into_iter().map(|(_, view)| view).collect();
        grounds.sort_unstable();
        grounds.dedup();
        let blockers = self.needs(form).into_iter().filter_map(|needs| blocker(needs, self.facts)).collect();
        let answered = self.findings.iter().filter(|one| one.outcome == Outcome::Yes && !one.draft);
        let findings = answered.filter(|one| form.answers(one.code)).map(|one| one.code).collect();
        Action { form, from: opens.from, blockers, findings, receivers, grounds, citations }
    }

    /// What must hold before the letter can succeed here.
    pub(super) fn needs(self, form: Form) -> Vec<Need> {
        let by_law = self.granted(form).into_iter().filter(|(pack, ..)| pack.status != PackStatus::Draft);
        let mut needs: Vec<Need> = by_law.flat_map(|(.., letter)| letter.needs.iter().copied()).collect();
        if matches!(form, Form::Repair | Form::RepairCommitment) {
            needs.push(Need::RepairDayReached);
        }
        needs.sort_unstable_by_key(|need| need.word());
        needs.dedup();
        needs
    }

    /// The rules in force that grant the letter here.
    fn granted(self, form: Form) -> Vec<Granted<'d>> {
        let mut granted = Vec::new();
        for pack in self.packs.iter().filter(|pack| pack.in_force.contain(self.facts.today)) {
            for rule in &pack.rules {
                if let Effect::Form(letter) = &rule.effect
                    && letter.form == form
                    && letter.on == self.on
                    && ask(&rule.when, self.facts, &mut Trace::dropped()) != Answer::No
                {
                    granted.push((*pack, rule, letter));
                }
            }
        }
        granted
    }
}

fn blocker(needs: Need, facts: &Facts<'_>) -> Option<Blocker> {
    let (outcome, missing) = met(needs, facts).outcome();
    (outcome != Outcome::Yes).then_some(Blocker { needs, outcome, missing })
}

/// Whether what a letter needs holds.
fn met(needs: Need, facts: &Facts<'_>) -> Answer {
    let fact = match needs {
        Need::RepairDayReached => Flag::RepairDayReached,
        Need::DutiesPerformed => Flag::DutiesPerformed,
        Need::HarmRemoved => Flag::HarmRemoved,
        Need::ActEnded => Flag::ActEnded,
        Need::NotBarred => Flag::NotBarred,
    };
    flag(fact, facts).1
}

impl Form {
    /// Whether this letter answers such a finding.
    pub(super) fn answers(self, code: FindingCode) -> bool {
        use FindingCode as Code;
        match code {
            Code::BasisChangedNotUpdated | Code::ShownThoughRevoked => matches!(self, Self::Update | Self::Objection),
            Code::ListingOutsideList | Code::NoticeIncomplete | Code::DecisionIncomplete | Code::LinkedPersonBeyond => {
                matches!(self, Self::Statement | Self::Objection)
            }
            Code::ThirdPartyStillShows => self == Self::Takedown,
            Code::GoodRecordAgainstWish => matches!(self, Self::GoodRecord | Self::Objection),
            Code::ForbiddenData | Code::DataWithoutConsent | Code::DataShownTooWidely => {
                matches!(self, Self::Complaint | Self::Objection)
            }
            Code::ReorganisationShield => self == Self::Reorganisation,
            Code::AuthorisationWithoutPurpose
            | Code::AuthorisationWithoutEnd
            | Code::AuthorisationUnlimited
            | Code::AuthorisationBundled => self == Self::Authorisation,
            Code::Leniency | Code::LeniencyForMinors | Code::ExemptFromMeasures => {
                matches!(self, Self::Repair | Self::Objection | Self::Statement)
            }
            Code::MinorShown => matches!(self, Self::Repair | Self::Objection | Self::Source),
            _ => self == Self::Objection,
        }
    }
}
