//! The facts that are true or false.

use crate::day::Day;
use crate::evaluate::answer::{Display, DisplayStatus, Fact};
use crate::evaluate::answers::Answer;
use crate::evaluate::clock::display_ended;
use crate::evaluate::display::Standing;
use crate::evaluate::facts::Facts;
use crate::evaluate::{collected, letter, listed};
use crate::law::clock::ClockKind;
use crate::law::condition::Flag;
use crate::record::Record;
use crate::record::entry::{Elsewhere, Mitigation};
use crate::record::format::Stated;
use crate::record::words::{Channel, CommitmentStatus, CommitmentType, DocumentStatus, EntryKind, IdType};

/// Whether it is so, and which fact tells.
#[expect(clippy::too_many_lines, reason = "one line or two for each fact")]
pub(super) fn flag(flag: Flag, facts: &Facts<'_>) -> (Fact, Answer) {
    let entry = facts.entry;
    let given = |holds: Option<bool>, fact: Fact| (fact, Answer::given(holds, fact));
    let certain = |holds: bool, fact: Fact| (fact, Answer::of(holds));
    let open = |fact: Fact| (fact, Answer::unknown(fact));
    let circumstances = facts.circumstances();
    let duties = entry.and_then(|entry| entry.duties.as_ref());
    match flag {
        Flag::Dishonest => certain(facts.dishonest(), Fact::Kind),
        Flag::Stands => (Fact::DisplayStatus, stands(facts)),
        Flag::Shown if facts.as_if_shown => certain(true, Fact::PublicityShown),
        Flag::Shown => given(facts.shown(), Fact::PublicityShown),
        Flag::PastLastDay => (Fact::DisplayLastShownDay, of_standing(facts, |one| one.past(facts.today))),
        Flag::RepairAfterEnd => {
            let after = |display: &Display| {
                display.first_repair_day.zip(display.last_shown_day).is_some_and(|(repair, last)| repair > last)
            };
            (Fact::DisplayFirstRepairDay, of_standing(facts, |one| Answer::of(after(&one.display))))
        }
        Flag::EndAnnounced => certain(stated_until(facts).is_some(), Fact::PublicityStatedUntil),
        Flag::DisplayEnded => (Fact::DisplayStatus, ended(facts)),
        Flag::NationalPeriodExists => open(Fact::LawNationalPeriod),
        Flag::StatedEndTooLate => (Fact::PublicityStatedUntil, stated_end_too_late(facts)),
        Flag::StatedEndMiscounted => (Fact::PublicityStatedUntil, stated_end_miscounted(facts)),
        Flag::Repaired => of_entry(facts, facts.repaired(), Fact::RepairOutcome),
        Flag::Revoked => of_entry(facts, facts.revoked(), Fact::DocumentStatus),
        Flag::BasisChanged => (Fact::DocumentStatus, basis_changed(facts)),
        Flag::UpdatedSinceChange => (Fact::History, updated_since_change(facts)),
        Flag::KeptOut => (Fact::DisplayStatus, of_standing(facts, |one| one.kept_out.clone())),
        Flag::NoPeriodKnown => {
            (Fact::LawNationalPeriod, of_standing(facts, |one| Answer::of(one.no_period(facts.entry))))
        }
        Flag::RulesCollide => (Fact::DisplayStatus, of_standing(facts, |one| Answer::of(!one.colliding.is_empty()))),
        Flag::ClassMismatch => (Fact::Class, class_mismatch(facts)),
        Flag::Minor => (Fact::Class, of_standing(facts, Standing::minor)),
        Flag::RecordedTwice => {
            let twins = facts.twins.zip(entry).map_or(Answer::No, |(twins, entry)| twins.has_another(entry));
            (Fact::Entries, twins)
        }
        Flag::EffectiveDocument => (Fact::DocumentStatus, effective_document(facts)),
        Flag::InCatalogue => {
            given(entry.and_then(|entry| entry.act.as_ref()).and_then(|act| act.in_catalogue), Fact::ActInCatalogue)
        }
        Flag::KnownClosed => {
            let channel = entry.and_then(|entry| entry.channel);
            certain(matches!(channel, Some(Channel::Shared | Channel::Authorised)), Fact::Channel)
        }
        Flag::KnownPrivate => certain(facts.known_private(), Fact::ProviderRole),
        Flag::DataCollected => certain(!collected::pieces(facts).is_empty(), Fact::DataField),
        Flag::MinorAct => given(mitigation(facts).and_then(|one| one.minor), Fact::PenaltyMitigationMinor),
        Flag::FirstAct => given(mitigation(facts).and_then(|one| one.first), Fact::PenaltyMitigationFirst),
        Flag::CorrectedInTime => {
            given(mitigation(facts).and_then(|one| one.corrected), Fact::PenaltyMitigationCorrected)
        }
        Flag::Deliberate => given(circumstances.and_then(|one| one.deliberate), Fact::CircumstancesDeliberate),
        Flag::Occasional => given(circumstances.and_then(|one| one.occasional), Fact::CircumstancesOccasional),
        Flag::Harmless => given(circumstances.and_then(|one| one.harmless), Fact::CircumstancesHarmless),
        Flag::MeasuresGiven => {
            let measures = facts.penalty().and_then(|penalty| penalty.measures.as_ref());
            certain(measures.is_some_and(|measures| !measures.is_empty()), Fact::PenaltyMeasures)
        }
        Flag::LifelongBan => certain(lifelong_ban(facts), Fact::PenaltyMeasures),
        Flag::DutiesPerformed => (Fact::DutiesFulfilledOn, duties_performed(facts)),
        Flag::DutiesMayBeOpen => {
            let performed = duties_performed(facts) == Answer::Yes;
            let open = if performed { Answer::No } else { Answer::unknown(Fact::DutiesFulfilledOn) };
            (Fact::DutiesFulfilledOn, open)
        }
        Flag::HarmRemoved => given(duties.and_then(|duties| duties.harm_removed), Fact::DutiesHarmRemoved),
        Flag::WishesToHide => certain(wishes(facts).0, Fact::PublicityWish),
        Flag::WishesToDelete => certain(wishes(facts).1, Fact::PublicityWish),
        Flag::SitesKnown => certain(!sites(facts).is_empty(), Fact::PublicityElsewhere),
        Flag::ShownElsewhere => {
            (Fact::PublicityElsewhereShown, Answer::any(sites(facts).iter().map(|site| shown_there(site, facts))))
        }
        Flag::Objected => certain(
            entry.and_then(|entry| entry.objection.as_ref()).is_some_and(|objections| !objections.is_empty()),
            Fact::Objection,
        ),
        Flag::AnswerExtended => (Fact::ObjectionExtended, answer_extended(facts)),
        Flag::AbleToPerform => given(facts.listing().and_then(|one| one.able_to_perform), Fact::ListingAbleToPerform),
        Flag::ByNationalRule => {
            given(facts.listing().and_then(|one| one.by_national_rule), Fact::ListingByNationalRule)
        }
        Flag::Listed => {
            let on = facts.entry.and_then(|entry| entry.determined_on);
            certain(on.is_some_and(|on| on <= facts.today), Fact::DeterminedOn)
        }
        Flag::SomeoneLinked => {
            let linked = facts.listing().and_then(|listing| listing.linked.as_ref());
            certain(linked.is_some_and(|linked| !linked.is_empty()), Fact::ListingLinked)
        }
        Flag::LinkedNotResponsible => (Fact::ListingLinkedResponsible, listed::linked_not_responsible(facts)),
        Flag::NumberInvalid => (Fact::SubjectId, number_invalid(facts)),
        Flag::RulingRecorded => certain(facts.record.subject.reorganisation.is_some(), Fact::SubjectReorganisation),
        Flag::InReorganisation => (Fact::SubjectReorganisation, in_reorganisation(facts)),
        Flag::NotBarred => (Fact::LawRepairBar, not_barred(facts)),
        Flag::ActEnded => certain(!goes_on(facts), Fact::ContinuingEndedOn),
        Flag::RepairDayReached => (Fact::DisplayFirstRepairDay, repair_day_reached(facts)),
        Flag::LivesOnOwnWork => open(Fact::SubjectLivesOnOwnWork),
        Flag::PublicBodyMayCollect => open(Fact::LawPublicBodyMayCollect),
        Flag::OnIncentiveList => open(Fact::LawIncentiveList),
        Flag::LawOpen => open(Fact::LawInterpretation),
        Flag::MeasureApplies => certain(measure_applies(facts), Fact::MeasureEndedOn),
        Flag::MeasurePublished => given(facts.measure.and_then(|one| one.published), Fact::MeasurePublished),
        Flag::InNationalList => given(facts.measure.and_then(|one| one.in_national_list), Fact::MeasureInNationalList),
        Flag::PurposeStated => (Fact::AuthorisationPurpose, letter::purpose_stated(facts)),
        Flag::EndStated => (Fact::AuthorisationUntil, letter::end_stated(facts)),
        Flag::ScopeUnlimited => {
            let scope = facts.authorisation.and_then(|one| one.scope.as_ref());
            given(scope.map(|scope| scope.iter().any(|part| part == "all")), Fact::AuthorisationScope)
        }
        Flag::Bundled => given(facts.authorisation.and_then(|one| one.bundled), Fact::AuthorisationBundled),
    }
}

