/** Numbers by their place, which are never copied as they become more. */
export interface GrowingNumbers {
  /** 0 where none was set. */
  get(place: number): number;
  set(place: number, value: number): void;
}

const blockBits = 16;
const blockLength = 2 ** blockBits;

/** Makes an empty list of whole numbers of a kind; what holds nothing but zeros takes no memory. */
export function growingNumbers(kind: Uint32ArrayConstructor | Uint8ArrayConstructor): GrowingNumbers {
  const blocks: (Uint32Array | Uint8Array | undefined)[] = [];
  return {
    get: (place) => blocks[place >>> blockBits]?.[place % blockLength] ?? 0,
    set(place, value) {
      const number = place >>> blockBits;
      let block = blocks[number];
      if (block === undefined) {
        if (value === 0) return;
        block = new kind(blockLength);
        blocks[number] = block;
      }
      block[place % blockLength] = value;
    },
  };
}
