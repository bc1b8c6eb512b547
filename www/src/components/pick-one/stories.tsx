import { signal } from '@preact/signals';
import { PickOne } from '.';
import type { Choice } from '../../check/choice';
import type { Stories } from '../../gallery/story';

const answers: Readonly<Record<string, string>> = { yes: '公布过', no: '没有公布过', unknown: '不知道' };

const make = (name: string, chosen = ''): Choice<string> => {
  const code = signal(chosen);
  return {
    name,
    code,
    question: () => '这项措施向社会公布过吗？',
    answers: () => answers,
    chosen: () => (code.value === '' ? null : code.value),
  };
};

const option = (value: string) => ({ value, label: answers[value] ?? '' });

export const stories: Stories = {
  open: () => <PickOne of={make('open')} hint="指的是写着它的清单。" />,
  chosen: () => <PickOne of={make('chosen', 'no')} />,
  preset: () => <PickOne of={make('preset')} preset="unknown" />,
  wrong: () => <PickOne of={make('wrong')} error="还没有选：这项措施向社会公布过吗？" />,
  grouped: () => (
    <PickOne
      of={make('grouped', 'unknown')}
      labelHidden
      groups={[
        { title: '说得清', options: [option('yes'), option('no')] },
        { title: '说不清', options: [option('unknown')] },
      ]}
    />
  ),
};
