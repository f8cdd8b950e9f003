/** A question that a researcher asks, and how the graph answers it. */
export interface Recipe {
  /** The file's name without its extension. */
  name: string;
  question: string;
  query: string;
  /** JSON text, where the query takes variables. */
  variables?: string;
  /** JSON text of the answer's `data`, where the file gives one. */
  answer?: string;
}

interface Block {
  language: string;
  /** The nearest heading above the block, without its marks. */
  heading: string;
  text: string;
}

/**
 * Reads a page of the cookbook: a `# Question`, one `graphql` block, and `json` blocks under the headings "Variables" and
 * "Answer". Throws, naming the page, where the question or the query is missing.
 */
export function parseRecipe(name: string, markdown: string): Recipe {
  const question = /^# +(.+)$/m.exec(markdown)?.[1]?.trim();
  const blocks = readBlocks(markdown);
  const query = blocks.find(({ language }) => language === 'graphql')?.text;
  if (question === undefined) throw new Error(`The cookbook page ${name} has no "# Question" heading.`);
  if (query === undefined) throw new Error(`The cookbook page ${name} has no \`\`\`graphql block.`);
  const variables = findJson(blocks, 'variables');
  const answer = findJson(blocks, 'answer');
  return {
    name,
    question,
    query,
    ...(variables === undefined ? {} : { variables }),
    ...(answer === undefined ? {} : { answer }),
  };
}

function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let heading = '';
  let open: { language: string; lines: string[] } | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    const fence = /^```(\w*)\s*$/.exec(line);
    if (open && fence) {
      blocks.push({ language: open.language, heading, text: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else if (open) {
      open.lines.push(line);
    } else if (fence) {
      open = { language: fence[1] ?? '', lines: [] };
    } else {
      heading = readHeading(line) ?? heading;
    }
  }
  return blocks;
}

function readHeading(line: string): string | undefined {
  const marked = /^#+ +(.+)$/.exec(line) ?? /^\*\*(.+)\*\*:?\s*$/.exec(line) ?? /^(Variables|Answer):?\s*$/.exec(line);
  return marked?.[1]?.replace(/[\s:]+$/, '');
}

function findJson(blocks: Block[], heading: string): string | undefined {
  return blocks.find((block) => block.language === 'json' && block.heading.toLowerCase() === heading)?.text;
}
