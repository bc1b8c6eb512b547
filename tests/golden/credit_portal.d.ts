/* tslint:disable */
/* eslint-disable */
/**
 * A day ahead.
 */
export interface AgendaItem {
    /**
     * The day.
     */
    day: Day;
    /**
     * What it is.
     */
    kind: AgendaKind;
    /**
     * The entry that it is about, by its id.
     */
    entry: string;
    /**
     * Which limit of time ends.
     */
    limit: ClockKind | null;
    /**
     * Whether the day touches a year whose working days are not known yet.
     */
    provisional: boolean;
}

/**
 * A day that is decided.
 */
export type DecidedDay = "lastShownDay" | "firstRepairDay";

/**
 * A fact of an entry as the record has it. People's names and numbers are masked, and what was collected of them.
 */
export interface RecordedFact {
    /**
     * The path that leads to it in the entry: `objection[0].filedOn`.
     */
    path: string;
    /**
     * What kind of value it is.
     */
    kind: FactKind;
    /**
     * The value as the record writes it; for `none` nothing.
     */
    value: string;
}

/**
 * A fact that a rule looks at. Its word is its path in the entry; facts of other things begin with their name.
 */
export type Fact = "kind" | "determinedOn" | "class" | "domain" | "act.kind" | "act.on" | "act.inCatalogue" | "circumstances.events" | "circumstances.deliberate" | "circumstances.occasional" | "circumstances.harmless" | "continuing.endedOn" | "penalty.procedure" | "penalty.measures" | "penalty.mitigation.minor" | "penalty.mitigation.first" | "penalty.mitigation.corrected" | "provider.role" | "channel" | "publicity.publishedOn" | "publicity.statedUntil" | "publicity.shown" | "publicity.basis" | "publicity.wish" | "publicity.personal" | "publicity.elsewhere" | "publicity.elsewhere.shown" | "document" | "document.type" | "document.status" | "document.number" | "document.changedOn" | "document.noticeReceivedOn" | "duties.fulfilledOn" | "duties.harmRemoved" | "listing.act" | "listing.ableToPerform" | "listing.byNationalRule" | "listing.notice" | "listing.decision" | "listing.linked" | "listing.linked.role" | "listing.linked.responsible" | "listing.statement.receivedOn" | "data.field" | "data.writtenConsent" | "data.warned" | "honour.kind" | "honour.level" | "commitment.type" | "commitment.status" | "commitment.licenceDecidedOn" | "evaluation.grade" | "correction.discoveredOn" | "objection" | "objection.receivedOn" | "objection.answeredOn" | "objection.needsHelp" | "objection.helpAskedOn" | "objection.extended" | "objection.pausedDays" | "repair.appliedOn" | "repair.forwardedOn" | "repair.extended" | "repair.outcome" | "complaint.acceptedOn" | "history" | "display.lastShownDay" | "display.firstRepairDay" | "display.status" | "clocks" | "entries" | "subject.kind" | "subject.id" | "subject.birthDate" | "subject.livesOnOwnWork" | "subject.reorganisation" | "measure.kind" | "measure.entry" | "measure.target" | "measure.published" | "measure.inNationalList" | "measure.endedOn" | "authorisation.purpose" | "authorisation.until" | "authorisation.scope" | "authorisation.bundled" | "law.interpretation" | "law.calendar" | "law.nationalPeriod" | "law.repairBar" | "law.publicBodyMayCollect" | "law.incentiveList";

/**
 * A fact that is true or false.
 */
export type Flag = "dishonest" | "stands" | "shown" | "pastLastDay" | "repairAfterEnd" | "endAnnounced" | "statedEndTooLate" | "statedEndMiscounted" | "repaired" | "revoked" | "basisChanged" | "updatedSinceChange" | "keptOut" | "displayEnded" | "noPeriodKnown" | "nationalPeriodExists" | "rulesCollide" | "classMismatch" | "minor" | "recordedTwice" | "effectiveDocument" | "inCatalogue" | "knownClosed" | "knownPrivate" | "dataCollected" | "minorAct" | "firstAct" | "correctedInTime" | "deliberate" | "occasional" | "harmless" | "measuresGiven" | "lifelongBan" | "dutiesPerformed" | "dutiesMayBeOpen" | "harmRemoved" | "wishesToHide" | "wishesToDelete" | "sitesKnown" | "shownElsewhere" | "objected" | "answerExtended" | "ableToPerform" | "byNationalRule" | "someoneLinked" | "linkedNotResponsible" | "numberInvalid" | "rulingRecorded" | "inReorganisation" | "notBarred" | "actEnded" | "repairDayReached" | "livesOnOwnWork" | "publicBodyMayCollect" | "onIncentiveList" | "lawOpen" | "measureApplies" | "measurePublished" | "inNationalList" | "purposeStated" | "endStated" | "scopeUnlimited" | "bundled";

/**
 * A ground for an objection.
 */
export type Ground = "wrong" | "missing" | "tradeSecret" | "privacy" | "personalInformation" | "wronglyListed" | "shownTooLong" | "rightsHurt" | "improperEvaluation" | "otherByLaw";

/**
 * A letter that can be written.
 */
export interface Action {
    /**
     * Which letter.
     */
    form: Form;
    /**
     * The first day on which it can be handed in; null: not known yet.
     */
    from: Day | null;
    /**
     * What stands in its way.
     */
    blockers: Blocker[];
    /**
     * The findings that it answers.
     */
    findings: FindingCode[];
    /**
     * Whom it goes to, by pack.
     */
    receivers: ReceiverView[];
    /**
     * The grounds that the law names.
     */
    grounds: Ground[];
    /**
     * The provisions behind it.
     */
    citations: string[];
}

