import { useEffect, useState } from 'preact/hooks';
import type { Written } from '../components/field';
import type { Option } from '../components/radio-group/option';
import type { ModelView, PointsRequest } from '../engine/answers';
import { useEngine } from '../engine/context';
import { draft } from '../typed';
import { wording } from '../wording';
import { fetchOwnModel, ownModel, ownTitle } from './own-model';
import { modelTitle } from './words';

/** What stands for the operator's own model among the ids of models, which have no colon. */
const own = 'own:';

/** The model that was chosen; empty: none, so that the first one is used. */
export const chosenModel = (): Written<string> =>
  draft(
    'score-model',
    () => wording.value.score.self.model,
    // A choice of how to look at it is not what a person would miss.
    () => '',
  );

/** The part of a question that names the model. */
export function modelAsked(): Pick<PointsRequest, 'model' | 'ownModel'> {
  const chosen = chosenModel().value;
  if (chosen === '') return {};
  const operators = ownModel.value;
  if (chosen === own) return operators?.is === 'text' ? { ownModel: operators.text } : {};
  return { model: chosen };
}

/** The models that can be chosen: those of the site, and the operator's own. */
export function useModels(): readonly Option[] {
  const engine = useEngine();
  const [models, setModels] = useState<readonly ModelView[]>([]);
  useEffect(() => {
    void engine.ask('models').then((list) => {
      setModels(list?.models ?? []);
    });
    void fetchOwnModel();
  }, [engine]);
  const packaged = models.map((model) => ({ value: model.id, label: modelTitle(model) }));
  const operators = ownModel.value;
  if (operators?.is !== 'text') return packaged;
  return [...packaged, { value: own, label: ownTitle(operators.text) }];
}
