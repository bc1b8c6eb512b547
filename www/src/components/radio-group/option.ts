/** One of several answers. */
export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}
