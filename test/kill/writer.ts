/** A statement that is to be recorded: its text tells it from all others, and its key the request from others. */
interface Wish {
  readonly text: string;
  readonly key: string;
}

export interface Writers {
  /** The ids of the statements that the server has acknowledged, by their texts. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** How many requests got no answer, or none that says what became of them. */
  failed(): number;
  /** How many requests that had failed had been done all the same. */
  repeated(): number;
  /** How many statements were ever asked for. */
  asked(): number;
  /** Has so many clients write at once, each one statement after the other, what failed before first; until the server is lost. */
  writeUntilLost(address: string, token: string, clients: number): Promise<void>;
  /** Asks again for all that failed, until each is acknowledged. */
  settle(address: string, token: string): Promise<void>;
}

const query = `mutation ($input: StatementInput!, $key: String!) {
  recordStatement(input: $input, idempotencyKey: $key) { repeated statement { id } }
}`;

/** Clients that record statements on one actor, with a key for each, and ask again by the same key where no answer came. */
export function writers(actor: string): Writers {
  const acknowledged = new Map<string, string>();
  const pending: Wish[] = [];
  let [asked, failed, repeated] = [0, 0, 0];

  const next = (): Wish => {
    const again = pending.shift();
    if (again) return again;
    asked += 1;
    return { text: `Statement ${asked}`, key: `key-${asked}` };
  };

  /** Whether it was acknowledged; a statement that is acknowledged twice must be the same. */
  async function write(address: string, token: string, wish: Wish): Promise<boolean> {
    const done = await record(address, token, actor, wish).catch(() => undefined);
    if (!done) {
      failed += 1;
      pending.push(wish);
      return false;
    }
    if (done.repeated) repeated += 1;
    acknowledged.set(wish.text, done.statement.id);
    return true;
  }

  return {
    acknowledged,
    asked: () => asked,
    failed: () => failed,
    repeated: () => repeated,
    async writeUntilLost(address, token, clients) {
      const client = async () => {
        while (await write(address, token, next()));
      };
      await Promise.all(Array.from({ length: clients }, client));
    },
    async settle(address, token) {
      while (pending.length > 0) await write(address, token, next());
    },
  };
}

interface Done {
  readonly repeated: boolean;
  readonly statement: { readonly id: string };
}

/** What the server says it did; undefined where it says that it does not know, or is away. Throws at any other refusal. */
async function record(address: string, token: string, actor: string, { text, key }: Wish): Promise<Done | undefined> {
  const input = { text, form: 'PARAPHRASE', speechAct: 'ASSERT', assertedBy: [{ node: { id: actor } }] };
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables: { input, key } }),
  });
  const { data } = (await response.json()) as { data?: { recordStatement?: Done } };
  return data?.recordStatement;
}
