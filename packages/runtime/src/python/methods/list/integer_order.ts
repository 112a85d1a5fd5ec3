import { Tuple } from "../../values/tuple.ts";

/** The values of one column: the smallest, and how many integers there are from it to the greatest. */
interface Column {
  readonly least: number;
  readonly range: number;
}

/** The greatest code whose division by the number of keys is rounded to the right side. */
const greatest = 2 ** 51;

/**
 * The places of the keys in ascending order, equal ones as they stand; null where the keys are not all ints, or all tuples of ints of
 * one length, or lie too far apart. Each key and its place become one number, and numbers are sorted without asking a function.
 */
export function integer_order(keys: readonly unknown[]): number[] | null {
  if (keys.length < 2) return null;
  const width = is_plain_row(keys[0]) ? keys[0].length : 0;
  const columns: Column[] = [];
  let size = keys.length;
  for (let index = 0; index < Math.max(width, 1); index++) {
    const column = width === 0 ? measured(keys) : column_of(keys, index, width);
    if (column === null) return null;
    columns.push(column);
    size *= column.range;
    if (size > greatest) return null;
  }
  const codes = width === 0 ? number_codes(keys as number[], columns[0]!) : row_codes(keys as Tuple[], columns);
  return Array.from(codes.sort(), (code) => code - Math.floor(code / keys.length) * keys.length);
}

/** Whether the value is a tuple and of no derived class, which may compare in its own way. */
export function is_plain_row(value: unknown): value is Tuple {
  return value instanceof Tuple && value.constructor === Tuple;
}

function column_of(rows: readonly unknown[], index: number, width: number): Column | null {
  const values: unknown[] = [];
  for (const row of rows) {
    if (!is_plain_row(row) || row.length !== width) return null;
    values.push(row.items[index]);
  }
  return measured(values);
}

function measured(values: readonly unknown[]): Column | null {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isSafeInteger(value)) return null;
    if ((value as number) < least) least = value as number;
    if ((value as number) > most) most = value as number;
  }
  return { least, range: most - least + 1 };
}

function number_codes(keys: readonly number[], { least }: Column): Float64Array {
  const count = keys.length;
  return Float64Array.from(keys, (key, place) => (key - least) * count + place);
}

function row_codes(rows: readonly Tuple[], columns: readonly Column[]): Float64Array {
  const codes = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const { items } = rows[place]!;
    let code = 0;
    for (let index = 0; index < columns.length; index++) {
      code = code * columns[index]!.range + ((items[index] as number) - columns[index]!.least);
    }
    codes[place] = code * rows.length + place;
  }
  return codes;
}
