import {
  call_method,
  closed_at_end,
  exception,
  iterate_once,
  list,
  ne,
  next,
  print,
  StopIteration,
  str,
} from "@tsyncio/runtime";

function* resource(): Generator<number> {
  print("open");
  try {
    yield 1;
    yield 2;
  } finally {
    print("close");
  }
}

for (const value of iterate_once(resource())) {
  print(value);
}

const reader = closed_at_end(resource());
print(next(reader));
call_method(reader, "close");
print(list(reader));

function* echo(): Generator<string, string, unknown> {
  let received: unknown = (yield "ready") ?? null;
  while (ne(received, "stop")) {
    received = (yield `got ${str(received)}`) ?? null;
  }
  return "result";
}

const talk = echo();
print(
  next(talk),
  call_method(talk, "send", "a"),
  call_method(talk, "send", "b"),
);
try {
  call_method(talk, "send", "stop");
} catch (error) {
  const stop = exception(error);
  if (!(stop instanceof StopIteration)) {
    throw stop;
  }
  print("returned", stop.value);
}