/**
 * A letter.
 */
export type Form = "F1" | "F2" | "F3" | "F4" | "F5" | "F5b" | "F6" | "F7" | "F8" | "F9" | "F10" | "F11" | "F12" | "F13";

/**
 * A limit of time for someone to act.
 */
export interface ClockView {
    /**
     * What has to be done.
     */
    kind: ClockKind;
    /**
     * The pack that sets it.
     */
    pack: string;
    /**
     * The rule that sets it.
     */
    rule: string;
    /**
     * Who has to act.
     */
    by: Actor;
    /**
     * Which part of the entry it is about: `objection[0]`.
     */
    about: string | null;
    /**
     * The day of the event that starts it; the first day counted is the next one.
     */
    startsOn: Day | null;
    /**
     * How long it is; null: no number is set, or none that is certain enough.
     */
    length: number | null;
    /**
     * In what it is counted.
     */
    unit: Unit;
    /**
     * The last day to act; null: no rule sets one, or it cannot be told yet.
     */
    dueOn: Day | null;
    /**
     * The day on which it was done.
     */
    doneOn: Day | null;
    /**
     * Whether it was missed; null: that cannot be told.
     */
    missed: boolean | null;
    /**
     * Whether the due day touches a year whose working days are not known yet.
     */
    provisional: boolean;
    /**
     * Whether the due day is the latest possible one, because the event that starts the limit is not known.
     */
    latest: boolean;
    /**
     * The facts that may move the due day.
     */
    mayMove: Fact[];
    /**
     * The facts that are missing.
     */
    missing: Fact[];
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * How its number was read.
     */
    certainty: Certainty;
    /**
     * Whether only a draft says so, which is no law.
     */
    draft: boolean;
}

/**
 * A measure applied to a subject because of its record.
 */
export type AppliedKind = "talk" | "admonition" | "orderRectify" | "noFacilitation" | "withdrawFacilitation" | "keySupervision" | "bidPoints" | "bidBan" | "subsidyLimit" | "subsidyCancel" | "honourLimit" | "honourRevoke" | "projectLimit" | "depositRaise" | "industryBan" | "officeLimit" | "highConsumption" | "exitBan" | "qualificationRevoke" | "civilServiceBan" | "basicServiceDenied";

/**
 * A number as it may be shown.
 */
export interface IdView {
    /**
     * What kind of number it is.
     */
    kind: IdType;
    /**
     * The number, masked unless it is public.
     */
    number: string;
    /**
     * Whether it passes the checks of its kind.
     */
    valid: boolean;
}

/**
 * A pack of law.
 */
export interface PackView {
    /**
     * The name by which it is cited.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Its number.
     */
    number: string | null;
    /**
     * Whose rule it is.
     */
    level: Level;
    /**
     * Where it stands.
     */
    status: PackStatus;
    /**
     * Its first day in force.
     */
    from: Day | null;
    /**
     * The day after its last day in force.
     */
    until: Day | null;
    /**
     * Where its text is published.
     */
    published: string;
    /**
     * How its text was read.
     */
    readAs: Certainty;
    /**
     * When it was last held against what is published.
     */
    verifiedOn: Day;
}

/**
 * A pack that speaks for the subject's place.
 */
export interface SelectedPack {
    /**
     * Its id.
     */
    id: string;
    /**
     * Its title.
     */
    title: string;
    /**
     * Whose rule it is.
     */
    level: Level;
    /**
     * The beginning of the division code by which it was chosen; null: it reaches everywhere.
     */
    division: string | null;
}

/**
 * A part of a penalty.
 */
export interface MeasureView {
    /**
     * What kind it is.
     */
    kind: MeasureKind | null;
    /**
     * The amount in fen.
     */
    amountFen: number | null;
}

/**
 * A piece of personal data that a page may show.
 */
export type PersonalField = "name" | "idNumber" | "birthDate" | "address" | "phone";

/**
 * A place in a text that tells something of a person. Places of different data may overlap.
 */
export interface SensitiveSpan {
    /**
     * What it tells.
     */
    field: DataField;
    /**
     * The text, by its path in the entry: `title`, `history[0].what`.
     */
    place: string;
    /**
     * The first character, counted in UTF-16.
     */
    from: number;
    /**
     * The one after the last.
     */
    to: number;
}

/**
 * A record at a glance.
 */
export interface Survey {
    /**
     * What is wrong with the text.
     */
    problems: Problem[];
    /**
     * Who the record is about.
     */
    subject: SubjectName;
    /**
     * Where the record was taken from.
     */
    source: SourceView | null;
    /**
     * How many entries stand where.
     */
    tally: Tally;
    /**
     * The entries that could be read, in the order of the record.
     */
    rows: Row[];
    /**
     * Which law was looked at.
     */
    selection: Selection;
}

/**
 * A record that can be evaluated.
 */
export interface Checked {
    /**
     * What is wrong with the text.
     */
    problems: Problem[];
    /**
     * The ids of the entries that could be read.
     */
    entries: string[];
}

/**
 * A slip in counting by which an announced end comes out later than the law allows.
 */
export type Slip = "fromPublication" | "fromEffect" | "dayLate" | "heavierClass" | "monthsAsBlocks" | "wholeYear";

/**
 * A thing that something is said of.
 */
