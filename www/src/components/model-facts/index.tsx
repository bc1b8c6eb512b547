import type { ComponentChildren } from 'preact';
import type { Bilingual, ModelView } from '../../engine/answers';
import { wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import { dayInWords } from '../../wording/day';
import { CertaintyTag } from '../citation';
import './style.css';

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const Said = ({ name, text }: { readonly name: string; readonly text: Bilingual | null }) =>
  text === null ? null : <Fact name={name}>{spoken(text)}</Fact>;

interface ListProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function List({ title, lines }: ListProps) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What a model says of itself: whose it is, from when, how it was read, and what of it could not be read. */
export function ModelFacts({ model }: { readonly model: ModelView }) {
  const { about: words } = wording.value.score;
  const { certaintyMeans } = wording.value;
  const { version, publisher, from, until, source, certainty, legalEffect, unread, untold } = model;
  const [first, last] = [dayInWords(from), until === null ? null : dayInWords(until)];
  return (
    <div class="stack model-facts">
      <dl class="facts">
        <Said name={words.publisher} text={publisher} />
        {version !== null && <Fact name={words.version}>{version}</Fact>}
        <Fact name={words.days}>{last === null ? words.since(first) : words.between(first, last)}</Fact>
        {source !== null && (
          <Fact name={words.source}>
            <span lang="zh-CN">{source}</span>
          </Fact>
        )}
        <Fact name={words.certainty}>
          {certainty === null ? (
            words.own
          ) : (
            <>
              <CertaintyTag certainty={certainty} /> <span class="small">{certaintyMeans[certainty]}</span>
            </>
          )}
        </Fact>
        <Said name={words.effect} text={legalEffect} />
      </dl>
      <List title={words.unread} lines={unread.map(spoken)} />
      <List
        title={words.untold}
        lines={untold.map(({ title, clause, points }) =>
          words.untoldItem(title === null ? clause : spoken(title), points),
        )}
      />
    </div>
  );
}
