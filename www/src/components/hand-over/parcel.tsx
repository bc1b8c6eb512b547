import type { Receiving } from '../../configuration/hand-over';
import type { Parcel as Whole } from '../../hand-over/parcel';
import { wording } from '../../wording';
import { sizeInWords } from '../../wording/size';
import { Fold } from '../fold';

interface Props {
  readonly receiver: Receiving;
  readonly parcel: Whole;
}

/** Exactly what goes where. */
export function Parcel({ receiver, parcel }: Props) {
  const words = wording.value.handOver.what;
  const { parts } = parcel;
  const { name, address, phone, site } = receiver;
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    <>
      <dl class="facts hand-over-to">
        <div>
          <dt>{words.to}</dt>
          <dd lang="zh-CN">{name}</dd>
        </div>
        {phone !== null && (
          <div>
            <dt>{words.phone}</dt>
            <dd>{phone}</dd>
          </div>
        )}
        {site !== null && (
          <div>
            <dt>{words.site}</dt>
            <dd>
              <a href={site} rel="noreferrer">
                {site}
              </a>
            </dd>
          </div>
        )}
        <div>
          <dt>{words.address}</dt>
          <dd>{address}</dd>
        </div>
      </dl>
      {parts.map((part) => (
        <Fold key={part.name} title={words.part(words.kind[part.kind], part.name, sizeInWords(part.bytes))}>
          {part.text === null ? (
            <p>{words.noText}</p>
          ) : (
            <p class="hand-over-text" lang="zh-CN" dir="ltr">
              {part.text}
            </p>
          )}
        </Fold>
      ))}
      <p>{words.total(parts.length, sizeInWords(all))}</p>
    </>
  );
}
