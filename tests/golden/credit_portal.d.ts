/* tslint:disable */
/* eslint-disable */
/**
 * A column of rows.
 */
export interface FormColumn {
    /**
     * Its id.
     */
    id: string;
    /**
     * What it says.
     */
    label: Bilingual;
}

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
 * A day on which something changes.
 */
export interface ScorePoint {
    /**
     * The day.
     */
    day: Day;
    /**
     * The points from that day on.
     */
    points: number | null;
    /**
     * The grade from that day on.
     */
    grade: string | null;
    /**
     * The entries that no longer count.
     */
    left: LeftEntry[];
    /**
     * The entries that count from now on, by their ids.
     */
    came: string[];
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
export type Flag = "dishonest" | "stands" | "shown" | "pastLastDay" | "repairAfterEnd" | "endAnnounced" | "statedEndTooLate" | "statedEndMiscounted" | "repaired" | "revoked" | "basisChanged" | "updatedSinceChange" | "keptOut" | "displayEnded" | "noPeriodKnown" | "nationalPeriodExists" | "rulesCollide" | "classMismatch" | "minor" | "recordedTwice" | "effectiveDocument" | "inCatalogue" | "knownClosed" | "knownPrivate" | "dataCollected" | "minorAct" | "firstAct" | "correctedInTime" | "deliberate" | "occasional" | "harmless" | "measuresGiven" | "lifelongBan" | "dutiesPerformed" | "dutiesMayBeOpen" | "harmRemoved" | "wishesToHide" | "wishesToDelete" | "sitesKnown" | "shownElsewhere" | "objected" | "answerExtended" | "ableToPerform" | "byNationalRule" | "listed" | "someoneLinked" | "linkedNotResponsible" | "numberInvalid" | "rulingRecorded" | "inReorganisation" | "notBarred" | "actEnded" | "repairDayReached" | "livesOnOwnWork" | "publicBodyMayCollect" | "onIncentiveList" | "lawOpen" | "measureApplies" | "measurePublished" | "inNationalList" | "purposeStated" | "endStated" | "scopeUnlimited" | "bundled";

/**
 * A field. The same id is the same question in every form.
 */
export interface FormField {
    /**
     * Its id.
     */
    id: string;
    /**
     * How it is answered.
     */
    kind: FieldKind;
    /**
     * What is typed.
     */
    input: InputKind | null;
    /**
     * What is asked.
     */
    label: Bilingual;
    /**
     * What helps to answer.
     */
    hint: Bilingual | null;
    /**
     * Whether it must be answered.
     */
    required: boolean;
    /**
     * How many characters it may have.
     */
    longest: number | null;
    /**
     * What can be chosen.
     */
    options: FormOption[];
    /**
     * The columns of rows.
     */
    columns: FormColumn[];
    /**
     * The value: what the person said, else what is known.
     */
    value: FieldValue | null;
    /**
     * Where the value comes from.
     */
    source: Source | null;
    /**
     * What is wrong with a value that the person gave.
     */
    problem: FieldProblem | null;
}

/**
 * A form, with what is known already.
 */
export interface OpenedForm {
    /**
     * Which one.
     */
    form: Form;
    /**
     * The entry that it is about; null: the subject.
     */
    entry: string | null;
    /**
     * Its title.
     */
    title: Bilingual;
    /**
     * What it does.
     */
    about: Bilingual;
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
     * Whom it can go to.
     */
    receivers: FormReceiver[];
    /**
     * Its steps, with the fields that apply as far as was answered.
     */
    steps: FormStep[];
    /**
     * What is handed in with it.
     */
    attachments: FormAttachment[];
    /**
     * What is no longer asked for.
     */
    outdated: OutdatedDemand[];
}

/**
 * A grade of a model.
 */
export interface ModelGrade {
    /**
     * The grade.
     */
    grade: string;
    /**
     * The least points for it.
     */
    from: number;
    /**
     * What it is called.
     */
    title: Bilingual | null;
}

/**
 * A ground for an objection.
 */
export type Ground = "wrong" | "missing" | "tradeSecret" | "privacy" | "personalInformation" | "wronglyListed" | "shownTooLong" | "rightsHurt" | "improperEvaluation" | "otherByLaw";

/**
 * A group of events.
 */
export interface ModelIndicator {
    /**
     * Its id.
     */
    id: string;
    /**
     * The group that it is within, by its id.
     */
    within: string | null;
    /**
     * Its clause.
     */
    clause: string;
    /**
     * What it is called.
     */
    title: Bilingual | null;
    /**
     * Why it is there.
     */
    why: Bilingual | null;
    /**
     * The most that it can add.
     */
    cap: number | null;
    /**
     * The least that it can come to.
     */
    floor: number | null;
}

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
 * A letter, and what to look at before it is handed in.
 */
export interface ComposedLetter {
    /**
     * The letter.
     */
    letter: Letter;
    /**
     * What the officer at the counter will look at.
     */
    checks: Check[];
    /**
     * The facts behind the letter, as canonical JSON.
     */
    data: string;
    /**
     * The SM3 digest of `data`.
     */
    digest: string;
}

/**
 * A letter.
 */
export type Form = "F1" | "F2" | "F3" | "F4" | "F5" | "F5b" | "F6" | "F7" | "F8" | "F9" | "F10" | "F11" | "F12" | "F13";

/**
 * A letter. It is Chinese, whatever the language of the page.
 */
export interface Letter {
    /**
     * Its title.
     */
    title: string;
    /**
     * Whom it goes to.
     */
    receiver: string;
    /**
     * Its parts, in their order.
     */
    blocks: Block[];
    /**
     * What is handed in with it.
     */
    enclosures: string[];
    /**
     * The lines to sign.
     */
    signature: SignatureLine[];
    /**
     * Its day, as it stands in letters.
     */
    date: string | null;
    /**
     * What to know besides; no part of the letter.
     */
    notes: string[];
    /**
     * The SM3 digest of its facts.
     */
    digest: string;
    /**
     * A name for its file, without personal data and without an ending.
     */
    fileName: string;
}

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
 * A line of arithmetic.
 */
export interface ArithmeticLine {
    /**
     * What is said.
     */
    text: string;
    /**
     * Title and article behind it.
     */
    law: string;
    /**
     * How it was read.
     */
    certainty: Certainty;
}

/**
 * A line to sign.
 */
export interface SignatureLine {
    /**
     * Who signs.
     */
    label: string;
    /**
     * How.
     */
    kind: SignatureKind;
    /**
     * What stands there in print.
     */
    value: string | null;
}

/**
 * A measure applied to a subject because of its record.
 */
export type AppliedKind = "talk" | "admonition" | "orderRectify" | "noFacilitation" | "withdrawFacilitation" | "keySupervision" | "bidPoints" | "bidBan" | "subsidyLimit" | "subsidyCancel" | "honourLimit" | "honourRevoke" | "projectLimit" | "depositRaise" | "industryBan" | "officeLimit" | "highConsumption" | "exitBan" | "qualificationRevoke" | "civilServiceBan" | "basicServiceDenied";

/**
 * A model of points in its words. What an own model does not say is null.
 */
export interface ModelView {
    /**
     * Its id.
     */
    id: string;
    /**
     * Its version.
     */
    version: string | null;
    /**
     * Its title.
     */
    title: Bilingual | null;
    /**
     * Whose it is.
     */
    publisher: Bilingual | null;
    /**
     * Its first day.
     */
    from: Day;
    /**
     * The day after its last one.
     */
    until: Day | null;
    /**
     * Where it is published.
     */
    source: string | null;
    /**
     * How it was read.
     */
    certainty: Certainty | null;
    /**
     * What it is good for.
     */
    legalEffect: Bilingual | null;
    /**
     * The clause that sets base and bounds.
     */
    clause: string | null;
    /**
     * What everybody begins with.
     */
    base: number | null;
    /**
     * The least points.
     */
    lowest: number | null;
    /**
     * The most points.
     */
    highest: number | null;
    /**
     * How a part of a point is rounded.
     */
    rounding: Rounding | null;
    /**
     * Whom it is for.
     */
    subjects: SubjectKind[];
    /**
     * Why entries no longer count.
     */
    leaves: Flag[];
    /**
     * What of it could not be read.
     */
    unread: Bilingual[];
    /**
     * The grades, the best first.
     */
    grades: ModelGrade[];
    /**
     * The groups of events.
     */
    indicators: ModelIndicator[];
    /**
     * What counts.
     */
    events: ModelEvent[];
    /**
     * What fixes or caps the grade.
     */
    vetoes: ModelVeto[];
    /**
     * What it counts and no record tells.
     */
    untold: ModelUntold[];
}

/**
 * A name and its value.
 */
export interface NamedValue {
    /**
     * The name.
     */
    label: string;
    /**
     * The value.
     */
    value: string;
}

/**
 * A national grade in the record, the latest.
 */
export interface OfficialGrade {
    /**
     * The entry, by its id.
     */
    entry: string;
    /**
     * The grade.
     */
    grade: string;
    /**
     * The day on which it was given.
     */
    on: Day | null;
}

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
 * A paper that is no longer asked for.
 */
export interface OutdatedDemand {
    /**
     * Its id.
     */
    id: string;
    /**
     * What it is.
     */
    name: Bilingual;
    /**
     * Why not.
     */
    why: Bilingual;
    /**
     * The provisions behind it.
     */
    citations: string[];
}

/**
 * A paper to hand in.
 */
export interface FormAttachment {
    /**
     * Its id.
     */
    id: string;
    /**
     * What it is.
     */
    name: Bilingual;
    /**
     * What for.
     */
    why: Bilingual;
    /**
     * The provisions behind it; none: it is what counters ask for.
     */
    citations: string[];
    /**
     * How they were read; null: there are none.
     */
    certainty: Certainty | null;
    /**
     * Whether it must be there.
     */
    required: boolean;
    /**
     * Whether the person has it: it is named in the answer `attachments`.
     */
    have: boolean;
}

/**
 * A part of a letter.
 */
export type Block = { kind: "heading"; level: number; text: string } | { kind: "paragraph"; text: string } | { kind: "facts"; rows: NamedValue[] } | { kind: "table"; columns: string[]; rows: string[][] } | { kind: "list"; items: string[] } | { kind: "arithmetic"; lines: ArithmeticLine[] };

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
 * A step that changes how a subject stands.
 */
export type ScoreStep = "repair" | "wait" | "keep" | "break" | "fulfil";

/**
 * A step that was tried.
 */
export interface StepView {
    /**
     * What it is.
     */
    step: ScoreStep;
    /**
     * The entry, by its id.
     */
    entry: string | null;
    /**
     * The day on which it is taken; null: it is not.
     */
    on: Day | null;
    /**
     * For repair, the first day on which it can be asked for.
     */
    opensOn: Day | null;
    /**
     * Why it is not taken.
     */
    refusal: StepRefusal | null;
    /**
     * What must hold first and is not known to hold.
     */
    needs: Need[];
}

/**
 * A step: one topic.
 */
export interface FormStep {
    /**
     * Its name.
     */
    id: string;
    /**
     * Its title.
     */
    title: Bilingual;
    /**
     * Its fields.
     */
    fields: FormField[];
}

/**
 * A text in both languages.
 */
export interface Bilingual {
    /**
     * Chinese.
     */
    zh: string;
    /**
     * English.
     */
    en: string;
}

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
 * An entry that no longer counts.
 */
export interface LeftEntry {
    /**
     * Its id.
     */
    entry: string;
    /**
     * Why; null: what it was counted for no longer holds.
     */
    why: Flag | null;
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
 * From what a value comes.
 */
export type SourceKind = "person" | "record" | "finding" | "law";

/**
 * How a check stands.
 */
export type CheckOutcome = "met" | "open" | "notMet";

/**
 * How a field is answered.
 */
export type FieldKind = "text" | "longText" | "day" | "choice" | "choices" | "tick" | "rows";

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
 * How a line is signed.
 */
export type SignatureKind = "sign" | "seal" | "fingerprint" | "blank";

/**
 * How a linked person stands to the subject.
 */
export type LinkedRole = "legalRepresentative" | "manager" | "controller" | "directlyResponsible" | "shareholder" | "employee" | "spouse" | "child" | "parent";

/**
 * How a part of a point is rounded.
 */
export type Rounding = "towardsZero" | "halfAwayFromZero";

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
 * How a subject stands on a day.
 */
export interface ScoreState {
    /**
     * The day.
     */
    day: Day;
    /**
     * The points.
     */
    score: Score;
    /**
     * How often the subject is checked.
     */
    supervision: SupervisionView;
    /**
     * Rewards that it may be given.
     */
    incentive: Qualification[];
    /**
     * Licences and proofs on commitment that it may ask for.
     */
    commitment: Qualification[];
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
export type Unit = "workingDays" | "months" | "promptly" | "asPrescribed" | "unnamed";

/**
 * One line of the sum.
 */
export interface Contribution {
    /**
     * What it is.
     */
    kind: ContributionKind;
    /**
     * The indicator, by its id; null: the bounds of the whole scale.
     */
    indicator: string | null;
    /**
     * The event, by its id.
     */
    event: string | null;
    /**
     * The clause of the model.
     */
    clause: string;
    /**
     * The entry, by its id; null: the subject, or a bound.
     */
    entry: string | null;
    /**
     * The points.
     */
    points: number;
    /**
     * How many full months were counted.
     */
    months: number | null;
    /**
     * How much of a thousand is counted.
     */
    perMille: number | null;
}

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
 * Something that a model counts and no record tells.
 */
export interface ModelUntold {
    /**
     * Its clause.
     */
    clause: string;
    /**
     * What it is called.
     */
    title: Bilingual | null;
    /**
     * The points, as they were read.
     */
    points: string;
}

/**
 * Something that counts.
 */
export interface ModelEvent {
    /**
     * Its id.
     */
    id: string;
    /**
     * The group that it belongs to, by its id.
     */
    indicator: string;
    /**
     * Its clause.
     */
    clause: string;
    /**
     * What it is called.
     */
    title: Bilingual | null;
    /**
     * The points.
     */
    points: number;
}

/**
 * Something that fixes or caps the grade.
 */
export interface ModelVeto {
    /**
     * Its id.
     */
    id: string;
    /**
     * Its clause.
     */
    clause: string;
    /**
     * What it is called.
     */
    title: Bilingual | null;
}

/**
 * Something that fixes or caps the grade.
 */
export interface Veto {
    /**
     * Its id.
     */
    event: string;
    /**
     * The clause of the model.
     */
    clause: string;
    /**
     * The entry, by its id; null: the subject.
     */
    entry: string | null;
    /**
     * What it does.
     */
    effect: VetoEffect;
    /**
     * The grade.
     */
    grade: string;
}

/**
 * Something that may count.
 */
export interface UnclearEvent {
    /**
     * The event or veto, by its id.
     */
    event: string;
    /**
     * The clause of the model.
     */
    clause: string;
    /**
     * The entry, by its id; null: the subject.
     */
    entry: string | null;
    /**
     * The facts that it depends on.
     */
    missing: Fact[];
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
 * Something that the officer at the counter will look at.
 */
export interface Check {
    /**
     * Its id.
     */
    id: string;
    /**
     * How it stands.
     */
    outcome: CheckOutcome;
    /**
     * The field that it is about.
     */
    field: string | null;
    /**
     * What must hold.
     */
    words: Bilingual;
    /**
     * The provisions behind it; none: it is what counters ask for.
     */
    citations: string[];
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
     * Whether it is not certain yet that it holds.
     */
    open: boolean;
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
 * Something to choose.
 */
export interface FormOption {
    /**
     * Its id.
     */
    id: string;
    /**
     * What it says.
     */
    label: Bilingual;
    /**
     * Whether the record speaks for it.
     */
    preset: boolean;
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
 * The way to a grade that is done soonest, and with the fewest steps.
 */
export interface ScorePath {
    /**
     * The grade.
     */
    grade: string;
    /**
     * The day on which it is reached; null: in the next ten years it is not.
     */
    on: Day | null;
    /**
     * The steps, in the order of their days.
     */
    steps: StepView[];
    /**
     * Whether it is certain that fewer would not do.
     */
    fewest: boolean;
    /**
     * How the subject would stand on that day.
     */
    after: ScoreState | null;
}

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
 * What a line of the sum is.
 */
export type ContributionKind = "event" | "factor" | "cap" | "floor";

/**
 * What a model comes to for the subject, if it may be scored. Base and contributions add up to the points.
 */
export interface Score {
    /**
     * Whether it may.
     */
    status: ScoreStatus;
    /**
     * Why not.
     */
    refusal: Refusal | null;
    /**
     * The id of the model.
     */
    model: string | null;
    /**
     * Whether the day lies within the days of the model.
     */
    inForce: boolean;
    /**
     * The points.
     */
    points: number | null;
    /**
     * What everybody begins with; null: the model's base is not known, so there are deductions only, and no grade.
     */
    base: number | null;
    /**
     * The grade.
     */
    grade: string | null;
    /**
     * What was added and taken away, in that order.
     */
    contributions: Contribution[];
    /**
     * What fixes or caps the grade, whatever the points.
     */
    vetoes: Veto[];
    /**
     * What may count and does not, for want of facts.
     */
    unclear: UnclearEvent[];
    /**
     * The national grade that the record holds. It is no part of the score.
     */
    official: OfficialGrade | null;
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
 * What a model comes to, and the model.
 */
export interface Scored extends WorkedOut {
    /**
     * What is wrong with the text of the record.
     */
    problems: Problem[];
    /**
     * The model that was used, in its words.
     */
    model: ModelView;
}

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
 * What a veto does.
 */
export type VetoEffect = "fixes" | "caps";

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
 * What composing a letter gives.
 */
export type ComposeFormAnswer = ({ status: "success" } & ComposedLetter) | ({ status: "failure" } & Failure);

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
 * What is typed into a field.
 */
export type InputKind = "tel" | "email" | "number" | "identity" | "creditCode";

/**
 * What is worked out with a model; the model itself comes beside it, with its words.
 */
export interface WorkedOut {
    /**
     * How the subject stands today.
     */
    now: ScoreState;
    /**
     * How it would stand; null: no steps were given.
     */
    changed: ScoreChanged | null;
    /**
     * Every day on which points, grade or what counts change, the first being today; empty: that was not asked.
     */
    line: ScorePoint[];
    /**
     * The way to a grade; null: none was wished for.
     */
    path: ScorePath | null;
}

/**
 * What is wrong with a value.
 */
export type FieldProblem = "missing" | "wrongNumber" | "wrongDay" | "tooLong" | "notAnOption";

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
export type ProblemCode = "not-json" | "too-large" | "wrong-schema" | "missing-key" | "unknown-key" | "repeated-key" | "wrong-type" | "unknown-value" | "number-out-of-range" | "text-too-long" | "day-shape" | "impossible-day" | "repeated-id" | "unknown-entry" | "id-shape" | "id-check-character" | "id-birth-day" | "id-category" | "organisation-code-check" | "division-shape" | "forms-unreadable" | "form-not-open" | "model-unreadable" | "model-costs-people" | "unknown-model" | "unknown-grade" | "steps-unreadable";

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
 * What opening a form gives.
 */
export type OpenFormAnswer = ({ status: "success" } & OpenedForm) | ({ status: "failure" } & Failure);

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
 * What steps would come to.
 */
export interface ScoreChanged {
    /**
     * The steps, in their order.
     */
    steps: StepView[];
    /**
     * How the subject would stand on the latest of their days.
     */
    after: ScoreState;
}

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
    /**
     * Whether the days ahead and the priorities are those of all entries, the first fifty of each, with as many lines
     * of the self-check. Else they are those of the entries that are told of, all of them.
     */
    inShort?: boolean;
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
 * What to work out with a model of points.
 */
export interface ScoreRequest {
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
     * The file `models.bin` of this package.
     */
    models: Uint8Array;
    /**
     * The id of one of its models. Where this is missing, it is the first: our own self-check.
     */
    model?: string;
    /**
     * A model of the caller's own, as JSON text, in the place of those.
     */
    ownModel?: string;
    /**
     * Steps that could be taken, in their order.
     */
    changes?: ScoreChange[];
    /**
     * A grade to reach.
     */
    wish?: string;
    /**
     * Whether to tell how points and grade change over the next three years.
     */
    line?: boolean;
}

/**
 * What was done.
 */
export type ActKind = "administrativePenalty" | "brokenCommitment" | "taxArrears" | "socialInsuranceArrears" | "feeArrears" | "fundArrears" | "housingFundArrears" | "publicServiceFeeArrears" | "propertyFeeArrears" | "licenceByDeceit" | "honourByDeceit" | "examCheating" | "falseMaterials" | "professionalMisconduct" | "refusedDecision" | "refusedJudgment" | "crime" | "wageArrears" | "uncivilConduct" | "other";

/**
 * What working with a model of points gives.
 */
export type ScoreAnswer = ({ status: "success" } & Scored) | ({ status: "failure" } & Failure);

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
 * Where a value comes from.
 */
export interface Source {
    /**
     * From what.
     */
    from: SourceKind;
    /**
     * Where in the record.
     */
    path: string | null;
    /**
     * From which finding.
     */
    code: FindingCode | null;
}

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
 * Which letter is written, about what, and what the person said.
 */
export interface FormRequest {
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
     * Which letter.
     */
    form: Form;
    /**
     * The id of the entry that it is about. Where this is missing, it is about the subject.
     */
    entry?: string;
    /**
     * What the person said, by the ids of fields.
     */
    answers?: Answers;
    /**
     * The file `forms.bin` of this package.
     */
    forms: Uint8Array;
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
     * What our own self-check comes to, where the subject may be scored.
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
 * Whom a letter can go to.
 */
export interface FormReceiver {
    /**
     * The pack that says so.
     */
    pack: string;
    /**
     * The receiver, as a role.
     */
    role: Receiver;
    /**
     * What the text of the place calls them.
     */
    called: Bilingual;
    /**
     * The name, where the record tells it.
     */
    name: string | null;
    /**
     * The provisions behind it.
     */
    citations: string[];
    /**
     * How they were read.
     */
    certainty: Certainty;
    /**
     * Whether only a draft says so, which is no law.
     */
    draft: boolean;
}

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
 * Why a step is not taken.
 */
export type StepRefusal = "unknownEntry" | "notOpen" | "dayUnknown" | "noCommitment" | "dayMissing";

/**
 * Why a subject is not scored.
 */
export type Refusal = "person" | "otherSubjects";

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

/** A step that could be taken. `on` is the day waited for, or the one before which it is not taken; without it, it is taken as soon as it can be. */
export type ScoreChange = { step: ScoreStep; entry?: string; on?: Day };

/** The value of a field: a text, a day or what was chosen; a tick; all that was chosen; rows by the ids of their columns. */
export type FieldValue = string | boolean | string[] | Record<string, string>[];

/** What a person said, by the ids of fields; `attachments` names the papers that they have. */
export type Answers = Record<string, FieldValue>;


/**
 * What this module is and which law it holds.
 */
export function about(): About;

/**
 * Reads a record and names every problem with its text.
 */
export function checkRecord(recordText: string): CheckAnswer;

/**
 * Composes a letter, and says what the officer at the counter will look at. Names and numbers stand in it in full.
 */
export function composeForm(request: FormRequest): ComposeFormAnswer;

/**
 * Says what the law says about a record as of a day.
 */
export function evaluate(request: EvaluateRequest): EvaluateAnswer;

/**
 * Shows the arithmetic behind what is said of one entry, measure or authorisation, or of the subject.
 */
export function explain(request: ExplainRequest): ExplainAnswer;

/**
 * Opens a form: what to ask for a letter, with what is known already. Names and numbers stand in it in full.
 */
export function openForm(request: FormRequest): OpenFormAnswer;

/**
 * Works out a model of points: what it comes to today, after steps that could be taken, over the time to come, and how a
 * grade can be reached.
 */
export function score(request: ScoreRequest): ScoreAnswer;

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
    readonly composeForm: (a: number, b: number) => void;
    readonly evaluate: (a: number, b: number) => void;
    readonly explain: (a: number, b: number) => void;
    readonly openForm: (a: number, b: number) => void;
    readonly score: (a: number, b: number) => void;
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
