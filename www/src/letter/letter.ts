/** A letter as the engine composes it: Chinese whatever the page speaks, and without anything about how it looks. */
export interface Letter {
  readonly title: string;
  readonly receiver: string;
  readonly blocks: readonly Block[];
  readonly enclosures: readonly string[];
  readonly signature: readonly SignatureLine[];
  /** In words, 2026年4月1日; null leaves a blank for the day. */
  readonly date: string | null;
  readonly notes: readonly string[];
  /** SM3 of the data that the letter was made of: 64 hexadecimal digits. */
  readonly digest: string;
  /** Without ending, and with nothing personal in it. */
  readonly fileName: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'arithmetic'; readonly lines: readonly ArithmeticLine[] };

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface ArithmeticLine {
  readonly text: string;
  readonly law: string;
  readonly certainty: 'official' | 'secondary' | 'unverified';
}

/** Who signs or seals; what is to be done there is said by the kind. */
export interface SignatureLine {
  readonly label: string;
  readonly kind: 'sign' | 'seal' | 'fingerprint' | 'blank';
  readonly value?: string | null;
}

/** What an office asks to be handed in with a letter. */
export interface ChecklistItem {
  readonly name: string;
  readonly why: string;
  readonly required: boolean;
  readonly have: boolean;
}
