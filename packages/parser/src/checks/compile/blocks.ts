import type { Position, Stmt } from "@tsyncio/ast";
import { between, refusal } from "../../lexer/failure.ts";

/** How many blocks CPython lets nest in one function. */
const maximumBlocks = 21;

/** What a block is to a `break`, `continue` or `return` that leaves it. */
type BlockKind = "loop" | "group handler" | "try with finally" | "other";

/** A block that is open where code is compiled. */
interface Block {
  readonly kind: BlockKind;
  /** What runs when the block is left, of a `try` with `finally`. */
  readonly finalbody: readonly Stmt[];
}

const groupMessage = "'break', 'continue' and 'return' cannot appear in an except* block";

/** The open blocks of a function, class or module, the innermost last. */
export class Blocks {
  private open: Block[] = [];
  /** The `finally` blocks that have been visited on the way out, which finds all there is to refuse. */
  private readonly left = new Set<readonly Stmt[]>();

  /** Visits something inside a block that begins at a place. */
  within(kind: BlockKind, place: Position, visit: () => void, finalbody: readonly Stmt[] = []): void {
    if (this.open.length >= maximumBlocks) {
      throw refusal("too many statically nested blocks", between(place, place));
    }
    this.open.push({ kind, finalbody });
    visit();
    this.open.pop();
  }

  /**
   * Leaves blocks by a statement, up to the innermost loop if it goes no further: whether there was
   * one. CPython compiles each `finally` on the way, so what is refused there is refused now.
   */
  leave(place: Position, toLoop: boolean, visit: (body: readonly Stmt[]) => void): boolean {
    const { open } = this;
    try {
      for (let index = open.length - 1; index >= 0; index--) {
        const { kind, finalbody } = open[index] as Block;
        if (kind === "group handler") throw refusal(groupMessage, between(place, place));
        if (kind === "loop" && toLoop) return true;
        if (finalbody.length === 0 || this.left.has(finalbody)) continue;
        this.left.add(finalbody);
        this.open = open.slice(0, index);
        visit(finalbody);
      }
    } finally {
      this.open = open;
    }
    return false;
  }
}