fn of_standing(facts: &Facts<'_>, ask: impl FnOnce(&Standing) -> Answer) -> Answer {
    facts.standing.map_or_else(|| Answer::unknown(Fact::MeasureEntry), ask)
}

fn of_entry(facts: &Facts<'_>, holds: bool, fact: Fact) -> (Fact, Answer) {
    (fact, if facts.entry.is_some() { Answer::of(holds) } else { Answer::unknown(Fact::MeasureEntry) })
}

/// Whether the entry was changed after the document was; without the day of that nobody can tell.
fn updated_since_change(facts: &Facts<'_>) -> Answer {
    match (facts.document().and_then(|document| document.changed_on), facts.changed_since(None)) {
        (None, Some(_)) => Answer::unknown(Fact::DocumentChangedOn),
        (None, None) => Answer::No,
        (changed_on, Some(_)) => Answer::of(facts.changed_since(changed_on).is_some()),
        (Some(_), None) => Answer::No,
    }
}

fn mitigation<'r>(facts: &Facts<'r>) -> Option<&'r Mitigation> {
    facts.penalty().and_then(|penalty| penalty.mitigation.as_ref())
}

/// Whether an entry speaks against the subject, and its time has neither run out nor been ended.
fn stands(facts: &Facts<'_>) -> Answer {
    if facts.commitment().is_some_and(|commitment| commitment.status.is_none()) {
        return Answer::unknown(Fact::CommitmentStatus);
    }
    if !facts.dishonest() {
        return Answer::No;
    }
    of_standing(facts, |standing| match standing.display.status {
        DisplayStatus::Revoked | DisplayStatus::Repaired | DisplayStatus::NotToBeShown => Answer::No,
        DisplayStatus::Ended | DisplayStatus::Overdue => Answer::No,
        DisplayStatus::Continuing | DisplayStatus::LongTerm | DisplayStatus::Shown => Answer::Yes,
        DisplayStatus::NeedsInformation => standing.past(facts.today).turned(),
    })
}

