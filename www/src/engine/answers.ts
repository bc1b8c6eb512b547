/** The engine's types, as generated with it. */
export type * from '../../../pkg/credit_portal.js';
import type * as pkg from '../../../pkg/credit_portal.js';

/** What the page asks of the engine. */
export const callNames = [
  'about',
  'survey',
  'evaluate',
  'explain',
  'openForm',
  'composeForm',
  'score',
  'models',
  'todayInChina',
] as const;
export type CallName = (typeof callNames)[number];

/** The calls as the package has them. What models there are stands in a file beside it. */
export type PackageCalls = Pick<typeof pkg, Exclude<CallName, 'models'>>;

/** A letter that is asked for; the file of forms is added beside the engine. */
export type LetterRequest = Omit<pkg.FormRequest, 'forms'>;

/** Points that are asked for; the file of models is added beside the engine. */
export type PointsRequest = Omit<pkg.ScoreRequest, 'models'>;

/** The models of points that come with the site. */
export interface ModelList {
  readonly models: readonly pkg.ModelView[];
}

export type Calls = Omit<PackageCalls, 'openForm' | 'composeForm' | 'score'> & {
  readonly openForm: (request: LetterRequest) => pkg.OpenFormAnswer;
  readonly composeForm: (request: LetterRequest) => pkg.ComposeFormAnswer;
  readonly score: (request: PointsRequest) => pkg.ScoreAnswer;
  readonly models: () => ModelList;
};

/** A provision in plain words, by the id that answers cite. */
export interface Provision {
  readonly id: string;
  readonly pack: string;
  readonly article: string;
  readonly gist: string;
}