export interface Topic {
    /**
     * What it is.
     */
    kind: TopicKind;
    /**
     * Its id in the record; null: it has none.
     */
    id: string | null;
}

/**
 * A value that a step works with.
 */
export interface Input {
    /**
     * What it is.
     */
    name: InputName;
    /**
     * The value.
     */
    value: string;
}

/**
 * A way of counting or choosing that the law lays down.
 */
export type Method = "lastDay" | "firstDay" | "nextWorkingDay" | "kinderRule" | "simpleProcedure" | "benefitOnly";

/**
 * A way of helping, those that help most first.
 */
export type Help = "takeDown" | "remove" | "stop" | "protect" | "update" | "hurry" | "correct" | "lenient" | "repair" | "repairLater" | "answer" | "findOut";

/**
 * An entry at a glance; the same words and days as its whole view has.
 */
export interface Row {
    /**
     * Its id in the record.
     */
    id: string;
    /**
     * What it records.
     */
    kind: EntryKind;
    /**
     * How the record calls it, without what that tells of the person: a sign for each of its characters.
     */
    title: string | null;
    /**
     * Who provided it.
     */
    provider: string | null;
    /**
     * The day of determination.
     */
    determinedOn: Day | null;
    /**
     * The class that the authority stated, else the only one possible; null: there are several.
     */
    class: Class | null;
    /**
     * Where it stands today.
     */
    status: DisplayStatus;
    /**
     * The day from which the governing period is counted.
     */
    startsOn: Day | null;
    /**
     * The first day on which repair may be asked for, whether or not the duties are done.
     */
    firstRepairDay: Day | null;
    /**
     * The last day on which it may be shown.
     */
    lastShownDay: Day | null;
    /**
     * Days from today to the last day; 0 on that day, null once it is past.
     */
    remainingDays: number | null;
    /**
     * Days since the last day, while it is still shown.
     */
    overdueDays: number | null;
    /**
     * Whether it is shown.
     */
    shown: boolean | null;
    /**
     * Whether repair can be asked for today: its day has come, and nothing is known to stand in the way.
     */
    repairable: boolean;
}

/**
 * At which level an honour was given.
 */
export type HonourLevel = "county" | "city" | "province" | "national";

/**
 * By which procedure a penalty was imposed.
 */
export type Procedure = "simple" | "ordinary";

/**
 * For how long an entry may be shown.
 */
export interface Display {
    /**
     * Where it stands today.
     */
    status: DisplayStatus;
    /**
     * The day from which the governing period is counted.
     */
    startsOn: Day | null;
    /**
     * The first day on which repair may be asked for, whether or not the duties are done.
     */
    firstRepairDay: Day | null;
    /**
     * The last day on which it may be shown.
     */
    lastShownDay: Day | null;
    /**
     * Days from today to the last day; 0 on that day, null once it is past.
     */
    remainingDays: number | null;
    /**
     * Days since the last day, while it is still shown.
     */
    overdueDays: number | null;
    /**
     * The pack that sets the last day.
     */
    governing: string | null;
    /**
     * Which pack sets which day, and why.
     */
    reasons: Reason[];
    /**
     * What every pack says, from the nearest to the furthest.
     */
    readings: Reading[];
    /**
     * The facts for want of which a day could not be told, by their path in the entry.
     */
    missing: Fact[];
}

/**
 * How a finding came out.
 */
export interface FindingSteps {
    /**
     * What it is about.
     */
    code: FindingCode;
    /**
     * Step by step.
     */
    steps: Step[];
}

/**
 * How a finding comes out.
 */
export type Outcome = "yes" | "no" | "unknown";

/**
 * How a linked person stands to the subject.
 */
export type LinkedRole = "legalRepresentative" | "manager" | "controller" | "directlyResponsible" | "shareholder" | "employee" | "spouse" | "child" | "parent";

/**
 * How a piece of personal data is shown.
 */
export type Exposure = "full" | "masked" | "absent";

/**
 * How a reading was computed.
 */
export interface ReadingSteps {
    /**
     * The pack.
     */
    pack: string;
    /**
     * The rule.
     */
    rule: string;
    /**
     * Step by step.
     */
    steps: Step[];
}

/**
 * How a text or a number was read.
 */
export type Certainty = "official" | "secondary" | "unverified";

/**
 * How an application for repair ended.
 */
export type RepairOutcome = "granted" | "refused";

/**
 * How an entry is disclosed.
 */
export type Channel = "public" | "shared" | "authorised";

/**
 * How it came out whether the subject qualifies for something by one pack.
 */
export interface QualificationSteps {
    /**
     * For what.
     */
    benefit: Benefit;
    /**
     * The pack.
     */
    pack: string;
    /**
     * Step by step.
     */
    steps: Step[];
}

/**
 * How many entries have a status.
 */
export interface StatusCount {
    /**
     * The status.
     */
    status: DisplayStatus;
    /**
     * How many have it.
     */
    count: number;
}

/**
 * How many entries stand where.
 */
export interface Tally {
    /**
     * For each status that an entry has, how many have it.
     */
    statuses: StatusCount[];
    /**
     * How many are on show: the record does not deny it, and their time has not ended.
     */
    onShow: number;
    /**
     * How many can be asked to be repaired today.
     */
    repairable: number;
    /**
     * How many are past their last day and still shown.
     */
    overdue: number;
    /**
     * Of how many it cannot be told until when they may be shown.
     */
    needsInformation: number;
}

/**
 * How much a problem weighs.
 */
