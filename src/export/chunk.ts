/** Few large pieces travel and pack better than many small ones. */
const chunkLength = 65_536;

/** Joins texts to pieces of at least 64 Ki characters, the last one apart. */
export async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for await (const text of texts) {
    chunk += text;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