fn ended(facts: &Facts<'_>) -> Answer {
    of_standing(facts, |standing| match standing.display.status {
        DisplayStatus::NeedsInformation => standing.past(facts.today),
        _ => Answer::of(display_ended(facts).is_some()),
    })
}

fn stated_until(facts: &Facts<'_>) -> Option<Day> {
    facts.entry.and_then(|entry| entry.publicity.as_ref()).and_then(|publicity| publicity.stated_until)
}

fn stated_end_too_late(facts: &Facts<'_>) -> Answer {
    let Some(stated) = stated_until(facts) else { return Answer::No };
    of_standing(facts, |standing| match standing.past_in_any_case(stated) {
        Answer::Unknown(missing) if missing.is_empty() && goes_on(facts) => Answer::unknown(Fact::ContinuingEndedOn),
        Answer::Unknown(missing) if missing.is_empty() => Answer::unknown(Fact::LawNationalPeriod),
        answer => answer,
    })
}

/// What is not too late was not miscounted; where the last day is not decided, neither is this.
fn stated_end_miscounted(facts: &Facts<'_>) -> Answer {
    match stated_end_too_late(facts) {
        Answer::Yes => of_standing(facts, |standing| match standing.last.agreed() {
            Some(_) => standing.miscounted.answer.clone(),
            None => Answer::Unknown(standing.display.missing.clone()),
        }),
        other => other,
    }
}

