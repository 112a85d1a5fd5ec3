import { getitem, print, Slice } from "@tsyncio/runtime";

function connect(host: string, port = 80, secure = false): string {
  const scheme = secure ? "https" : "http";
  return `${scheme}://${host}:${port}`;
}

print(connect("example.org"));
print(connect("example.org", 8080));
print(connect("example.org", undefined, true));
print(connect("example.org", 443, true));

// A default is evaluated once, when the function is defined.
const default_seen: string[] = [];
function remember(item: string, seen: string[] = default_seen): string[] {
  seen.push(item);
  return seen;
}

print(remember("a"));
print(remember("b"));
print(remember("c", ["x"]));
print(remember("d"));

let limit = 3;

const default_count: number = limit;
function take(items: number[], count: number = default_count): number[] {
  return getitem(items, new Slice(null, count));
}

limit = 1;
print(take([1, 2, 3, 4, 5]));
