/** What this product decides about time. No law is in here. */
export const limits = {
  /** On a public computer everything is forgotten after so long without a key, a click or a scroll. */
  idleMinutes: 10,
  /** So long before that, the person is asked whether they are still there. */
  warningMinutes: 2,
  /** Law that was last held against its source longer ago than this is shown with a warning: texts change, a few times a year at most. */
  lawIsOldAfterDays: 180,
} as const;
