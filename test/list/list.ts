/** A mapping of a list at a day, with columns Id, Name and Country. */
export const listMapping = `
source: { format: csv }
snapshot: { list: list }
always:
  - { type: Organisation, id: office, keep: true, name: Office, kind: GOVERNMENT_BODY }
  - { type: Document, id: list, kind: DATASET, title: The list, publishedOn: "{@snapshot}", publishedBy: [{ node: office }] }
records:
  - { type: Organisation, id: "firm-{Id}", name: "{Name}", kind: COMPANY, country: "{Country|country}" }
  - type: RegulatoryAction
    id: "entry-{Id}"
    kind: ENTITY_LISTING
    title: "Listing of {Name}"
    issuedBy: [{ node: office, role: ISSUER }]
    appliesTo: [{ node: "firm-{Id}", relation: NAMED }]
    publishedIn: [{ node: list }]
`;

type Firm = readonly [id: number, name: string, country: string];

/** The file of a list with entries of so many firms, as it was first. */
export function firstList(length: number): string {
  return fileOf(Array.from({ length }, (_, index) => firm(index)));
}

/** The same list later: every third firm has another name, every fifth is gone, and a tenth as many have come. */
export function secondList(length: number): string {
  const left = Array.from({ length }, (_, index) => firm(index)).filter(([id]) => id % 5 !== 0);
  const renamed = left.map(([id, name, country]): Firm => [id, id % 3 === 0 ? `${name} Holding` : name, country]);
  return fileOf([...renamed, ...Array.from({ length: length / 10 }, (_, index) => firm(length + index))]);
}

function firm(id: number): Firm {
  return [id, `Firm ${id}`, id % 2 === 0 ? 'France' : 'Japan'];
}

function fileOf(firms: readonly Firm[]): string {
  return ['Id,Name,Country', ...firms.map((row) => row.join(','))].map((line) => `${line}\n`).join('');
}
