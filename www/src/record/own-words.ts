/** What a person may want to see of themselves that the engine masks. */
export type OwnField = 'name' | 'number';

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+/gsu;

function* tokens(text: string): Iterable<{ readonly found: string; readonly at: number }> {
  const pattern = new RegExp(token);
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield { found: match[0], at: match.index };
  }
}

/** The text of a member of the outermost object, found without reading what comes after it; null where there is none. */
function member(text: string, name: string): string | null {
  const wanted = JSON.stringify(name);
  let depth = 0;
  let start: number | null = null;
  let last = '';
  let before = '';
  for (const { found, at } of tokens(text)) {
    if (start === null && depth === 1 && last === ':' && before === wanted) start = at;
    if (found === '{' || found === '[') depth += 1;
    if (found === '}' || found === ']') depth -= 1;
    if (start !== null && depth === 1) return text.slice(start, at + found.length);
    before = last;
    last = found;
  }
  return null;
}

function text(value: unknown, ...path: readonly string[]): string | null {
  const found = path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );
  return typeof found === 'string' ? found : null;
}

const paths: Record<OwnField, readonly string[]> = { name: ['name'], number: ['id', 'number'] };

/**
 * What the person's own text says of its subject. The engine never gives it unmasked, so the text itself is read, on the
 * device, when the person asks for that one field.
 */
export function ownWords(recordText: string, field: OwnField): string | null {
  try {
    const subject: unknown = JSON.parse(member(recordText, 'subject') ?? 'null');
    return text(subject, ...paths[field]);
  } catch {
    return null;
  }
}
