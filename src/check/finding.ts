/** How bad it is: an ERROR makes answers wrong or makes them fail, a WARNING makes them poorer. */
export type Severity = 'ERROR' | 'WARNING';

/** What a rule says of something that breaks it. */
export interface Judgement {
  /** The id of the node or relationship, or the key of the identifier; null for one without. */
  readonly id: string | null;
  /** The property or field that is wrong, where it is one. */
  readonly field?: string;
  /** What is wrong, to be read after the id and the field. */
  readonly message: string;
}

/** Something in the database that breaks a rule of the model. */
export interface Finding extends Judgement {
  /** The name of the rule. */
  readonly rule: string;
  readonly severity: Severity;
  /** How it is put right. */
  readonly hint: string;
}
