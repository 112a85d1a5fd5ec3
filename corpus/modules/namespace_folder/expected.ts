import { exception, ImportError, print } from "@tsyncio/runtime";
import * as engine from "./parts/engine.ts";
import * as wheels from "./parts/wheels.ts";
import { count as wheel_count } from "./parts/wheels.ts";
import * as parts_turbo from "./parts/turbo.ts";

let boost!: ((times: number) => string) | null;

try {
  boost = parts_turbo.boost;
} catch (error) {
  const failure = exception(error);
  if (!(failure instanceof ImportError)) {
    throw failure;
  }
  boost = null;
}

try {
  print("with", engine.start());
} catch (error) {
  const failure_2 = exception(error);
  if (!(failure_2 instanceof ImportError)) {
    throw failure_2;
  }
  print("no engine");
}

print(engine.start(), wheels.count, wheel_count, boost && boost(2));
