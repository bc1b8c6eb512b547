import { signal } from '@preact/signals';

/** What a person can choose of how the page looks. `system` follows the device. */
export const choices = {
  size: ['usual', 'elder'],
  colours: ['system', 'light', 'dark'],
  contrast: ['system', 'high'],
  motion: ['system', 'less'],
  spacing: ['usual', 'wide'],
} as const;

export type Aspect = keyof typeof choices;
export type Choice<Of extends Aspect> = (typeof choices)[Of][number];
export type View = { readonly [Of in Aspect]: Choice<Of> };

export const aspects = Object.keys(choices) as readonly Aspect[];

export const usualView: View = {
  size: 'usual',
  colours: 'system',
  contrast: 'system',
  motion: 'system',
  spacing: 'usual',
};

export const view = signal(usualView);

export function choose<Of extends Aspect>(aspect: Of, choice: Choice<Of>): void {
  view.value = { ...view.value, [aspect]: choice };
}

/** The view that a text tells, such as one that was kept; what it does not tell, or not rightly, is as usual. */
export function viewOf(told: unknown): View {
  const given = (typeof told === 'object' && told !== null ? told : {}) as Record<string, unknown>;
  const right = aspects.filter((aspect) => choices[aspect].some((choice) => choice === given[aspect]));
  return { ...usualView, ...Object.fromEntries(right.map((aspect) => [aspect, given[aspect]])) };
}
