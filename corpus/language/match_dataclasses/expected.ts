import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  coroutine,
  Dict,
  eq,
  finish_class,
  type float,
  type int,
  match_class,
  match_mapping_rest,
  match_sequence,
  match_sequence_star,
  print,
  str,
  Tuple,
} from "@tsyncio/runtime";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class Move {
  declare dx: int;
  declare dy: int;
  static dy = 0;

  constructor(dx: int, dy: int = 0) {
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
class P extends NamedTuple {}
finish_class(P, { annotations: { x: "int", y: "int" } });
function act(
  c: Move | Quit | number | P | Tuple<[number, number]> | null,
): string {
  let parts: unknown[] | null;
  let x!: unknown;
  let y!: unknown;
  if (c instanceof Move && eq(c.dx, 0) && eq(c.dy, 0)) {
    return "stay";
  } else if (c instanceof Move && eq(c.dy, 0)) {
    const dx = c.dx;
    return `h ${str(dx)}`;
  } else if (c instanceof Move && eq(c.dx, 0)) {
    const dy = c.dy;
    return `v ${str(dy)}`;
  } else if (c instanceof Move) {
    const a = c.dx;
    const b = c.dy;
    return `d ${str(a)},${str(b)}`;
  } else if (c instanceof Quit) {
    return "quit";
  } else if (eq(c, Color.RED)) {
    return "red";
  } else if (
    (parts = match_class(c, P, 2)) !== null &&
    ((x = parts[0]), (y = parts[1]), eq(x, y))
  ) {
    return "diag";
  } else if ((parts = match_class(c, P, 0, ["x"])) !== null) {
    const px = parts[0];
    return `p ${str(px)}`;
  } else if ((parts = match_sequence(c, 2)) !== null) {
    const a = parts[0];
    const b = parts[1];
    return `tuple ${str(a)} ${str(b)}`;
  }
  return "?";
}
for (const c of Tuple.of(
  new Move(0, 0),
  new Move(2),
  new Move(0, 3),
  new Move(1, 1),
  new Quit(),
  Color.RED,
  call(P, 1, 1),
  call(P, 2, 3),
  Tuple.of(5, 6),
  null,
)) {
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
  for (const m of Tuple.of(
    Tuple.of("sleep", 0.01),
    Tuple.of("print", 1, 2),
    new Dict<unknown, unknown>([
      ["op", "x"],
      ["y", 1],
    ]),
    42,
    null,
  )) {
    q.put_nowait(m);
  }
  await handle(q);
}
await asyncio.run(coroutine(main));
