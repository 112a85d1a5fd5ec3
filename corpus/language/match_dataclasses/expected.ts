import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  call,
  coroutine,
  Dict,
  eq,
  finish_class,
  type float,
  match_class,
  match_mapping_rest,
  match_sequence,
  match_sequence_star,
  print,
  str,
  Tuple,
} from "@tsyncio/runtime";
import { dataclass } from "@tsyncio/runtime/stdlib/dataclasses";
import { NamedTuple } from "@tsyncio/runtime/stdlib/typing";

class MoveClass {
  static dy: any = 0;
}
const Move: any = call(
  dataclass,
  finish_class(MoveClass, {
    name: "Move",
    annotations: { dx: "int", dy: "int" },
  }),
);
class QuitClass {}
const Quit: any = call(dataclass, finish_class(QuitClass, { name: "Quit" }));
class Color {
  static RED: number = 1;
  static BLUE: number = 2;
}
class P extends NamedTuple {}
finish_class(P, { annotations: { x: "int", y: "int" } });
function act(c: any): string {
  let parts: any[] | null;
  let x!: any;
  let y!: any;
  if (
    (parts = match_class(c, Move, 2)) !== null &&
    eq(parts[0], 0) &&
    eq(parts[1], 0)
  ) {
    return "stay";
  } else if (
    (parts = match_class(c, Move, 1, ["dy"])) !== null &&
    eq(parts[1], 0)
  ) {
    const dx = parts[0];
    return `h ${str(dx)}`;
  } else if (
    (parts = match_class(c, Move, 0, ["dx", "dy"])) !== null &&
    eq(parts[0], 0)
  ) {
    const dy = parts[1];
    return `v ${str(dy)}`;
  } else if ((parts = match_class(c, Move, 2)) !== null) {
    const a = parts[0];
    const b = parts[1];
    return `d ${str(a)},${str(b)}`;
  } else if (match_class(c, Quit, 0) !== null) {
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
  call(Move, 0, 0),
  call(Move, 2),
  call(Move, 0, 3),
  call(Move, 1, 1),
  call(Quit),
  Color.RED,
  call(P, 1, 1),
  call(P, 2, 3),
  Tuple.of(5, 6),
  null,
)) {
  print(act(c));
}
async function handle(
  q: asyncio.Queue<Tuple<(string | float)[]> | Dict<any, any> | number | null>,
): Promise<void> {
  let parts: any[] | null;
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
      (parts = match_sequence_star(subject, 1, 0)) !== null &&
      eq(parts[0], "print")
    ) {
      const args: (string | float)[] = parts[1];
      print(...args);
    } else if ((parts = match_mapping_rest(subject, ["op"])) !== null) {
      const op = parts[0];
      const kw: Dict<any, any> = parts[1];
      print(op, kw);
    } else {
      const msg = subject;
      print("unknown", msg);
    }
  }
}
async function main(): Promise<void> {
  const q = new asyncio.Queue<
    Tuple<(string | float)[]> | Dict<any, any> | number | null
  >();
  for (const m of Tuple.of(
    Tuple.of("sleep", 0.01),
    Tuple.of("print", 1, 2),
    new Dict<any, any>([
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