export type Severity = "error" | "warning";

/**
 * How often a subject is checked.
 */
export interface SupervisionView {
    /**
     * The level; null: no rule tells.
     */
    level: Supervision | null;
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * The level by a draft that was asked for, which is no law.
     */
    draftLevel: Supervision | null;
    /**
     * The draft's provisions.
     */
    draftCitations: string[];
}

/**
 * How often a subject is checked.
 */
export type Supervision = "fewer" | "usual" | "more";

/**
 * How someone stands to the subject.
 */
export type SubjectRole = "legalRepresentative" | "manager" | "controller" | "directlyResponsible" | "shareholder" | "employee" | "spouse" | "child" | "parent" | "branch" | "parentFirm" | "guardian";

/**
 * In what a limit is counted.
 */
export type Unit = "workingDays" | "months" | "promptly";

/**
 * One problem, with its place in the text.
 */
export interface Problem {
    /**
     * What kind of problem it is.
     */
    code: ProblemCode;
    /**
     * How much it weighs.
     */
    severity: Severity;
    /**
     * Where it is in the record: `entries[0].publicity.publishedOn`; empty for the text as a whole.
     */
    path: string;
    /**
     * The line, counted from 1.
     */
    line: number;
    /**
     * The character in the line, counted from 1.
     */
    column: number;
    /**
     * What stands there, where it helps to see it; numbers of documents are masked.
     */
    found: string | null;
    /**
     * What should stand there.
     */
    expected: string | null;
}

/**
 * One step of the arithmetic.
 */
export interface Step {
    /**
     * What was done.
     */
    kind: StepKind;
    /**
     * With what.
     */
    inputs: Input[];
    /**
     * What came of it; null: nothing can be said.
     */
    result: string | null;
    /**
     * By which provisions.
     */
    citations: string[];
    /**
     * How the rule behind it was read.
     */
    certainty: Certainty | null;
}

/**
 * Personal data that may never be collected, or only with written consent.
 */
export type DataField = "religion" | "genes" | "fingerprints" | "bloodType" | "illness" | "medicalHistory" | "biometrics" | "income" | "deposits" | "securities" | "insurance" | "property" | "taxAmount";

/**
 * Something found.
 */
export interface Finding {
    /**
     * What it is about.
     */
    code: FindingCode;
    /**
     * How it comes out.
     */
    outcome: Outcome;
    /**
     * The facts that it depends on.
     */
    missing: Fact[];
    /**
     * What exactly was found: fields, elements, kinds of limits, rules.
     */
    details: string[];
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * How the rules behind it were read; the least certain counts.
     */
    certainty: Certainty | null;
    /**
     * Whether only a draft says so, which is no law.
     */
    draft: boolean;
}

/**
 * Something that speaks against qualifying.
 */
export interface Obstacle {
    /**
     * What it is.
     */
    kind: ObstacleKind;
    /**
     * Whether it certainly stands against it, or may.
     */
    outcome: Outcome;
    /**
     * The entries that make it so, by their ids.
     */
    entries: string[];
}

/**
 * Something that stands in the way of a letter.
 */
export interface Blocker {
    /**
     * What must hold.
     */
    needs: Need;
    /**
     * Whether it is known not to hold, or not known.
     */
    outcome: Outcome;
    /**
     * The facts that are missing.
     */
    missing: Fact[];
}

/**
 * Something that would help, in the order of how much it does.
 */
export interface Priority {
    /**
     * What it is about.
     */
    about: Topic;
    /**
     * In which way it helps.
     */
    help: Help;
    /**
     * The finding behind it, the heaviest one; null: there is none, or it is a letter that helps by itself.
     */
    code: FindingCode | null;
    /**
     * The other findings about the same thing that the same help answers.
     */
    more: FindingCode[];
    /**
     * The letter to write.
     */
    form: Form | null;
    /**
     * The day since which it is wrong; for a repair: the first day on which it can be asked for.
     */
    since: Day | null;
    /**
     * The last day on which it helps.
     */
    until: Day | null;
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * Whether only a draft says so, which is no law.
     */
    draft: boolean;
}

/**
 * The arithmetic behind what is said of an entry, the subject, a measure or an authorisation.
 */
export interface Explanation {
    /**
     * How the class was told.
     */
    class: Step[];
    /**
     * How each reading was computed, in the order of the readings.
     */
    readings: ReadingSteps[];
    /**
     * How the governing days were chosen.
     */
    governing: Step[];
    /**
     * How each finding came out.
     */
    findings: FindingSteps[];
    /**
     * How it came out whether the subject qualifies.
     */
    qualifications: QualificationSteps[];
}

/**
 * The class of a dishonest act, as the national rules name it.
 */
export type Class = "minor" | "general" | "serious";

/**
 * The field in which the act lies.
 */
export type Domain = "food" | "drug" | "specialEquipment" | "workSafety" | "fire" | "ecology" | "worksQuality" | "compulsoryCertification" | "finance" | "taxation" | "labour" | "marketRegulation" | "other";

/**
 * The ground on which a subject was listed.
 */
export type ListingAct = "agencyBreach" | "smePayment" | "healthAndLife" | "marketOrder" | "refusedDuty" | "defenceDuty" | "researchMisconduct" | "none";

/**
 * What a day ahead is.
 */
export type AgendaKind = "repairOpens" | "displayEnds" | "limitEnds" | "commitmentDue";

/**
 * What a decision to list states.
 */
