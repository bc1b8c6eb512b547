/* Where things stand on a page, as a person names them; XPath, which every engine understands. */

const quoted = (text: string) => JSON.stringify(text);
const says = (text: string) => `normalize-space(.)=${quoted(text)}`;

/** Within the question with these words, or anywhere. */
const within = (question?: string) => (question === undefined ? '' : `//fieldset[legend[${says(question)}]]`);

/** What says this and can be pressed. */
export const pressable = (text: string, question?: string) =>
  `${within(question)}//*[self::button or self::a or self::summary or self::label][${says(text)} or @aria-label=${quoted(text)}]`;

/** The field with this label. */
export const field = (label: string, question?: string) =>
  `${within(question)}//*[@id=//label[${says(label)}]/@for]`;

export const option = (label: string, said: string) => `${field(label)}/option[${says(said)}]`;
