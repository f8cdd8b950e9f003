import neo4j from 'neo4j-driver';

/**
 * Parameters as the driver must get them: integers as Neo4j integers (the driver sends every number as a float), absent
 * values as null. Refuses what the driver would send as an empty map without a word: dates, maps, sets, class instances.
 */
export function toParameters(parameters: Record<string, unknown>): Record<string, unknown> {
  return convertMap(parameters, '$');
}

function convert(value: unknown, path: string): unknown {
  switch (typeof value) {
    case 'number':
      return Number.isSafeInteger(value) ? neo4j.int(value) : value;
    case 'undefined':
      return null;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return convertList(value, path);
      if (isPlain(value)) return convertMap(value as Record<string, unknown>, `${path}.`);
      throw new TypeError(
        `The parameter ${path} is a ${value.constructor?.name}; send text, numbers, lists or plain maps.`,
      );
    case 'string':
    case 'boolean':
    case 'bigint':
      return value;
    default:
      throw new TypeError(`The parameter ${path} is a ${typeof value}; send text, numbers, lists or plain maps.`);
  }
}

// Most of what an import sends is sent as it is: a copy is made where something in it has to be converted.

function convertList(list: readonly unknown[], path: string): readonly unknown[] {
  let converted: unknown[] | undefined;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    const value = typeof item === 'string' ? item : convert(item, `${path}[${index}]`);
    if (value !== item) {
      converted ??= [...list];
      converted[index] = value;
    }
  }
  return converted ?? list;
}

function convertMap(map: Record<string, unknown>, path: string): Record<string, unknown> {
  let converted: Record<string, unknown> | undefined;
  for (const key of Object.keys(map)) {
    const item = map[key];
    const value = typeof item === 'string' ? item : convert(item, path + key);
    if (value !== item) {
      converted ??= { ...map };
      converted[key] = value;
    }
  }
  return converted ?? map;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
