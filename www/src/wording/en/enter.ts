import type { Wording } from '../index';
import { answers } from './enter-answers';

const skip = 'Skip it if you do not know.';

export const enter = {
  title: 'Type an entry',
  step: (place, of) => `Typing an entry: step ${place} of ${of}`,
  lead: 'Use the decision or the web page. What you type stays in this page and is gone when you close it.',
  next: 'Continue',
  back: 'Back',
  unknown: 'I do not know',
  none: 'I do not know',
  dayUnknown: 'I do not know the day',

  steps: {
    whose: 'Whose record is it?',
    what: 'What is recorded?',
    days: 'Some days',
    details: 'The particulars',
    since: 'What was done since?',
    review: 'Check your answers',
  },

  fields: {
    target: { label: 'Where does it go?' },
    subjectKind: {
      label: 'A person or an organisation?',
      hint: 'Companies, cooperatives, offices, schools and hospitals are legal persons; sole proprietorships and partnerships mostly are unincorporated.',
    },
    name: {
      label: 'Name (optional)',
      hint: 'It only helps you to tell this record from others. Nothing is computed from it.',
    },
    place: {
      label: 'Where registered, or where living?',
      hint: 'Rules differ from place to place. Those with rules of their own that we know are listed first.',
    },
    division: {
      label: 'Division code of six digits',
      hint: `It is part of ID numbers and credit codes. ${skip}`,
    },
    kind: { label: 'What kind of entry is it?' },
    title: { label: 'What does the page call it?', hint: skip },
    role: { label: 'Who made it?', hint: 'See the seal at its end.' },
    providerAt: {
      label: 'Is who made it in the same place?',
      hint: 'Objections and corrections follow the rules of that place.',
    },
    providerPlace: { label: 'Where is it?' },
    providerDivision: { label: 'Division code of that place', hint: skip },
    determinedOn: {
      label: 'The day of the decision',
      hint: 'The date on the document, for example 2026 6 15. Periods are counted from it.',
    },
    dayUnknown: { label: 'Document lost?' },
    publishedOn: { label: 'First day shown', hint: skip },
    statedUntil: { label: 'Last day announced on the page', hint: 'Skip it if there is none.' },
    shown: { label: 'Can it still be seen online?' },
    procedure: {
      label: 'Was it imposed on the spot?',
      hint: 'That is the simple procedure; the decision mostly says “on the spot”.',
    },
    measures: { label: 'What was imposed?', hint: 'Choose all there are.' },
    fine: { label: 'Fine in yuan', hint: `For example 20000 or 199.50. ${skip}` },
    confiscateGains: { label: 'Gains confiscated, in yuan', hint: skip },
    confiscateProperty: { label: 'Value of what was confiscated, in yuan', hint: skip },
    class: { label: 'Which class does the page or the document state?', hint: 'Skip it if it states none.' },
    domain: { label: 'In which field?', hint: 'Some fields have longer periods.' },
    documentNumber: {
      label: 'Number of the document',
      hint: `It shows whether something was entered twice. ${skip}`,
    },
    listingAct: { label: 'Why listed?' },
    able: { label: 'Was there the ability to perform?' },
    notice: { label: 'Were you told beforehand?' },
    noticeStates: { label: 'What did the notice state?', hint: 'Choose all it stated.' },
    decision: { label: 'Have you seen the decision to list?' },
    decisionStates: {
      label: 'What does the decision state?',
      hint: 'Choose all it states. We look at whether it had to state more.',
    },
    arrears: { label: 'What is owed?' },
    act: { label: 'What was it for?' },
    honour: { label: 'What kind of good record?' },
    level: { label: 'At which level was it given?' },
    wish: {
      label: 'May it be public?',
      hint: 'In many places good records are not shown against your wish.',
    },
    commitment: { label: 'What kind of commitment?' },
    commitmentStatus: { label: 'Was it kept?' },
    dueOn: { label: 'To be kept by which day?', hint: skip },
    fulfilledOn: {
      label: 'On which day was everything done?',
      hint: 'When the fine was paid, the matter corrected, the debt settled. Skip it if not, or if you do not know.',
    },
    harmRemoved: { label: 'Was the harm removed?' },
    repair: { label: 'Was repair asked for?' },
    appliedOn: { label: 'On which day?', hint: skip },
    outcome: { label: 'How did it end?' },
    decidedOn: { label: 'On which day did it end?', hint: skip },
    objection: { label: 'Was there an objection?' },
    receivedOn: { label: 'When was it received?', hint: 'At a counter, the day on which you handed it in.' },
    markedOn: { label: 'When was the entry marked as objected to?', hint: 'Skip it if it was not.' },
    answeredOn: { label: 'When was it answered?', hint: 'Skip it if it was not.' },
    document: { label: 'Where does the document stand?' },
    changedOn: { label: 'When did the change take effect?', hint: skip },
  },

  ...answers,

  mistake: (question, what) => `${question}: ${what}`,
  mistakes: {
    chooseOne: 'Choose one.',
    dayMissing: 'Give the day of the decision, or choose “I do not know the day”.',
    dayImpossible: 'There is no such day. Check year, month and day.',
    dayIncomplete: 'Year, month and day have to be numbers.',
    amount: 'Write the amount in digits, with two decimals at most, for example 20000 or 199.50.',
    division: 'A division code has six digits.',
  },

  review: {
    what: 'See whether all is right. What is not given stays open; you can add it later.',
    change: 'Change',
    changeWhat: (question) => `: ${question}`,
    notGiven: 'not given',
    open: 'Open this record',
    add: 'Add it and open the record',
    another: 'Add it and type another',
    added: 'It was added. Type the next one.',
    name: 'Typed record',
    keep: 'Keep it',
    keepWhat:
      'This text is your record. Save it as a file or copy it, and open it again from the page “Start”. It holds the name you typed: keep it safe.',
    text: 'The text of the record',
    save: 'Save as a file',
    saveNot: 'Some browsers on phones cannot save files. Then copy the text.',
    file: 'credit-record.json',
  },
} satisfies Wording['enter'];