export type DecisionElement = "facts" | "basis" | "measures" | "term" | "removal" | "remedies";

/**
 * What a finding is about. The codes are stable; the page words them.
 */
export type FindingCode = "shown-past-last-day" | "shown-though-kept-out" | "shown-though-repaired" | "shown-though-revoked" | "stated-end-too-late" | "stated-end-miscounted" | "department-may-decide" | "minor-shown" | "repair-after-end" | "no-period-known" | "rules-collide" | "class-mismatch" | "recorded-twice" | "must-not-enter" | "outside-closed-list" | "outside-catalogue" | "no-effective-document" | "basis-changed-not-updated" | "leniency-for-minors" | "leniency" | "exempt-from-measures" | "capacity-doubtful" | "personal-record-open" | "personal-data-unmasked" | "forbidden-data" | "data-without-consent" | "data-shown-too-widely" | "good-record-against-wish" | "listing-outside-list" | "notice-incomplete" | "decision-incomplete" | "linked-person-beyond" | "deadline-missed" | "extension-not-in-higher-law" | "third-party-still-shows" | "reorganisation-shield" | "measure-outside-list" | "measure-only-for-serious" | "measure-on-third-party" | "measure-unpublished" | "measure-without-record" | "measure-though-exempt" | "authorisation-without-purpose" | "authorisation-without-end" | "authorisation-unlimited" | "authorisation-bundled" | "identifier-invalid";

/**
 * What a notice before listing states.
 */
export type NoticeElement = "facts" | "basis" | "measures" | "rights";

/**
 * What a penalty consists of.
 */
export type MeasureKind = "warning" | "criticism" | "fine" | "confiscateGains" | "confiscateProperty" | "suspendLicence" | "downgradeQualification" | "revokeLicence" | "restrictBusiness" | "orderSuspension" | "orderClosure" | "banFromTrade" | "detention" | "other";

/**
 * What a step of the arithmetic does. The page words it.
 */
export type StepKind = "classStated" | "classOfMeasure" | "classRange" | "startsOnDetermination" | "startsOnEndOfAct" | "shortestEnds" | "repairAfterShortest" | "repairOnFulfilment" | "longestEnds" | "actGoesOn" | "noStart" | "ruleUncertain" | "ownRule" | "laterRule" | "heldToFirstDay" | "earlier" | "readingsDiffer" | "noRule" | "daysBetween" | "startsOnPublication" | "startNotNamed" | "noEnd" | "takesLastDay" | "repairAfterWhole" | "factAsked" | "entryAsked" | "ruleAsked";

/**
 * What a subject can qualify for.
 */
export type Benefit = "incentive" | "commitment";

/**
 * What a survey gives.
 */
export type SurveyAnswer = ({ status: "success" } & Survey) | ({ status: "failure" } & Failure);

/**
 * What a value in a step of the arithmetic is.
 */
export type InputName = "start" | "period" | "day" | "today" | "last" | "firstDay" | "pack" | "rule" | "class" | "lightest" | "heaviest" | "own" | "later" | "missing" | "decided" | "fact" | "entry";

/**
 * What an entry records.
 */
export type EntryKind = "basic" | "licence" | "penalty" | "seriousList" | "abnormalList" | "judgmentDefault" | "arrears" | "commitment" | "honour" | "evaluation" | "market" | "other";

/**
 * What an evaluation gives.
 */
export type EvaluateAnswer = ({ status: "success" } & Evaluation) | ({ status: "failure" } & Failure);

/**
 * What an explanation gives.
 */
export type ExplainAnswer = ({ status: "success" } & Explanation) | ({ status: "failure" } & Failure);

/**
 * What can change the length of a limit.
 */
export type Matter = "needsHelp" | "answerExtended" | "repairExtended";

/**
 * What has to be done within a limit of time.
 */
export type ClockKind = "mark" | "answer" | "update" | "correction" | "listObjection" | "repairAcceptance" | "repairResult" | "complaint" | "commitmentCheck" | "takedown" | "helper" | "otherSystems" | "withdrawal";

/**
 * What is said of a measure that was applied.
 */
export interface MeasureOutcome {
    /**
     * Its id in the record.
     */
    id: string | null;
    /**
     * What kind it is.
     */
    kind: AppliedKind | null;
    /**
     * Its first day.
     */
    on: Day | null;
    /**
     * Who applied it.
     */
    by: string | null;
    /**
     * Its last day; null: none is recorded.
     */
    endedOn: Day | null;
    /**
     * Whom it hits.
     */
    target: Target | null;
    /**
     * The id of the entry behind it.
     */
    entry: string | null;
    /**
     * Whether it stands in a published list.
     */
    published: boolean | null;
    /**
     * What was found.
     */
    findings: Finding[];
}

/**
 * What is said of a record.
 */
export interface Evaluation {
    /**
     * What is wrong with the text.
     */
    problems: Problem[];
    /**
     * Who the record is about.
     */
    subject: SubjectView;
    /**
     * The entries that could be read, in the order of the record.
     */
    entries: EntryView[];
    /**
     * The measures that were applied, in the order of the record.
     */
    measures: MeasureOutcome[];
    /**
     * The authorisations, in the order of the record.
     */
    authorisations: AuthorisationView[];
    /**
     * What helps most, first.
     */
    priorities: Priority[];
    /**
     * Which law was looked at.
     */
    selection: Selection;
}

/**
 * What is said of an authorisation.
 */
