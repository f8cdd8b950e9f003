import { GraphQLCountryCode } from 'graphql-scalars';
import { fold } from '../../model/sort-key.ts';

let codes: ReadonlyMap<string, string> | undefined;

/** The ISO 3166-1 code of a country's English name, or of the code itself; undefined where no country is called so. */
export function countryCode(name: string): string | undefined {
  codes ??= new Map(allNames());
  return codes.get(fold(name));
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function* allNames(): Generator<[name: string, code: string]> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    if (name === undefined || !isKnown(code)) continue;
    const [, before = name, inside = name] = /^(.*) \((.*)\)$/.exec(name) ?? [];
    for (const known of [code, name, before, inside, name.replaceAll('&', 'and')]) yield [fold(known), code];
  }
}

/** Whether records may hold the code. */
function isKnown(code: string): boolean {
  try {
    return GraphQLCountryCode.parseValue(code) === code;
  } catch {
    return false;
  }
}
