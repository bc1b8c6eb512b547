import { RadioGroup } from '../../components/radio-group';
import { chosenModel, useModels } from '../../score/models';
import { ownModel } from '../../score/own-model';
import { wording } from '../../wording';

/** Which model; where there is only one nothing is asked. */
export function Choice() {
  const models = useModels();
  const chosen = chosenModel();
  const words = wording.value.score.self;
  const shown = {
    get value() {
      return chosen.value === '' ? (models[0]?.value ?? '') : chosen.value;
    },
    set value(id: string) {
      chosen.value = id;
    },
  };
  return (
    <>
      {models.length > 1 && (
        <RadioGroup id="score-model" label={words.model} options={models} chosen={shown} />
      )}
      {ownModel.value?.is === 'failed' && <p class="small">{words.ownFailed}</p>}
    </>
  );
}
