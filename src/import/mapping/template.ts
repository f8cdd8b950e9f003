/** A use of a filter: `cut:20` is the filter cut with the argument 20. */
export interface FilterUse {
  readonly name: string;
  readonly words: readonly string[];
}

/** A part of a template: text as it stands, or a value with filters. */
export type Part = string | { readonly path: string; readonly filters: readonly FilterUse[] };

/** A template that cannot be understood; the message is to be read after its place. */
export class TemplateProblem extends Error {}

/**
 * Cuts a template such as `ofac-{id|slug}` into its parts. Words of filters may stand in quotes, `{{` and `}}` are braces of the text.
 * Throws TemplateProblem.
 */
export function parseTemplate(template: string): Part[] {
  const parts: Part[] = [];
  let text = '';
  for (let place = 0; place < template.length; ) {
    const here = template[place] as string;
    if ((here === '{' || here === '}') && template[place + 1] === here) {
      text += here;
      place += 2;
    } else if (here === '{') {
      const { tokens, end } = tokensFrom(template, place + 1);
      if (text !== '') parts.push(text);
      text = '';
      parts.push(valuePart(tokens, template));
      place = end;
    } else if (here === '}') {
      throw new TemplateProblem(
        `has a } without a { in ${JSON.stringify(template)}; a brace of the text is written }}`,
      );
    } else {
      text += here;
      place += 1;
    }
  }
  return text === '' ? parts : [...parts, text];
}

interface Token {
  readonly text: string;
  /** What stands before it: nothing, `|` or `:`. */
  readonly after: '' | '|' | ':';
}

const quoted = /^(["'])((?:(?!\1)[^\\]|\\.)*)\1/s;
const plain = /^[^|:}"'{]+/;

/** The words between the braces, with what parts them, and the place behind the closing brace. */
function tokensFrom(template: string, start: number): { tokens: Token[]; end: number } {
  const tokens: Token[] = [];
  let after: Token['after'] = '';
  for (let place = start; place < template.length; ) {
    const rest = template.slice(place);
    const inQuotes = quoted.exec(rest);
    const [found = ''] = inQuotes ?? plain.exec(rest) ?? [];
    tokens.push({ text: inQuotes ? unescaped(inQuotes[2] as string, inQuotes[1] as string) : found.trim(), after });
    place += found.length;
    const next = template[place];
    if (next === '}') return { tokens, end: place + 1 };
    if (next !== '|' && next !== ':') break;
    after = next;
    place += 1;
  }
  throw new TemplateProblem(`has no closing } in ${JSON.stringify(template)}, or a quotation mark too many`);
}

/** Only the quotation mark itself needs a backslash: others belong to regular expressions and stay. */
function unescaped(text: string, mark: string): string {
  return text.replaceAll(`\\${mark}`, mark).replaceAll('\\n', '\n').replaceAll('\\t', '\t');
}

function valuePart([first, ...rest]: readonly Token[], template: string): Part {
  if (!first || first.text === '' || rest[0]?.after === ':') {
    throw new TemplateProblem(`names no column between its braces in ${JSON.stringify(template)}`);
  }
  const filters: { name: string; words: string[] }[] = [];
  for (const { text, after } of rest) {
    if (after === '|') filters.push({ name: text, words: [] });
    else filters.at(-1)?.words.push(text);
  }
  return { path: first.text, filters };
}
