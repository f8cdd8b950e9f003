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
      if (Array.isArray(value)) return value.map((item, index) => convert(item, `${path}[${index}]`));
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

function convertMap(map: Record<string, unknown>, path: string): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const key of Object.keys(map)) converted[key] = convert(map[key], path + key);
  return converted;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
