/** What this product decides about time and size. No law is in here. */
export const limits = {
  /** On a public computer everything is forgotten after so long without a key, a click or a scroll. */
  idleMinutes: 10,
  /** So long before that, the person is asked whether they are still there. */
  warningMinutes: 2,
  /** Law that was last held against its source longer ago than this is shown with a warning: texts change, a few times a year at most. */
  lawIsOldAfterDays: 180,
  /** A commitment is said to be due soon so many days before. */
  commitmentSoonDays: 30,
  /** How long a draft stays on the device: what is proposed, and what can be chosen. */
  draftDays: 90,
  draftDaysToChoose: [30, 90, 180, 365],
  /** So long before a draft goes, the person is told. */
  draftWarningDays: 7,
  /** A shorter passphrase is refused. */
  passphraseLength: 8,
  /** How often PBKDF2 goes over a passphrase; older drafts say their own number. */
  passphraseRounds: 600_000,
  /** The QR code of a firm's own summary: as large as phones still read well at error correction M, and what fits into that. */
  code: { largestVersion: 22, largestBytes: 779, quiet: 4, dots: { screen: 4, print: 10, poster: 24 } },
  /** Handing a letter over to the receiver that the operator configured. */
  handOver: {
    /** So long an answer may take, besides the time that what is sent needs on a slow line. */
    answerSeconds: 30,
    slowestBytesPerSecond: 8_000,
    /** So many tries by itself; the waits between them double, from the first to the longest. */
    tries: 6,
    firstWaitSeconds: 2,
    longestWaitSeconds: 60,
    /** A receiver that asks for more patience is asked again after so long. */
    longestPatienceSeconds: 86_400,
    /** What the person asked to keep until it is sent stays for so long; the receiver answers for receipts as long. */
    keptDays: 30,
    /** What is larger is not kept: browsers give a site about five million characters. */
    keptBytes: 3_000_000,
  },
} as const;
