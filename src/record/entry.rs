//! One entry of a record.

use crate::day::Day;
use crate::record::format::{Must, Stated, record_object};
use crate::record::identity::Division;
use crate::record::particulars::{
    Circumstances, Collected, Commitment, Complaint, Correction, Evaluation, Honour, Listing,
};
use crate::record::place::At;
use crate::record::words::{
    ActKind, Channel, Class, DocumentStatus, DocumentType, Domain, EntryKind, Exposure, MeasureKind, Procedure,
    ProviderRole, PublicityBasis, RepairOutcome,
};

record_object! {
    /// One entry of a record.
    pub struct Entry {
        /// A name for this entry, unique in the record.
        id: "id" = Must<At<String>>,
        /// What the entry records.
        kind: "kind" = Must<EntryKind>,
        /// How the record calls it.
        title: "title" = Option<String>,
        /// Who provided it.
        provider: "provider" = Option<Provider>,
        /// How it is disclosed.
        channel: "channel" = Option<Channel>,
        /// The document that it rests on; null: there is none.
        document: "document" = Stated<Document>,
        /// The day on which the act was determined: for a penalty, the day of the decision.
        determined_on: "determinedOn" = Option<Day>,
        /// For an act that went on or goes on.
        continuing: "continuing" = Option<Continuing>,
        /// The field in which the act lies.
        domain: "domain" = Option<Domain>,
        /// The class, only if the authority stated it.
        class: "class" = Option<Class>,
        /// The act itself.
        act: "act" = Option<Act>,
        /// Under what circumstances it was done.
        circumstances: "circumstances" = Option<Circumstances>,
        /// For a penalty: what it consists of.
        penalty: "penalty" = Option<Penalty>,
        /// For a place on a list: its ground and how it came about.
        listing: "listing" = Option<Listing>,
        /// Where, how and since when it is shown.
        publicity: "publicity" = Option<Publicity>,
        /// Personal data that the provider collected with it.
        data: "data" = Option<Vec<Collected>>,
        /// The duties that the decision imposed.
        duties: "duties" = Option<Duties>,
        /// For a good deed: what it is.
        honour: "honour" = Option<Honour>,
        /// For a commitment: its kind and how it went.
        commitment: "commitment" = Option<Commitment>,
        /// For an evaluation: its result.
        evaluation: "evaluation" = Option<Evaluation>,
        /// An error that the provider itself discovered.
        correction: "correction" = Option<Correction>,
        /// Objections against the entry.
        objection: "objection" = Option<Vec<Objection>>,
        /// An application for credit repair.
        repair: "repair" = Option<Repair>,
        /// Complaints about a private collector.
        complaint: "complaint" = Option<Vec<Complaint>>,
        /// What was changed in the entry, when and why.
        history: "history" = Option<Vec<Change>>,
    }
}

record_object! {
    /// Who provided an entry.
    pub struct Provider {
        /// The name.
        name: "name" = Option<String>,
        /// What it is.
        role: "role" = Option<ProviderRole>,
        /// Where it is: a division code of six digits.
        division: "division" = Option<Division>,
    }
}

record_object! {
    /// The document that an entry rests on.
    pub struct Document {
        /// What kind of document it is.
        kind: "type" = Option<DocumentType>,
        /// Its number.
        number: "number" = Option<String>,
        /// The day on which it took effect.
        effective_on: "effectiveOn" = Option<Day>,
        /// Where it stands.
        status: "status" = Option<DocumentStatus>,
        /// The day on which the document that revoked or changed it took effect.
        changed_on: "changedOn" = Option<Day>,
        /// The day on which the institution got word of the change.
        notice_received_on: "noticeReceivedOn" = Option<Day>,
    }
}

record_object! {
    /// An act that went on or goes on; with a first day and no last day it has not ended.
    pub struct Continuing {
        /// Its first day.
        since: "since" = Option<Day>,
        /// The day on which it ended.
        ended_on: "endedOn" = Option<Day>,
    }
}

record_object! {
    /// What was done.
    pub struct Act {
        /// What kind of act it is.
        kind: "kind" = Option<ActKind>,
        /// The day of the act.
        on: "on" = Option<Day>,
        /// Whether a catalogue of public credit information names it.
        in_catalogue: "inCatalogue" = Option<bool>,
    }
}

record_object! {
    /// An administrative penalty.
    pub struct Penalty {
        /// By which procedure it was imposed.
        procedure: "procedure" = Option<Procedure>,
        /// What it consists of.
        measures: "measures" = Option<Vec<Measure>>,
        /// What the decision found in the subject's favour.
        mitigation: "mitigation" = Option<Mitigation>,
    }
}

