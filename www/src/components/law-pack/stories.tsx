import type { ComponentChildren } from 'preact';
import { LawPack, PackStatusTag } from '.';
import { city, draftPack, national, repealedPack } from '../../gallery/law';
import { LawSample } from '../../gallery/law-sample';
import type { Stories } from '../../gallery/story';
import { Contents } from './contents';

/** What is folded away, laid open. */
const open = (contents: ComponentChildren) => (
  <LawSample>
    <section class="sheet law-pack">
      <h3>展开以后</h3>
      {contents}
    </section>
  </LawSample>
);

const folded = (pack: ComponentChildren) => <LawSample>{pack}</LawSample>;

export const stories: Stories = {
  inForce: () => folded(<LawPack pack={city} />),
  yours: () => folded(<LawPack pack={city} yours />),
  draft: () => folded(<LawPack pack={draftPack} />),
  repealed: () => folded(<LawPack pack={repealedPack} />),
  frame: () => open(<Contents pack={city} />),
  governs: () => open(<Contents pack={national} />),
  draftContents: () => open(<Contents pack={draftPack} />),
  withoutWords: () => open(<Contents pack={repealedPack} />),
  statuses: () => (
    <p>
      <PackStatusTag status="inForce" /> <PackStatusTag status="draft" /> <PackStatusTag status="repealed" />
    </p>
  ),
};
