/** The part of the package `railroad-diagrams`, which has no types of its own, that the diagrams need. */
declare module "railroad-diagrams" {
  /** A piece of a diagram; its text is SVG. */
  interface Item {
    tagName: string;
    readonly attrs: Record<string, string | number>;
    toString(): string;
  }

  const railroad: {
    readonly Diagram: (...items: Item[]) => Item;
    readonly Sequence: (...items: Item[]) => Item;
    readonly Choice: (straight: number, ...items: Item[]) => Item;
    readonly Optional: (item: Item) => Item;
    readonly OneOrMore: (item: Item, between?: Item) => Item;
    readonly ZeroOrMore: (item: Item) => Item;
    readonly Terminal: (text: string) => Item;
    readonly NonTerminal: (text: string) => Item;
  };
  export default railroad;
  export type { Item };
}
