import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  Dict,
  eq,
  type float,
  match_mapping_rest,
  match_sequence,
  match_sequence_star,
  print,
  str,
  Tuple,
} from "@tsyncio/runtime";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { name_items, NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class Move {
  declare dx: number;
  declare dy: number;
  static dy = 0;

  constructor(dx: number, dy = 0) {
    this.dx = dx;
    this.dy = dy;
  }
}
as_dataclass(Move, ["dx", "dy"]);
class Quit {}
as_dataclass(Quit, []);
class Color {
  static RED = 1;
  static BLUE = 2;
}
class P extends NamedTuple {
  declare readonly x: number;
  declare readonly y: number;

  constructor(x: number, y: number) {
    super([x, y]);
  }
}
name_items(P, ["x", "y"]);
function act(
  c: Move | Quit | number | P | Tuple<[number, number]> | null,
): string {
  let parts: unknown[] | null;
  let x!: number;
  let y!: number;
  if (c instanceof Move && c.dx === 0 && c.dy === 0) {
    return "stay";
  } else if (c instanceof Move && c.dy === 0) {
    const dx = c.dx;
    return `h ${dx}`;
  } else if (c instanceof Move && c.dx === 0) {
    const dy = c.dy;
    return `v ${dy}`;
  } else if (c instanceof Move) {
    const a = c.dx;
    const b = c.dy;
    return `d ${a},${b}`;
  } else if (c instanceof Quit) {
    return "quit";
  } else if (eq(c, Color.RED)) {
    return "red";
  } else if (c instanceof P && ((x = c.x), (y = c.y), x === y)) {
    return "diag";
  } else if (c instanceof P) {
    const px = c.x;
    return `p ${px}`;
  } else if ((parts = match_sequence(c, 2)) !== null) {
    const a = parts[0];
    const b = parts[1];
    return `tuple ${str(a)} ${str(b)}`;
  }
  return "?";
}
for (const c of [
  new Move(0, 0),
  new Move(2),
  new Move(0, 3),
  new Move(1, 1),
  new Quit(),
  Color.RED,
  new P(1, 1),
  new P(2, 3),
  Tuple.of(5, 6),
  null,
]) {
  print(act(c));
}
async function handle(
  q: asyncio.Queue<
    Tuple<(string | float)[]> | Dict<unknown, unknown> | number | null
  >,
): Promise<void> {
  let parts: (string | float)[] | null;
  let parts_2: [string | float, (string | float)[]] | null;
  let parts_3: [unknown, Dict<unknown, unknown>] | null;
  while (true) {
    const subject = await q.get();
    if (subject === null) {
      break;
    } else if (
      (parts = match_sequence(subject, 2)) !== null &&
      eq(parts[0], "sleep")
    ) {
      const t: string | float = parts[1];
      await asyncio.sleep(t as any);
    } else if (
      (parts_2 = match_sequence_star(subject, 1, 0)) !== null &&
      eq(parts_2[0], "print")
    ) {
      const args: (string | float)[] = parts_2[1];
      print(...args);
    } else if ((parts_3 = match_mapping_rest(subject, ["op"])) !== null) {
      const op = parts_3[0];
      const kw: Dict<unknown, unknown> = parts_3[1];
      print(op, kw);
    } else {
      const msg = subject;
      print("unknown", msg);
    }
  }
}
async function main(): Promise<void> {
  const q = new asyncio.Queue<
    Tuple<(string | float)[]> | Dict<unknown, unknown> | number | null
  >();
  for (const m of [
    Tuple.of("sleep", 0.01),
    Tuple.of("print", 1, 2),
    new Dict<unknown, unknown>([
      ["op", "x"],
      ["y", 1],
    ]),
    42,
    null,
  ]) {
    q.put_nowait(m);
  }
  await handle(q);
}
await asyncio.run(coroutine(main));