record_object! {
    /// One part of a penalty.
    pub struct Measure {
        /// What kind it is.
        kind: "kind" = Option<MeasureKind>,
        /// The amount in fen (1 yuan is 100 fen).
        amount_fen: "amountFen" = Option<u64>,
        /// For a ban: whether it is for life.
        lifelong: "lifelong" = Option<bool>,
    }
}

record_object! {
    /// What the decision found in the subject's favour.
    pub struct Mitigation {
        /// The act was minor.
        minor: "minor" = Option<bool>,
        /// It was the first.
        first: "first" = Option<bool>,
        /// The subject of its own accord corrected it in time and removed or reduced the harm.
        corrected: "corrected" = Option<bool>,
    }
}

record_object! {
    /// Where, how and since when an entry is shown.
    pub struct Publicity {
        /// The day on which it was first shown.
        published_on: "publishedOn" = Option<Day>,
        /// The last day announced.
        stated_until: "statedUntil" = Option<Day>,
        /// Whether it is shown now.
        shown: "shown" = Option<bool>,
        /// The day on which that was seen.
        seen_on: "seenOn" = Option<Day>,
        /// What showing a person's data or good information rests on.
        basis: "basis" = Option<PublicityBasis>,
        /// What the subject asked for.
        wish: "wish" = Option<Wish>,
        /// How personal data is shown.
        personal: "personal" = Option<Personal>,
        /// Third-party sites that show or showed it.
        elsewhere: "elsewhere" = Option<Vec<Elsewhere>>,
    }
}

record_object! {
    /// What the subject asked for.
    pub struct Wish {
        /// Not to show the entry.
        hide: "hide" = Option<bool>,
        /// To delete it.
        delete: "delete" = Option<bool>,
        /// The day of the wish.
        on: "on" = Option<Day>,
    }
}

record_object! {
    /// How personal data is shown.
    pub struct Personal {
        /// The name.
        name: "name" = Option<Exposure>,
        /// The number of an identity document.
        id_number: "idNumber" = Option<Exposure>,
        /// The birth date.
        birth_date: "birthDate" = Option<Exposure>,
        /// The address.
        address: "address" = Option<Exposure>,
        /// The telephone number.
        phone: "phone" = Option<Exposure>,
    }
}

record_object! {
    /// A third-party site that shows or showed an entry.
    pub struct Elsewhere {
        /// Its name.
        name: "name" = Option<String>,
        /// The address of the page.
        url: "url" = Option<String>,
        /// Whether the entry was shown there.
        shown: "shown" = Option<bool>,
        /// The day on which that was seen.
        seen_on: "seenOn" = Option<Day>,
    }
}

record_object! {
    /// The duties that the decision imposed.
    pub struct Duties {
        /// The day on which the last of them was performed.
        fulfilled_on: "fulfilledOn" = Option<Day>,
        /// Whether the harm has been removed.
        harm_removed: "harmRemoved" = Option<bool>,
    }
}

record_object! {
    /// An objection against an entry.
    pub struct Objection {
        /// The day on which it was handed in.
        filed_on: "filedOn" = Option<Day>,
        /// The day on which it was received.
        received_on: "receivedOn" = Option<Day>,
        /// The day on which the entry was marked as objected to.
        marked_on: "markedOn" = Option<Day>,
        /// The day of the answer.
        answered_on: "answeredOn" = Option<Day>,
        /// Whether others have to help with the check.
        needs_help: "needsHelp" = Option<bool>,
        /// Whether the time for the answer was extended.
        extended: "extended" = Option<bool>,
        /// How many working days of testing and expert time are not counted.
        paused_days: "pausedDays" = Option<u64>,
    }
}

record_object! {
    /// An application for credit repair.
    pub struct Repair {
        /// The day of the application.
        applied_on: "appliedOn" = Option<Day>,
        /// The day on which it was forwarded to the deciding body.
        forwarded_on: "forwardedOn" = Option<Day>,
        /// The day on which it was accepted.
        accepted_on: "acceptedOn" = Option<Day>,
        /// Whether the time for the answer was extended.
        extended: "extended" = Option<bool>,
        /// The day of the decision.
        decided_on: "decidedOn" = Option<Day>,
        /// How it ended.
        outcome: "outcome" = Option<RepairOutcome>,
    }
}

record_object! {
    /// A change of an entry.
    pub struct Change {
        /// The day.
        on: "on" = Option<Day>,
        /// What was changed.
        what: "what" = Option<String>,
        /// Why.
        why: "why" = Option<String>,
    }
}
