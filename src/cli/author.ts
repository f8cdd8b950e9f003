import { userInfo } from 'node:os';
import { InvalidArgumentError, Option } from 'commander';
import { type Author, program } from '../model/origin.ts';

/** The option by which a command is told who changes something. */
export function authorOption(): Option {
  return new Option(
    '--author <name>',
    'who does this, for the history; the name you are logged in by if left out',
  ).argParser(readName);
}

/** Who changes something at the command line: whom the option names, else whoever is logged in, else the program. */
export function authorNamed(name = userName()): Author {
  return name === undefined ? program : { id: `cli:${name}`, name };
}

/** The name by which this process is logged in; undefined in a container that runs under a number without a name. */
function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

/** Reads the name of a person or a program. */
export function readName(text: string): string {
  const name = text.trim();
  if (/^[^\p{C}]{1,100}$/u.test(name)) return name;
  throw new InvalidArgumentError('Write 1 to 100 characters on one line.');
}
