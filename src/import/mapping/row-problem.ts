/** A row of which a mapping cannot make a record; the message says why. */
export class RowProblem extends Error {
  override readonly name = 'RowProblem';
}