export interface AuthorisationView {
    /**
     * Its id in the record.
     */
    id: string | null;
    /**
     * Who may look.
     */
    grantee: string | null;
    /**
     * At what; `all`: at everything.
     */
    scope: string[] | null;
    /**
     * What for; null: no purpose is recorded.
     */
    purpose: string | null;
    /**
     * From which day.
     */
    from: Day | null;
    /**
     * Until which day; null: none is recorded.
     */
    until: Day | null;
    /**
     * Whether a service was made to hang on it.
     */
    bundled: boolean | null;
    /**
     * What was found.
     */
    findings: Finding[];
}

/**
 * What is said of an entry.
 */
export interface EntryView {
    /**
     * Its id in the record.
     */
    id: string;
    /**
     * What the record says.
     */
    recorded: Recorded;
    /**
     * The packs that speak for it, from the nearest to the furthest.
     */
    packs: string[];
    /**
     * Whether the subject's place had to stand in for the provider's, which the record does not give.
     */
    placeOfSubject: boolean;
    /**
     * For how long it may be shown.
     */
    display: Display;
    /**
     * What was found.
     */
    findings: Finding[];
    /**
     * The limits of time for others to act.
     */
    clocks: ClockView[];
    /**
     * The letters that can be written, what helps most first.
     */
    actions: Action[];
}

/**
 * What kind of commitment it is.
 */
export type CommitmentType = "open" | "licenceReplacing" | "missingPapers" | "proofReplacing" | "tradeBody" | "repair";

/**
 * What kind of document an entry rests on.
 */
export type DocumentType = "judgment" | "arbitralAward" | "penaltyDecision" | "ruling" | "enforcementDecision" | "listingDecision" | "other";

/**
 * What kind of good deed it is.
 */
export type HonourKind = "commendation" | "volunteering" | "donation" | "rescue" | "bloodDonation";

/**
 * What kind of identifier a number is.
 */
export type IdType = "residentId" | "uscc" | "passport" | "hkMacauPermit" | "taiwanPermit" | "residencePermit" | "foreignPermanentResident" | "other";

/**
 * What kind of problem it is. The codes are stable; the page words them.
 */
export type ProblemCode = "not-json" | "too-large" | "wrong-schema" | "missing-key" | "unknown-key" | "repeated-key" | "wrong-type" | "unknown-value" | "number-out-of-range" | "text-too-long" | "day-shape" | "impossible-day" | "repeated-id" | "unknown-entry" | "id-shape" | "id-check-character" | "id-birth-day" | "id-category" | "organisation-code-check" | "division-shape";

/**
 * What kind of value a recorded fact is.
 */
export type FactKind = "text" | "day" | "flag" | "whole" | "word" | "none";

/**
 * What must hold before a letter can succeed.
 */
export type Need = "repairDayReached" | "dutiesPerformed" | "harmRemoved" | "actEnded" | "notBarred";

/**
 * What one rule says of an entry.
 */
export interface Reading {
    /**
     * The pack.
     */
    pack: string;
    /**
     * The rule.
     */
    rule: string;
    /**
     * The class that this reading is for; null: for every class.
     */
    class: Class | null;
    /**
     * The day from which it counts.
     */
    startsOn: Day | null;
    /**
     * The first day on which repair may be asked for.
     */
    firstRepairDay: Day | null;
    /**
     * The last day on which the entry may be shown.
     */
    lastShownDay: Day | null;
    /**
     * Whether it sets no end.
     */
    longTerm: boolean;
    /**
     * How its numbers were read.
     */
    certainty: Certainty;
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * Whether it decides, alone or with others.
     */
    governs: boolean;
    /**
     * The facts on which it depends whether the rule applies.
     */
    missing: Fact[];
}

/**
 * What reading a record gives.
 */
export type CheckAnswer = ({ status: "success" } & Checked) | ({ status: "failure" } & Failure);

/**
 * What showing a person's data or good information rests on.
 */
export type PublicityBasis = "law" | "consent" | "none";

/**
 * What something is said of.
 */
export type TopicKind = "entry" | "subject" | "measure" | "authorisation";

/**
 * What speaks against qualifying for something.
 */
export type ObstacleKind = "standingRecord" | "seriousList" | "brokenCommitment" | "noGoodRecord" | "notOnList" | "other";

/**
 * What starts or ends a limit.
 */
export type Moment = "objectionReceived" | "objectionMarked" | "objectionAnswered" | "correctedAfterObjection" | "helpAsked" | "basisChanged" | "changeNotified" | "wordHadCome" | "withdrawn" | "entryUpdated" | "errorDiscovered" | "errorCorrected" | "statementReceived" | "statementAnswered" | "repairApplied" | "repairForwarded" | "repairAccepted" | "repairDecided" | "complaintAccepted" | "complaintAnswered" | "licenceDecided" | "commitmentChecked" | "displayEnded" | "takenDown";

/**
 * What the act happened under.
 */
export type Event = "naturalDisaster" | "accident" | "publicHealth" | "publicSecurity" | "foreignRelated" | "forceMajeure";

/**
 * What the module is and which law it holds.
 */
export interface About {
    /**
     * The version of the engine.
     */
    engine: string;
    /**
     * The last day whose working days are known.
     */
    calendarKnownUntil: Day | null;
    /**
     * The packs of law.
     */
    packs: PackView[];
}

/**
 * What the portal does with a provision.
 */
export type Portal = "R" | "F" | "D" | "I";

/**
 * What the provider of an entry is.
 */
export type ProviderRole = "authority" | "marketRegulator" | "creditAgency" | "court" | "utility" | "privateCollector";

