import type { TopicsWords } from '../guidance';
import type { begin as frame } from '../topics/begin';

export const begin: TopicsWords<keyof typeof frame> = {
  'wrong-door': {
    title: 'Records of loans and credit cards',
    lead: 'Bank credit and public credit are two different things. See first which door is yours.',
    points: {
      bank: "Whether loans and cards were paid in time stands in the bank credit report, kept by the People's Bank of China. Ask its credit reference centre or a bank branch, and object there too.",
      public:
        'Penalties, serious lists and commitments stand on Credit China and other platforms of public credit. That is what this site is about.',
      firm: "A firm's annual reports, shareholders and abnormal operations stand in the National Enterprise Credit Information Publicity System, which has rules of its own.",
      court:
        'The list of judgment defaulters is kept by the courts. Go to the court that enforces the judgment, perform what is due, then ask it to remove you.',
      local:
        'The local regulations all leave room for other laws: where one is about the matter, it goes first.',
    },
    places: {
      KLM: 'Reaches credit information and the rights around it within the city. Other laws on the matter go first.',
      XJ: 'Reaches credit affairs in the whole region. Laws and national regulations on the matter go first.',
      SQ: 'Says by name that bank credit and enterprise publicity are not its business.',
      JS: 'Says by name that bank credit and enterprise publicity follow national rules.',
      ZY: 'Reaches credit information and credit services within the city. Other laws on the matter go first.',
      HLJ: 'Reaches credit information, rewards and measures within the province. Other laws on the matter go first.',
    },
  },
  scams: {
    title: 'Beware of paid agents and fake sites',
    lead: 'Looking up, objecting and repair are free, and you can do all of it yourself.',
    points: {
      free: 'Repair costs nothing. Those who charge for it are to be punished.',
      alone:
        'No rule asks you to use an agent. Prepare the papers yourself; what does not work online works at the window of the government service hall.',
      promise:
        'Do not believe those who have “connections” or “guarantee deletion”. Whether something is taken down depends on the rules and on what you have done.',
      site: 'Credit China has one address: www.creditchina.gov.cn. With names that look alike, see first whether the address ends in .gov.cn.',
      share: 'Do not share your screen with strangers, or give away SMS codes or pictures of your ID card.',
      papers: 'If someone hands in false papers for you, you bear it: for a time you cannot apply again.',
      paid: 'If you have paid already, keep the chats and payment records and complain to the market regulator. If you were cheated, go to the police.',
    },
    places: {},
  },
  'who-in-charge': {
    title: 'Which authority to turn to',
    lead: 'Whoever made the decision behind an entry mostly corrects and repairs it too.',
    points: {
      decider: 'See whose seal is on the decision. The authority that decided also decides on repair.',
      platform:
        'The platform is run by a credit institution or the lead authority. It can pass on your request, mark an entry and take it down.',
      market:
        'Penalties by market regulators are handled in their own system, the National Enterprise Credit Information Publicity System.',
      lead: 'Still not sure? Ask the local lead authority for credit, or the credit window of the government service hall.',
    },
    places: {
      KLM: "The development and reform departments of city and districts lead; the city's runs the platform.",
      XJ: "The development and reform commissions from county level up lead; the region's builds the platform.",
      SQ: 'The credit management department that city or county names leads, the public credit institution runs the platform, and each industry authority sees to its field.',
      JS: 'The credit management departments guide. For correction and repair go first to the authority that decided, for a query to the public credit institution.',
      ZY: "The development and reform departments of city and counties lead; the city's runs the platform.",
      HLJ: 'The business environment departments lead; the public credit institutions run the platform.',
    },
  },
  'credit-code': {
    title: 'Is the number right?',
    lead: 'Records find people by number. With a wrong one they may end up under another name.',
    points: {
      firm: 'Organisations go by their unified social credit code, printed on the licence. Its last character is a check, so most slips can be seen.',
      person: 'People go by their resident ID number, or by a passport or other valid document.',
      wrong:
        "If someone else's penalty stands under your name, or your number is wrong, object and enclose your document.",
      check: 'Type the number here and it is checked. It stays on your device.',
    },
    places: {
      KLM: 'People by ID number, else another valid document; organisations by their credit code.',
      SQ: 'People by ID number, else another valid document; organisations by their credit code.',
      JS: 'People by ID number, else another valid document; organisations by their credit code.',
      HLJ: 'Organisations by their credit code only. Market entities may also claim a credit identification code to show others how they stand.',
    },
  },
  minors: {
    title: "A child's record: what guardians can do",
    lead: 'Social credit is about those who answer for themselves. Children mostly do not.',
    points: {
      capacity:
        'A child who cannot yet fully answer for itself should as a rule have no record of dishonesty.',
      work: 'Older children who live on their own work count as answering for themselves.',
      guardian:
        'The guardian signs for the child when looking up or objecting, and brings a document that shows the relation, such as the household register.',
      found: 'If a child has a record of dishonesty, object, and state its age on the day of the act.',
    },
    places: {
      KLM: 'The regulation is about people who fully answer for themselves.',
      XJ: 'The regulation is about people who fully answer for themselves.',
      SQ: 'The regulation is about people who fully answer for themselves. Acts of older minors are found and recorded leniently.',
      JS: 'The regulation is about people who fully answer for themselves. Acts of older minors are found and recorded leniently.',
      ZY: 'The regulation is about people who fully answer for themselves.',
      HLJ: 'The regulation is about people who fully answer for themselves.',
    },
  },
  'counting-days': {
    title: 'How days are counted',
    lead: 'One day can change the result. This is how they are counted.',
    points: {
      first: 'The day it starts is not counted; begin with the day after.',
      months:
        'Months and years follow the calendar and end on the day with the same number, or on the last day of a month that has none.',
      working:
        'Days in the law on penalties mostly mean working days: no weekends and holidays, but the weekend days that are worked.',
      rest: 'If the last day for doing something falls on a day off, the next working day counts. A period of display is not extended, for that would only show you longer.',
      other: 'Where another law counts differently, or it was agreed, that goes first.',
      unknown: "Next year's holidays are not known yet. Results that touch them are marked as provisional.",
    },
    places: {},
  },
};
