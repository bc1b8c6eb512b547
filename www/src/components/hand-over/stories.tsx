import { signal } from '@preact/signals';
import { HandOver } from '.';
import { configuration, nothingConfigured, type Configuration } from '../../configuration/configured';
import { form } from '../../gallery/forms';
import { received, receiver } from '../../gallery/hand-overs';
import { longLetter, shortLetter } from '../../gallery/letter-samples';
import type { Stories, Story } from '../../gallery/story';
import { handOvers } from '../../hand-over/all';
import { utf8 } from '../../hand-over/parcel';
import { sha256 } from '../../hand-over/sha256';

const data = '{"form":"F3","answers":{}}';
const none = signal<readonly File[]>([]);

function configured(changes: Partial<Configuration>, before: typeof handOvers.value = []): Story {
  return () => {
    configuration.value = { ...nothingConfigured, ...changes };
    handOvers.value = before;
    return (
      <HandOver
        matter={{ form: 'F3', entry: 'e1' }}
        record="{}"
        letter={longLetter}
        data={data}
        commitment={{ letter: shortLetter, data: '{}' }}
        receivers={form.receivers}
        evidence={none}
      />
    );
  };
}

export const stories: Stories = {
  withoutReceiver: configured({}),
  otherForms: configured({ handOver: { ...receiver, forms: ['F1'] } }),
  misconfigured: configured({ problems: [{ what: 'wrongAddress', key: 'handOver.address' }] }),
  asks: configured({ handOver: receiver }),
  receivedBefore: configured({ handOver: receiver }, [
    { ...received, matter: { form: 'F3', entry: 'e1' }, record: sha256(utf8('{}')) },
  ]),
  asksWithoutPhone: configured({ handOver: { ...receiver, phone: null, site: null } }),
};
