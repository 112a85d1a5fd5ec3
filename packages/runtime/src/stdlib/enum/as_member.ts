/** The value of a member in the body of an enumeration, which the class statement makes a member of: TypeScript sees the member. */
export function as_member(value: unknown): any {
  return value;
}