/**
 * What the record says of an entry.
 */
export interface Recorded {
    /**
     * What it records.
     */
    kind: EntryKind;
    /**
     * How the record calls it.
     */
    title: string | null;
    /**
     * Who provided it.
     */
    provider: string | null;
    /**
     * The number of its document.
     */
    documentNumber: string | null;
    /**
     * The day of determination.
     */
    determinedOn: Day | null;
    /**
     * The day on which it was first shown.
     */
    publishedOn: Day | null;
    /**
     * The last day announced.
     */
    statedUntil: Day | null;
    /**
     * The class that the authority stated.
     */
    class: Class | null;
    /**
     * What the penalty consists of.
     */
    measures: MeasureView[];
    /**
     * Whether it is shown.
     */
    shown: boolean | null;
    /**
     * Everything that the record says of it, fact by fact, in the order of the format.
     */
    facts: RecordedFact[];
    /**
     * Where its texts tell of a person what must not be collected, or only with consent: better not shown.
     */
    sensitive: SensitiveSpan[];
}

/**
 * What to evaluate.
 */
export interface EvaluateRequest {
    /**
     * The record, as the text of a `credit-record/1` file.
     */
    recordText: string;
    /**
     * The day as of which the law is asked, as YYYY-MM-DD.
     */
    today: string;
    /**
     * Drafts of law to compute beside the law.
     */
    ask?: string[];
    /**
     * The ids of the entries to tell of. The others are still facts: for the subject, and for one another. Where this
     * is missing, every entry is told of; an id that the record lacks is passed over.
     */
    entries?: string[];
}

/**
 * What to explain: one entry, measure or authorisation by its id, or the subject.
 */
export interface ExplainRequest {
    /**
     * The record, as the text of a `credit-record/1` file.
     */
    recordText: string;
    /**
     * The day as of which the law is asked, as YYYY-MM-DD.
     */
    today: string;
    /**
     * Drafts of law to compute beside the law.
     */
    ask?: string[];
    /**
     * The id of the entry.
     */
    entry?: string;
    /**
     * The id of the measure.
     */
    measure?: string;
    /**
     * The id of the authorisation.
     */
    authorisation?: string;
    /**
     * Whether it is the subject.
     */
    subject?: boolean;
}

/**
 * What to survey.
 */
export interface SurveyRequest {
    /**
     * The record, as the text of a `credit-record/1` file.
     */
    recordText: string;
    /**
     * The day as of which the law is asked, as YYYY-MM-DD.
     */
    today: string;
    /**
     * Drafts of law to compute beside the law.
     */
    ask?: string[];
}

/**
 * What was done.
 */
export type ActKind = "administrativePenalty" | "brokenCommitment" | "taxArrears" | "socialInsuranceArrears" | "feeArrears" | "fundArrears" | "housingFundArrears" | "publicServiceFeeArrears" | "propertyFeeArrears" | "licenceByDeceit" | "honourByDeceit" | "examCheating" | "falseMaterials" | "professionalMisconduct" | "refusedDecision" | "refusedJudgment" | "crime" | "wageArrears" | "uncivilConduct" | "other";

/**
 * Where a commitment stands.
 */
export type CommitmentStatus = "performing" | "kept" | "broken" | "false";

/**
 * Where a record was taken from.
 */
export interface SourceView {
    /**
     * The name of the site, counter or system.
     */
    name: string | null;
    /**
     * The day on which it was taken.
     */
    retrievedOn: Day | null;
}

/**
 * Where a text stands.
 */
export type PackStatus = "inForce" | "draft" | "repealed";

/**
 * Where an entry stands on the day of the evaluation: the first of these that holds.
 */
export type DisplayStatus = "revoked" | "repaired" | "continuing" | "needsInformation" | "notToBeShown" | "longTerm" | "overdue" | "ended" | "shown";

/**
 * Where the document stands.
 */
export type DocumentStatus = "effective" | "notYetEffective" | "revoked" | "changed" | "void";

/**
 * Whether a subject may be scored.
 */
export type ScoreStatus = "allowed" | "refused";

/**
 * Whether the subject may be scored.
 */
export interface Score {
    /**
     * Whether it may.
     */
    status: ScoreStatus;
    /**
     * The provisions behind a refusal.
     */
    citations: string[];
    /**
     * Those of a draft that was asked for, which is no law.
     */
    draftCitations: string[];
}

/**
 * Whether the subject qualifies for something by one pack.
 */
export interface Qualification {
    /**
     * The pack.
     */
    pack: string;
    /**
     * How it comes out.
     */
    outcome: Outcome;
    /**
     * The facts that it depends on.
     */
    missing: Fact[];
    /**
     * What speaks against it; empty where it is met.
     */
    against: Obstacle[];
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * Whether only a draft says so, which is no law.
     */
    draft: boolean;
}

/**
 * Which law was looked at.
 */
export interface Selection {
    /**
     * The division code that it was chosen by.
     */
    division: string | null;
    /**
     * The packs, from the nearest to the furthest.
     */
    packs: SelectedPack[];
}

/**
 * Who a record is about, as it may be shown: people's names and numbers are masked.
 */
export interface SubjectName {
    /**
     * A person or an organisation.
     */
    kind: SubjectKind;
    /**
     * The name.
     */
    name: string | null;
    /**
     * The number.
     */
    id: IdView | null;
    /**
     * The division code.
     */
    division: string | null;
}

