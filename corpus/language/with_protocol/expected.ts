import * as strings from "@tsyncio/runtime/strings";
import {
  bound_global,
  call,
  call_method,
  closed_at_end,
  Dict,
  enter,
  exception,
  getattr,
  getitem,
  IndexError,
  is_,
  iterate_once,
  KeyError,
  list,
  mul,
  next,
  print,
  rest_keywords,
  reversed,
  setattr,
  setitem,
  signature,
  str,
  truth,
  Tuple,
  TypeError,
  unpack,
  ValueError,
} from "@tsyncio/runtime";

let h!: Tag;
// context managers & generators interplay
class Tag {
  declare name: string;
  declare attrs: Dict<string, string | number>;

  static depth = 0;
  constructor(name: string, options: { [keyword: string]: any } = {}) {
    const attrs = rest_keywords(options);
    this.name = name;
    this.attrs = attrs;
  }
  __enter__(): Tag {
    const a = strings.join(
      "",
      Iterator.from(this.attrs.items()).map(([k, v]) => ` ${k}="${str(v)}"`),
    );
    print(mul("  ", Tag.depth) + `<${this.name}${a}>`);
    Tag.depth += 1;
    return this;
  }
  __exit__(t: unknown, v: unknown, tb: unknown): boolean {
    Tag.depth -= 1;
    print(
      mul("  ", Tag.depth) +
        `</${this.name}>` +
        (truth(t) ? ` !${str(getattr(t, "__name__"))}` : ""),
    );
    return is_(t, KeyError);
  }
  text(s: unknown): Tag {
    print(mul("  ", Tag.depth) + str(s));
    return this;
  }
}
const scope = enter(new Tag("html"));
try {
  h = scope.value;
  const scope_2 = enter(new Tag("body", { cls: "x" }));
  try {
    const b = scope_2.value;
    for (let i = 0; i < 2; i++) {
      const scope_3 = enter(new Tag("p", { id: i }));
      try {
        b.text(i);
      } catch (error) {
        scope_3.caught(error);
      } finally {
        scope_3.exit();
      }
    }
    const scope_4 = enter(new Tag("err"));
    try {
      throw new KeyError("swallowed");
    } catch (error) {
      scope_4.caught(error);
    } finally {
      scope_4.exit();
    }
    b.text("after");
  } catch (error) {
    scope_2.caught(error);
  } finally {
    scope_2.exit();
  }
} catch (error) {
  scope.caught(error);
} finally {
  scope.exit();
}
function* gen(): Generator<number> {
  const scope = enter(new Tag("gen"));
  try {
    yield 1;
    yield 2;
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
}
const g = closed_at_end(gen());
print(next(g));
call_method(g, "close");
print(list(gen()));
for (const v of iterate_once(gen())) {
  print("v", v);
  break;
}
function ret(): string | null {
  const scope = enter(new Tag("ret"));
  try {
    return "value";
  } catch (error) {
    scope.caught(error);
  } finally {
    scope.exit();
  }
  return null;
}
print(ret());
function loop(): (number | string)[] {
  const out: (number | string)[] = [];
  loop_2: {
    for (let i = 0; i < 4; i++) {
      const scope = enter(new Tag(`i${i}`));
      try {
        if (i === 0) {
          continue;
        }
        if (i === 2) {
          break loop_2;
        }
        out.push(i);
      } catch (error) {
        scope.caught(error);
      } finally {
        scope.exit();
      }
    }
    out.push("else");
  }
  return out;
}
print(loop());
class Multi {
  declare cms: Tuple<Tag[]>;

  constructor(...cms_items: Tag[]) {
    const cms = Tuple.of(...cms_items);
    this.cms = cms;
  }
  __enter__(): unknown[] {
    return Array.from(this.cms, (c) => c.__enter__());
  }
  __exit__(...exc_items: unknown[]): null {
    const exc = Tuple.of(...exc_items);
    for (const c of reversed(this.cms)) {
      call_method(c, "__exit__", ...exc);
    }
    return null;
  }
}
signature(Multi.prototype.__exit__, "*exc");
const scope_5 = enter(new Multi(new Tag("m1"), new Tag("m2")));
try {
  const [m1, m2]: [unknown, unknown] = unpack(scope_5.value, 2);
  print(getattr(m1, "name"), getattr(m2, "name"));
} catch (error) {
  scope_5.caught(error);
} finally {
  scope_5.exit();
}
const scope_6 = enter(new Tag("attr"));
try {
  const value: unknown = scope_6.value;
  setattr(bound_global(h, "h"), "child", value);
  call_method(
    getattr(bound_global(h, "h"), "child"),
    "text",
    "stored on attribute",
  );
} catch (error) {
  scope_6.caught(error);
} finally {
  scope_6.exit();
}
const d = new Dict<string, Tag>();
const scope_7 = enter(new Tag("item"));
try {
  setitem(d, "k", scope_7.value);
  getitem(d, "k").text("stored in dict");
} catch (error) {
  scope_7.caught(error);
} finally {
  scope_7.exit();
}
try {
  const scope_8 = enter(new Tag("outer"));
  try {
    const scope_9 = enter(new Tag("inner"));
    try {
      throw new ValueError("boom");
    } catch (error) {
      scope_9.caught(error);
    } finally {
      scope_9.exit();
    }
  } catch (error) {
    scope_8.caught(error);
  } finally {
    scope_8.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof ValueError)) {
    throw e;
  }
  print("caught", e);
}
class Timer {
  declare t: unknown[];

  __enter__(): unknown {
    this.t = [0];
    return getattr(getattr(this, "t"), "append");
  }
  __exit__(...a_items: unknown[]): null {
    const a = Tuple.of(...a_items);
    print("timer", getattr(this, "t"));
    return null;
  }
}
signature(Timer.prototype.__exit__, "*a");
const scope_10 = enter(new Timer());
try {
  const tick = scope_10.value;
  call(tick, 1);
  call(tick, 2);
} catch (error) {
  scope_10.caught(error);
} finally {
  scope_10.exit();
}
class NoExit {
  __enter__(): null {
    return null;
  }
}
try {
  const scope_11 = enter(new NoExit());
  try {
  } catch (error) {
    scope_11.caught(error);
  } finally {
    scope_11.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class BadEnter {
  __exit__(...a_items_2: unknown[]): null {
    const a = Tuple.of(...a_items_2);
    return null;
  }
}
signature(BadEnter.prototype.__exit__, "*a");
try {
  const scope_12 = enter(new BadEnter());
  try {
  } catch (error) {
    scope_12.caught(error);
  } finally {
    scope_12.exit();
  }
} catch (error) {
  const e = exception(error);
  if (!(e instanceof TypeError)) {
    throw e;
  }
  print(e);
}
class Sup {
  __enter__(): null {
    return null;
  }
  __exit__(t: unknown, v: unknown, tb: unknown): number {
    print(t, v, tb === null);
    return 1;
  }
}
const scope_13 = enter(new Sup());
try {
  const nothing = scope_13.value;
  print(nothing);
} catch (error) {
  scope_13.caught(error);
} finally {
  scope_13.exit();
}
let x = "before";
const scope_14 = enter(new Sup());
try {
  x = "inside";
  throw new IndexError("i");
} catch (error) {
  scope_14.caught(error);
} finally {
  scope_14.exit();
}
print(x);
