import type { FormField } from '../../engine/answers';
import { inWords } from '../../apply/words';
import { language, wording } from '../../wording';
import { spoken } from '../../wording/bilingual';
import './style.css';

interface Props {
  readonly title: string;
  readonly fields: readonly FormField[];
  /** The id of the heading; that of the link to change a field is made of the field's own. */
  readonly id: string;
  readonly changeAt: string;
}

/** The id of the link by which a field is changed. */
export const changeOf = ({ id }: Pick<FormField, 'id'>): string => `change-${id}`;

/** What stands in the fields of a step, where it comes from, and the way to change each. */
export function FormAnswers({ title, fields, id, changeAt }: Props) {
  const { review, source } = wording.value.apply;
  const own = (field: FormField) =>
    language.value === 'zh-CN' || ['choice', 'choices', 'tick', 'day'].includes(field.kind);
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl class="facts form-answers">
        {fields.map((field) => {
          const label = spoken(field.label);
          const text = inWords(field, field.kind === 'tick' ? field.value === true : field.value);
          return (
            <div key={field.id}>
              <dt>{label}</dt>
              <dd>
                {text === '' ? (
                  <span class="soft">{review.notSaid}</span>
                ) : (
                  <span class="form-answer" lang={own(field) ? undefined : 'zh-CN'}>
                    {text}
                  </span>
                )}
                {text !== '' && field.source !== null && field.kind !== 'tick' && (
                  <span class="form-answer-source small soft">{source[field.source.from]}</span>
                )}
              </dd>
              <dd class="form-answer-change">
                <a id={changeOf(field)} href={changeAt} aria-label={review.changeOf(label)}>
                  {review.change}
                </a>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
