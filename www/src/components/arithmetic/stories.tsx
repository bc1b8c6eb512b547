import { Arithmetic } from '.';
import { explanation, frame, reading } from '../../gallery/samples';
import type { Stories } from '../../gallery/story';

const readings = [frame, reading];

export const stories: Stories = {
  known: () => <Arithmetic readings={readings} explain={() => Promise.resolve(explanation)} />,
  failed: () => <Arithmetic readings={readings} explain={() => Promise.resolve(null)} />,
  pending: () => <Arithmetic readings={readings} explain={() => new Promise(() => undefined)} />,
};