fn basis_changed(facts: &Facts<'_>) -> Answer {
    match facts.document_status() {
        Some(DocumentStatus::Revoked | DocumentStatus::Changed | DocumentStatus::Void) => Answer::Yes,
        Some(_) => Answer::No,
        None => Answer::unknown(Fact::DocumentStatus),
    }
}

fn effective_document(facts: &Facts<'_>) -> Answer {
    let Some(entry) = facts.entry else { return Answer::unknown(Fact::Document) };
    let document = match &entry.document {
        Stated::NotKnown => return Answer::unknown(Fact::Document),
        Stated::None => return Answer::No,
        Stated::Some(document) => document,
    };
    let in_effect = document.effective_on.map(|day| day <= facts.today);
    match (facts.document_status(), in_effect) {
        (Some(DocumentStatus::NotYetEffective | DocumentStatus::Revoked | DocumentStatus::Void), _) => Answer::No,
        (_, Some(false)) => Answer::No,
        (Some(DocumentStatus::Effective | DocumentStatus::Changed), _) | (None, Some(true)) => Answer::Yes,
        (None, None) => Answer::unknown(Fact::DocumentStatus),
    }
}

/// Whether the class stated is none that the measures can have; one that is not named may make the difference.
fn class_mismatch(facts: &Facts<'_>) -> Answer {
    let Some(stated) = facts.entry.and_then(|entry| entry.class) else { return Answer::No };
    let measures = facts.penalty().and_then(|penalty| penalty.measures.as_deref()).unwrap_or_default();
    let unnamed = measures.iter().any(|measure| measure.kind.is_none());
    of_standing(facts, |standing| match standing.derived {
        Some(derived) if !derived.admits(stated) => Answer::Yes,
        Some(derived) if derived.fits_beside_any(stated) => Answer::No,
        _ if unnamed => Answer::unknown(Fact::PenaltyMeasures),
        _ => Answer::No,
    })
}

fn lifelong_ban(facts: &Facts<'_>) -> bool {
    let measures = facts.penalty().and_then(|penalty| penalty.measures.as_deref()).unwrap_or_default();
    measures.iter().any(|measure| measure.lifelong == Some(true))
}

fn duties_performed(facts: &Facts<'_>) -> Answer {
    let duties = facts.entry.and_then(|entry| entry.duties.as_ref());
    let performed = duties.and_then(|duties| duties.fulfilled_on).map(|day| day <= facts.today);
    Answer::given(performed, Fact::DutiesFulfilledOn)
}

/// What the subject asked for by today: to hide the entry, to delete it.
fn wishes(facts: &Facts<'_>) -> (bool, bool) {
    let wish = facts.entry.and_then(|entry| entry.publicity.as_ref()).and_then(|publicity| publicity.wish.as_ref());
    let wish = wish.filter(|wish| facts.has_come(wish.on));
    wish.map_or((false, false), |wish| {
        let delete = wish.delete == Some(true);
        (delete || wish.hide == Some(true), delete)
    })
}

