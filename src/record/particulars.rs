//! What only some kinds of entry carry.

use crate::day::Day;
use crate::record::format::record_object;
use crate::record::words::{
    CommitmentStatus, CommitmentType, DataField, DecisionElement, Event, HonourKind, HonourLevel, LinkedRole,
    ListingAct, NoticeElement,
};

record_object! {
    /// Under what circumstances an act was done.
    pub struct Circumstances {
        /// What it happened under; an empty list: none of these.
        events: "events" = Option<Vec<Event>>,
        /// It was done on purpose.
        deliberate: "deliberate" = Option<bool>,
        /// It was an occasional act.
        occasional: "occasional" = Option<bool>,
        /// It did no harm to society.
        harmless: "harmless" = Option<bool>,
    }
}

record_object! {
    /// A place on a list.
    pub struct Listing {
        /// The ground.
        act: "act" = Option<ListingAct>,
        /// Whether the subject was able to perform its duty.
        able_to_perform: "ableToPerform" = Option<bool>,
        /// Whether a law, an administrative regulation or a State document, not the local text, makes the act a ground.
        by_national_rule: "byNationalRule" = Option<bool>,
        /// The notice before the decision.
        notice: "notice" = Option<Notice>,
        /// The decision.
        decision: "decision" = Option<Decision>,
        /// Statement and defence against the listing.
        statement: "statement" = Option<Statement>,
        /// People marked together with the subject.
        linked: "linked" = Option<Vec<Linked>>,
    }
}

record_object! {
    /// The notice before a decision to list.
    pub struct Notice {
        /// Whether there was one.
        given: "given" = Option<bool>,
        /// Its day.
        on: "on" = Option<Day>,
        /// What it states.
        states: "states" = Option<Vec<NoticeElement>>,
    }
}

record_object! {
    /// A decision to list.
    pub struct Decision {
        /// What it states.
        states: "states" = Option<Vec<DecisionElement>>,
    }
}

record_object! {
    /// Statement and defence against a listing.
    pub struct Statement {
        /// The day on which it was received.
        received_on: "receivedOn" = Option<Day>,
        /// The day of the answer.
        answered_on: "answeredOn" = Option<Day>,
    }
}

record_object! {
    /// Someone marked together with the subject.
    pub struct Linked {
        /// The name.
        name: "name" = Option<String>,
        /// How they stand to the subject.
        role: "role" = Option<LinkedRole>,
        /// Whether they bear responsibility for the act.
        responsible: "responsible" = Option<bool>,
    }
}

record_object! {
    /// A piece of personal data that the provider collected.
    pub struct Collected {
        /// Which kind of data.
        field: "field" = Option<DataField>,
        /// What was collected.
        value: "value" = Option<String>,
        /// Whether the person agreed in writing.
        written_consent: "writtenConsent" = Option<bool>,
        /// Whether the person was warned of the consequences first.
        warned: "warned" = Option<bool>,
    }
}

record_object! {
    /// A good deed.
    pub struct Honour {
        /// What kind it is.
        kind: "kind" = Option<HonourKind>,
        /// At which level it was recognised.
        level: "level" = Option<HonourLevel>,
    }
}

record_object! {
    /// A credit commitment.
    pub struct Commitment {
        /// What kind it is.
        kind: "type" = Option<CommitmentType>,
        /// The day on which it was made.
        made_on: "madeOn" = Option<Day>,
        /// The day until which it must be kept.
        due_on: "dueOn" = Option<Day>,
        /// Where it stands.
        status: "status" = Option<CommitmentStatus>,
        /// The day of the licence that was granted on it.
        licence_decided_on: "licenceDecidedOn" = Option<Day>,
        /// The day on which the authority checked it.
        checked_on: "checkedOn" = Option<Day>,
    }
}

record_object! {
    /// The result of a public credit evaluation.
    pub struct Evaluation {
        /// Which scheme; `national` for the national public evaluation.
        scheme: "scheme" = Option<String>,
        /// The grade.
        grade: "grade" = Option<String>,
    }
}

record_object! {
    /// An error that the provider itself discovered.
    pub struct Correction {
        /// The day of the discovery.
        discovered_on: "discoveredOn" = Option<Day>,
        /// The day of the correction.
        corrected_on: "correctedOn" = Option<Day>,
    }
}

record_object! {
    /// A complaint about a private collector.
    pub struct Complaint {
        /// To whom.
        to: "to" = Option<String>,
        /// The day on which it was accepted.
        accepted_on: "acceptedOn" = Option<Day>,
        /// The day of the answer.
        answered_on: "answeredOn" = Option<Day>,
    }
}
