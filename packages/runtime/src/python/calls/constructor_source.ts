const known = /* @__PURE__ */ new WeakMap<Function, string | null>();

/**
 * The parameters of a class's own constructor with their parentheses, as its source says them, of those alone that are more than names
 * and plain defaults the first parenthesis; null where it has none. Classes inside of its methods have
 * constructors too, which do not count.
 */
export function constructor_source(cls: Function): string | null {
  let found = known.get(cls);
  if (found === undefined) known.set(cls, (found = parameters_in(Function.prototype.toString.call(cls))));
  return found;
}

function parameters_in(source: string): string | null {
  const pieces =
    /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`|\/\*[^]*?\*\/|\/\/[^\n]*|[{}()]|\bconstructor\s*(\([\w$\s,=!]*\)|\()/g;
  let depth = 0;
  for (let match = pieces.exec(source); match !== null; match = pieces.exec(source)) {
    const [piece, parameters] = match;
    if (parameters !== undefined) {
      if (depth === 1) return parameters;
      if (parameters === "(") depth += 1;
    } else if (piece === "`") pieces.lastIndex = template_end(source, pieces.lastIndex);
    else if ("{(".includes(piece)) depth += 1;
    else if ("})".includes(piece)) depth -= 1;
  }
  return null;
}

/** Where a template literal ends that starts before a position: its replacement fields have literals of their own. */
function template_end(source: string, start: number): number {
  let position = start;
  while (position < source.length && source[position] !== "`") {
    if (source[position] === "\\") position += 2;
    else if (source.startsWith("${", position)) position = field_end(source, position + 2);
    else position += 1;
  }
  return position + 1;
}

const quoted = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/y;

function field_end(source: string, start: number): number {
  let depth = 1;
  let position = start;
  while (position < source.length && depth > 0) {
    quoted.lastIndex = position;
    if (quoted.test(source)) position = quoted.lastIndex;
    else if (source[position] === "`") position = template_end(source, position + 1);
    else {
      if (source[position] === "{") depth += 1;
      if (source[position] === "}") depth -= 1;
      position += 1;
    }
  }
  return position;
}