fn sites<'r>(facts: &Facts<'r>) -> &'r [Elsewhere] {
    let publicity = facts.entry.and_then(|entry| entry.publicity.as_ref());
    publicity.and_then(|publicity| publicity.elsewhere.as_deref()).unwrap_or_default()
}

/// Whether a site shows it. What was seen before it had to be taken down tells nothing of the time since.
fn shown_there(site: &Elsewhere, facts: &Facts<'_>) -> Answer {
    let ended = display_ended(facts).flatten();
    let before = site.seen_on.zip(ended).is_some_and(|(seen, ended)| seen < ended);
    Answer::given(site.shown.filter(|shown| !(*shown && before)), Fact::PublicityElsewhereShown)
}

fn answer_extended(facts: &Facts<'_>) -> Answer {
    let objections = facts.entry.and_then(|entry| entry.objection.as_deref()).unwrap_or_default();
    // Only where two texts set a time for the same answer can they differ.
    let contested = |index: usize| {
        let about = format!("objection[{index}]");
        let answers = facts.clocks.iter().filter(|clock| clock.kind == ClockKind::Answer && !clock.draft);
        answers.filter(|clock| clock.about.as_ref() == Some(&about)).count() > 1
    };
    let contested = objections.iter().enumerate().filter(|(index, _)| contested(*index));
    Answer::any(contested.map(|(_, one)| Answer::given(one.extended, Fact::ObjectionExtended)))
}

/// Whether a ruling has come and the plan is not performed; without the day of the ruling it may lie ahead.
fn in_reorganisation(facts: &Facts<'_>) -> Answer {
    let Some(reorganisation) = &facts.record.subject.reorganisation else { return Answer::No };
    if facts.come(reorganisation.completed_on).is_some() {
        return Answer::No;
    }
    Answer::given(reorganisation.ruling_on.map(|day| day <= facts.today), Fact::SubjectReorganisation)
}

/// A commitment of an application for repair that was broken bars from repair for a time that was not read.
fn not_barred(facts: &Facts<'_>) -> Answer {
    let broke = facts.broke_repair.unwrap_or_else(|| broke_repair(facts.record));
    if broke { Answer::unknown(Fact::LawRepairBar) } else { Answer::Yes }
}

/// Whether the subject broke a commitment by which something was repaired.
pub(super) fn broke_repair(record: &Record) -> bool {
    record.entries.iter().flatten().any(|entry| {
        let commitment = entry.commitment.as_ref().filter(|one| one.kind == Some(CommitmentType::Repair));
        *entry.kind == EntryKind::Commitment
            && matches!(commitment.and_then(|one| one.status), Some(CommitmentStatus::Broken | CommitmentStatus::False))
    })
}

fn goes_on(facts: &Facts<'_>) -> bool {
    facts.standing.is_some_and(|standing| standing.display.status == DisplayStatus::Continuing)
}

fn repair_day_reached(facts: &Facts<'_>) -> Answer {
    of_standing(facts, |standing| {
        Answer::given(standing.display.first_repair_day.map(|day| day <= facts.today), Fact::DisplayFirstRepairDay)
    })
}

/// The number fails a check of its kind, or is of a kind that does not identify an organisation.
fn number_invalid(facts: &Facts<'_>) -> Answer {
    let of_person = |kind: IdType| !matches!(kind, IdType::Uscc | IdType::Other);
    let id = facts.record.subject.id.as_ref();
    Answer::given(id.map(|id| !id.valid || (!facts.is_person() && of_person(id.kind))), Fact::SubjectId)
}

fn measure_applies(facts: &Facts<'_>) -> bool {
    facts.measure.is_some_and(|measure| {
        let ended = matches!(measure.ended_on, Stated::Some(ended) if ended < facts.today);
        facts.has_come(measure.on) && !ended
    })
}
