import { isUtf8 } from 'node:buffer';

/** A line of a text file, without its end; or why it is none. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly size: number;
  readonly problem?: string;
}

const lineFeed = 0x0a;
/** A longer line is refused, so that a file without line ends does not fill the memory. */
const longest = 64 * 1024 * 1024;
const shown = 200;
const byteOrderMark = '\uFEFF';

/** Cuts UTF-8 content into lines (LF or CRLF). A line that is too long or not UTF-8 brings its beginning and a problem instead of its text. */
export async function* linesOf(content: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let number = 0;
  let kept: Buffer[] = [];
  let length = 0;
  const take = (end: Buffer): Line => {
    number += 1;
    const line = lineOf(number, kept.length === 0 ? end : Buffer.concat([...kept, end]), length + end.length);
    kept = [];
    length = 0;
    return line;
  };
  for await (const piece of content) {
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
      yield take(piece.subarray(start, end));
      start = end + 1;
    }
    const rest = piece.subarray(start);
    length += rest.length;
    if (length <= longest) kept.push(rest);
    else kept.splice(1);
  }
  if (length > 0) yield take(Buffer.alloc(0));
}

function lineOf(number: number, bytes: Buffer, size: number): Line {
  if (size > longest) {
    return { number, text: beginning(bytes), size, problem: `is longer than ${longest / 1024 / 1024} MiB` };
  }
  if (!isUtf8(bytes)) return { number, text: beginning(bytes), size, problem: 'is not UTF-8 text' };
  const text = bytes.toString('utf8');
  const start = number === 1 && text.startsWith(byteOrderMark) ? 1 : 0;
  return { number, text: text.slice(start, text.endsWith('\r') ? -1 : undefined), size };
}

function beginning(bytes: Buffer): string {
  return bytes.subarray(0, shown).toString('utf8');
}
