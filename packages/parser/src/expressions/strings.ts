import type { ConstantValue, Expr } from "@tsyncio/ast";
import { stringValue } from "../build/strings.ts";
import { joinedText } from "../build/surrogates.ts";
import * as T from "../generated/tokens.ts";
import { between, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import type { Cursor } from "./cursor.ts";
import { parseFormatted } from "./formatted.ts";
import { refuseTemplateMixture } from "./templates.ts";

type Constant = Extract<Expr, { kind: "Constant" }>;

const parsePlain = (cursor: Cursor): Constant => {
  const token = cursor.take();
  const { value, unicodePrefix } = stringValue(token);
  return {
    kind: "Constant",
    value,
    kind_: unicodePrefix ? "u" : null,
    lineno: token.lineno,
    col_offset: token.col_offset,
    end_lineno: token.end_lineno,
    end_col_offset: token.end_col_offset,
  };
};

/** Joins the bytes of literals that stand side by side. */
const joinBytes = (parts: readonly Constant[]): ConstantValue => {
  const values = parts.flatMap(({ value }) => (value.type === "bytes" ? [value.value] : []));
  const joined = new Uint8Array(values.reduce((length, value) => length + value.length, 0));
  let end = 0;
  for (const value of values) {
    joined.set(value, end);
    end += value.length;
  }
  return { type: "bytes", value: joined };
};

const joinText = (parts: readonly Constant[]): ConstantValue =>
  joinedText(parts.flatMap(({ value }) => (value.type === "str" ? [value] : [])));

/** One constant for several that stand side by side: from the start of the first to the end of the last. */
const joined = (parts: readonly Constant[]): Constant => {
  const first = parts[0] as Constant;
  const last = parts[parts.length - 1] as Constant;
  if (parts.length === 1) return first;
  return {
    kind: "Constant",
    value: first.value.type === "bytes" ? joinBytes(parts) : joinText(parts),
    kind_: first.kind_,
    lineno: first.lineno,
    col_offset: first.col_offset,
    end_lineno: last.end_lineno,
    end_col_offset: last.end_col_offset,
  };
};

/** Joins neighbouring constants among the parts of an f-string and leaves out empty ones. */
export const foldParts = (parts: readonly Expr[]): Expr[] => {
  const folded: Expr[] = [];
  let run: Constant[] = [];
  const endRun = (): void => {
    if (run.length === 0) return;
    const constant = joined(run);
    if (constant.value.type !== "str" || constant.value.value !== "") folded.push(constant);
    run = [];
  };
  for (const part of parts) {
    if (part.kind === "Constant") run.push(part);
    else {
      endRun();
      folded.push(part);
    }
  }
  endRun();
  return folded;
};

const refuseMixture = (last: Token): never => {
  throw refusal("cannot mix bytes and nonbytes literals", between(last, last));
};

/** String literals side by side: one constant, or one f-string if any of them is. */
export const parseStrings = (cursor: Cursor): Expr => {
  const { token: first, index: start } = cursor;
  if (cursor.type === T.STRING && cursor.following !== T.STRING && cursor.following !== T.FSTRING_START) {
    return parsePlain(cursor);
  }
  const parts: Expr[] = [];
  let formatted = false;
  let bytes = 0;
  let literals = 0;
  while (cursor.type === T.STRING || cursor.type === T.FSTRING_START) {
    literals++;
    if (cursor.type === T.STRING) {
      const part = parsePlain(cursor);
      if (part.value.type === "bytes") bytes++;
      parts.push(part);
    } else {
      formatted = true;
      for (const part of parseFormatted(cursor)) parts.push(part);
    }
  }
  if (formatted) refuseTemplateMixture(cursor, start);
  if (bytes !== 0 && bytes !== literals) refuseMixture(cursor.token);
  if (!formatted) return joined(parts as Constant[]);
  const { lineno, col_offset } = first;
  const { end_lineno, end_col_offset } = cursor.previous;
  return { kind: "JoinedStr", values: foldParts(parts), lineno, col_offset, end_lineno, end_col_offset };
};
