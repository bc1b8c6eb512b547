import { Qualifications } from '.';
import type { Obstacle, Qualification, Row } from '../../engine/answers';
import { row } from '../../gallery/rows';
import type { Stories } from '../../gallery/story';

const one: Qualification = {
  pack: 'KLM',
  outcome: 'yes',
  missing: [],
  against: [],
  citations: ['KLM-33'],
  draft: false,
};

const refused = (...against: Obstacle[]): Qualification => ({ ...one, outcome: 'no', against });

const noDays = { firstRepairDay: null, lastShownDay: null } as const;
const entries: Row[] = [
  row,
  { ...row, id: 'e2', status: 'continuing', ...noDays },
  { ...row, id: 'e3', status: 'needsInformation', ...noDays },
  { ...row, id: 'e4', firstRepairDay: '2027-06-16' },
];

const hindered = (...against: Obstacle[]) => (
  <Qualifications benefit="incentive" qualifications={[refused(...against)]} entries={entries} level={2} />
);

export const stories: Stories = {
  yes: () => <Qualifications benefit="incentive" qualifications={[one]} />,
  no: () => <Qualifications benefit="incentive" qualifications={[{ ...one, outcome: 'no' }]} />,
  twoTexts: () => (
    <Qualifications
      benefit="incentive"
      qualifications={[one, { ...one, pack: 'O36', citations: ['O36-periods'] }]}
    />
  ),
  refusedInPart: () => (
    <Qualifications
      benefit="commitment"
      qualifications={[{ ...one, pack: 'SQ', outcome: 'no', citations: ['SQ-32'] }]}
    />
  ),
  open: () => (
    <Qualifications
      benefit="commitment"
      qualifications={[{ ...one, outcome: 'unknown', missing: ['entries'] }]}
    />
  ),
  draft: () => (
    <Qualifications
      benefit="incentive"
      qualifications={[
        { ...one, outcome: 'unknown', missing: ['law.incentiveList'] },
        { ...one, pack: 'HLJD', outcome: 'unknown', missing: ['law.incentiveList'], draft: true },
      ]}
    />
  ),
  standing: () => hindered({ kind: 'standingRecord', outcome: 'yes', entries: ['e1'] }),
  goingOn: () => hindered({ kind: 'standingRecord', outcome: 'yes', entries: ['e2'] }),
  undated: () => hindered({ kind: 'standingRecord', outcome: 'unknown', entries: ['e3'] }),
  repairTooLate: () => hindered({ kind: 'standingRecord', outcome: 'yes', entries: ['e4'] }),
  listed: () => hindered({ kind: 'seriousList', outcome: 'yes', entries: ['e1'] }),
  several: () =>
    hindered(
      { kind: 'brokenCommitment', outcome: 'unknown', entries: ['e1'] },
      { kind: 'noGoodRecord', outcome: 'yes', entries: [] },
      { kind: 'notOnList', outcome: 'unknown', entries: [] },
      { kind: 'other', outcome: 'yes', entries: [] },
    ),
};