/**
 * Who a record is about, as it may be shown: people's names and numbers are masked.
 */
export interface SubjectView {
    /**
     * A person or an organisation.
     */
    kind: SubjectKind;
    /**
     * The name.
     */
    name: string | null;
    /**
     * The number.
     */
    id: IdView | null;
    /**
     * The division code.
     */
    division: string | null;
    /**
     * Rewards that the subject may be given.
     */
    incentive: Qualification[];
    /**
     * Licences and proofs on commitment that the subject may ask for.
     */
    commitment: Qualification[];
    /**
     * How often the subject is checked.
     */
    supervision: SupervisionView;
    /**
     * Whether the subject may be scored.
     */
    score: Score;
    /**
     * What was found.
     */
    findings: Finding[];
    /**
     * The letters that can be written.
     */
    actions: Action[];
    /**
     * The days ahead, in their order.
     */
    agenda: AgendaItem[];
}

/**
 * Who has to act.
 */
export type Actor = "receiver" | "provider" | "institution" | "decidingUnit" | "creditChina" | "marketRegulator" | "helper" | "thirdParty" | "leadAuthority" | "licensingAuthority";

/**
 * Who the record is about.
 */
export type SubjectKind = "naturalPerson" | "legalPerson" | "unincorporated";

/**
 * Whom a letter goes to by one pack.
 */
export interface ReceiverView {
    /**
     * The pack.
     */
    pack: string;
    /**
     * The receivers, as roles.
     */
    roles: Receiver[];
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * Whether only a draft says so, which is no law.
     */
    draft: boolean;
}

/**
 * Whom a letter goes to.
 */
export type Receiver = "leadAuthority" | "institution" | "provider" | "aggregator" | "decidingUnit" | "industryAuthority" | "creditChina" | "marketSystem" | "evaluator" | "collector" | "thirdParty" | "asker";

/**
 * Whom a measure hits.
 */
export type Target = "subject" | "spouse" | "child" | "parent" | "shareholder";

/**
 * Whose rule a pack is.
 */
export type Level = "city" | "province" | "national";

/**
 * Why a pack decides a day.
 */
export interface Reason {
    /**
     * Which day.
     */
    day: DecidedDay;
    /**
     * The pack.
     */
    pack: string;
    /**
     * Why it decides.
     */
    why: Why;
    /**
     * What that follows from.
     */
    citations: string[];
    /**
     * How sure that is.
     */
    certainty: Certainty;
}

/**
 * Why a pack decides a day.
 */
export type Why = "ruleOfItsDay" | "kinderLaterRule" | "laterRuleFromItsFirstDay";

/**
 * Why a text could not be evaluated.
 */
export interface Failure {
    /**
     * What is wrong with it.
     */
    problems: Problem[];
}

/** A day as YYYY-MM-DD. */
export type Day = string;


/**
 * What this module is and which law it holds.
 */
export function about(): About;

/**
 * Reads a record and names every problem with its text.
 */
export function checkRecord(recordText: string): CheckAnswer;

/**
 * Says what the law says about a record as of a day.
 */
export function evaluate(request: EvaluateRequest): EvaluateAnswer;

/**
 * Shows the arithmetic behind what is said of one entry, measure or authorisation, or of the subject.
 */
export function explain(request: ExplainRequest): ExplainAnswer;

/**
 * Says how each entry of a record stands as of a day, in short rows.
 */
export function survey(request: SurveyRequest): SurveyAnswer;

/**
 * Today's date in China as YYYY-MM-DD, whatever time zone the device is set to.
 */
export function todayInChina(): string;

export type InitInput = RequestInfo | URL | Response | BufferSource | WebAssembly.Module;

export interface InitOutput {
    readonly memory: WebAssembly.Memory;
    readonly about: (a: number) => void;
    readonly checkRecord: (a: number, b: number, c: number) => void;
    readonly evaluate: (a: number, b: number) => void;
    readonly explain: (a: number, b: number) => void;
    readonly survey: (a: number, b: number) => void;
    readonly todayInChina: (a: number) => void;
    readonly __wbindgen_malloc: (a: number, b: number) => number;
    readonly __wbindgen_realloc: (a: number, b: number, c: number, d: number) => number;
    readonly __wbindgen_free: (a: number, b: number, c: number) => void;
    readonly __wbindgen_exn_store: (a: number) => void;
    readonly __wbindgen_add_to_stack_pointer: (a: number) => number;
}

export type SyncInitInput = BufferSource | WebAssembly.Module;

/**
 * Instantiates the given `module`, which can either be bytes or
 * a precompiled `WebAssembly.Module`.
 *
 * @param {{ module: SyncInitInput }} module - Passing `SyncInitInput` directly is deprecated.
 *
 * @returns {InitOutput}
 */
export function initSync(module: { module: SyncInitInput } | SyncInitInput): InitOutput;

/**
 * If `module_or_path` is {RequestInfo} or {URL}, makes a request and
 * for everything else, calls `WebAssembly.instantiate` directly.
 *
 * @param {{ module_or_path: InitInput | Promise<InitInput> }} module_or_path - Passing `InitInput` directly is deprecated.
 *
 * @returns {Promise<InitOutput>}
 */
export default function __wbg_init (module_or_path: { module_or_path: InitInput | Promise<InitInput> } | InitInput | Promise<InitInput>): Promise<InitOutput>;

/**
 * Drops the instance, whatever state a trap left it in, and makes a fresh one of the same module. To be called after `init`.
 */
export function restart(): Promise<void>;
