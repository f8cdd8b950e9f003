/** What XML 1.0 cannot hold in any way: most control characters, two that are none, and halves of characters. */
const impossible = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers turn these into a space or a line feed unless they are written like this.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u{85}': '&#133;',
  '\u{2028}': '&#8232;',
};

/** A text for an attribute or between tags, read back as it was; only what XML cannot hold is replaced by U+FFFD. */
export function xml(text: string | number): string {
  return String(text)
    .replace(impossible, '\u{FFFD}')
    .replace(/[&<>"\t\n\r\u{85}\u{2028}]/gu, (character) => references[character] as string);
}

/** Attributes as they stand in a tag, each after a space; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${xml(value as string)}"`)
    .join('');
}
