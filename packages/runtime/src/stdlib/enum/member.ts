/** `member(value)` in the body of an enumeration: a member, whatever the value is. */
export class member {
  static readonly __module__: string = "enum";
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** `nonmember(value)` in the body of an enumeration: an attribute of the class, and no member. */
export class nonmember {
  static readonly __module__: string = "enum";
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}
