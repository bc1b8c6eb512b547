import type { TopicsWords } from '../guidance';
import type { fix as frame } from '../topics/fix';

export const fix: TopicsWords<keyof typeof frame> = {
  'how-long': {
    title: 'How long an entry is shown',
    lead: 'It depends on the class: the more serious, the longer. On the last day it should end.',
    points: {
      classes:
        'Dishonesty is minor, general or serious. The deciding authority says which; if the decision does not, ask.',
      minor: 'Minor entries are not shown in principle.',
      general: 'General ones have a shortest and a longest period.',
      serious: 'For serious ones both are longer.',
      end: 'At the end of the longest period display stops by itself. If something is not corrected or performed by then, the rules of the department decide.',
      market:
        'Penalties by market regulators have a rule of their own; reports say that it counts from publication.',
      older:
        'For entries from before a new rule several ways of counting may matter. Open the record and see all of them.',
    },
    places: {
      KLM: 'The regulation sets an outer limit. Where the state sets another period, that one counts.',
      XJ: 'The regulation sets a range for penalties, longer in some fields. Where laws, regulations or rules say otherwise, those count.',
      SQ: 'The catalogue states for each item how long it is shown and stored. What is shown too long must be put right promptly.',
      JS: 'National rules decide. At the end display stops; when storage ends too, it is no longer shared or looked up.',
      ZY: 'The regulation has no period of its own. Mind how it words repair; the result by its letter is shown beside the others.',
      HLJ: 'National rules decide. At the end it must stop, is archived and never shown again.',
    },
  },
  objection: {
    title: 'Something is wrong: how to object',
    lead: 'Wrong, missing or shown too long: you can ask to have it changed. It is free.',
    points: {
      grounds:
        'See which it is: wrong, missing, past its period, revealing privacy or trade secrets, wrongly listed or not removed.',
      to: 'Go to Credit China, the local platform or whoever reported the entry. The deciding authority is often the quickest.',
      proof:
        'Write which entry, what it says, what it should say, and enclose the decision, its revocation, a judgment or pictures of the page.',
      marked: 'Most places first mark the entry as disputed. A mark does not mean that it is taken down.',
      answered:
        'If you are right it is changed or deleted. If not, ask for reasons. The national plan says promptly; no number of days was read.',
      late: 'If the time passes without an answer, remind them in writing, then complain to their superior or the lead authority.',
    },
    places: {
      KLM: 'To the development and reform department or the provider, with evidence. A refusal comes in writing with reasons.',
      XJ: 'To the provider or the aggregator. Improper evaluations can be objected to as well. There is no extension.',
      SQ: 'In writing with reasons, to the institution or the provider. For market information, to whoever collected it.',
      JS: 'In writing with reasons. Meanwhile the entry is marked, but still shown and used.',
      ZY: 'To the lead authority or the provider. A refusal comes in writing with reasons.',
      HLJ: 'In writing with reasons. Being shown too long is a named ground. Time for tests and experts is not counted.',
    },
  },
  'basis-gone': {
    title: 'The decision was revoked or changed',
    lead: 'When the basis is gone the entry should go or change too.',
    points: {
      gone: 'A review, a court or the authority itself may revoke or change a penalty. Get that new document first.',
      withdrawn: 'A published penalty has to be withdrawn, and the reason made public.',
      ask: 'If that does not happen, ask whoever reported it to update it, and tell the platform.',
      enclose: 'Enclose the old decision, the new document and proof that it is in effect.',
    },
    places: {
      KLM: 'The regulation has no clause on updating; object as to a wrong entry.',
      XJ: 'Changes are to be shared promptly; where the basis was revoked, users have to stop using it.',
      SQ: 'The provider tells the institution, which then removes or changes it; both have a limit.',
      JS: 'The provider tells the institution, which then removes or changes it; both have a limit.',
      ZY: 'The regulation has no clause on updating; object as to a wrong entry.',
      HLJ: 'The provider reports the update, then the institution changes it; both have a limit.',
    },
  },
  repair: {
    title: 'How to apply for repair',
    lead: 'When all is done and the shortest period is over, you can ask to end the display early.',
    points: {
      right:
        'Repair is your right. Only laws, regulations and policy documents of the Party centre and the State Council can rule it out.',
      conditions:
        "See whether you are ready: the shortest period is over; you have corrected it and performed every duty; you publicly promise that the papers are true; and what a ministry's rule asks besides is done.",
      where:
        'Apply on Credit China; the deciding authority handles it. Or go to the window of the government service hall.',
      market:
        'For penalties by market regulators apply in the National Enterprise Credit Information Publicity System.',
      papers:
        "Prepare two papers: proof that the duties are performed, such as the receipt of payment, and a letter of commitment. For more, see the department's rule.",
      outdated:
        'Certificates of training and paid credit reports are in none of the rules that were read. Ask for the basis if someone wants them.',
      answer:
        'You have to be told whether it is accepted, then what the result is. A refusal comes with reasons.',
      honest:
        'The papers have to be true. Who deceives or wilfully breaks the commitment cannot apply again for a time. All of it is free.',
    },
    places: {
      KLM: 'To the development and reform department. Afterwards you are off the list, nothing is shown or shared, measures end.',
      XJ: 'After the shortest period. The regulation does not say to whom; begin with Credit China.',
      SQ: 'The industry authority decides, the institution deletes or marks. Then it is no longer shown or shared, or it is shielded.',
      JS: 'The authority that decided also decides on this. Then it is no longer shown or shared, or marked, or shielded.',
      ZY: 'To the provider or publisher; national rules apply, and you are told the result promptly.',
      HLJ: 'To the deciding authority or the public credit institution. Then display ends, you are off the list and told, measures end at once.',
    },
  },
  'after-repair': {
    title: 'After repair or the last day',
    lead: 'Display, use and measures all have to end. Look again yourself.',
    points: {
      ends: 'After repair it is no longer shown, shared or used, and the measures tied to it are lifted.',
      look: 'Look on Credit China and on the usual sites for firms, and keep pictures.',
      others: 'Other credit agencies have to match Credit China. Where they differ, Credit China counts.',
      write:
        'Where it still stands, write and ask to have it taken down; enclose the result or proof that the period is over, and the address.',
      still: 'If they do not react, complain to the lead authority.',
    },
    places: {
      KLM: "After repair you are off the list, nothing is shown or shared, measures end. For other sites see Xinjiang's regulation.",
      XJ: 'After the end, repair or revocation everyone who used it has to stop and take it down promptly.',
      SQ: 'Agencies and others who used it have to stop and take it down promptly.',
      JS: 'Everyone who used it has to stop and take it down. Who knowingly keeps showing it is fined.',
      HLJ: 'At the end it is archived and not shown again. After repair you are told, and measures end at once.',
    },
  },
  reorganisation: {
    title: 'While a firm is being reorganised',
    lead: "After the court's approval dishonesty entries can be shielded for the time.",
    points: {
      shield:
        'While a reorganisation plan or settlement is carried out, dishonesty entries can be shielded for the time.',
      ruling: "In local practice the firm or its administrator may apply, and encloses the court's ruling.",
      done: 'Once the plan is carried out, apply for repair proper.',
      practice: 'First agree with the administrator and the court who applies, and from when.',
    },
    places: {},
  },
  'keep-track': {
    title: 'Drafts and my matters',
    lead: 'A letter half written, or handed in and waiting, can be noted among “My matters”.',
    points: {
      take: 'While you write, press “Put among my matters”. Unless it is saved, it is gone when the page is closed.',
      save: 'It stays on this device only once you press “Save on this device”, with a passphrase if you like. Of what matters keep a file too. After its time it is removed by itself, and you are told before.',
      handIn:
        'Once it is handed in, note the day, the day of receipt and the number. Keep the receipt or the delivery note.',
      wait: 'Until when they must act is computed from the law, and can go into your calendar.',
      after:
        'If no answer comes, or it is refused, the page says what to do next. After a repair, look whether other sites have taken it down.',
    },
    places: {},
  },
  complaints: {
    title: 'If you disagree: review, lawsuit, complaint',
    lead: 'Against a penalty: review or lawsuit. Against delay: a complaint.',
    points: {
      decision:
        'If the penalty itself is wrong, ask for administrative review or sue. Where, and within how many days, is written in the decision. See to that limit first; later it is hard.',
      suspended:
        'Meanwhile a penalty is mostly still shown. When you have won, use the new document to have it withdrawn.',
      late: 'If an objection or repair is delayed, complain to the superior or the lead authority, with proof of what you handed in.',
      market:
        'If firms or agencies collect, leak or rate unfairly, first ask them in writing to stop, then complain.',
      damage:
        'You can claim damages for harm. If someone steals or sells your information, go to the police.',
    },
    places: {
      KLM: 'If authorities do not delete, answer or use measures as prescribed, they are ordered to correct it, those responsible disciplined if grave. Market institutions are fined.',
      XJ: 'Authorities that do not record, use measures, answer or repair as prescribed are ordered to correct it, else those responsible are disciplined. Unlawful collecting, leaking and malicious rating is fined.',
      SQ: 'Not removing or answering as prescribed: ordered to correct it, those responsible disciplined. Forced authorisations, trading, altering and false ratings are forbidden.',
      JS: 'Against acts of authorities: review or lawsuit. Not removing or answering: those responsible disciplined. Market institutions are fined.',
      ZY: 'Officials who abuse or neglect their duty are disciplined. You can claim damages; the police see to theft and sale of information.',
      HLJ: 'Against acts of authorities: review or lawsuit. About private collectors complain to the city or county lead authority, which answers in writing and may inspect them.',
    },
  },
};
