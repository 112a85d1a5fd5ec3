import { enumerate, print } from "@tsyncio/runtime";

function find(items: (string | null)[], wanted: string): number | string {
  loop: {
    for (const [index, item] of enumerate(items)) {
      try {
        if (item === wanted) {
          return index;
        }
        if (item === null) {
          continue;
        }
        if (item === "stop") {
          break loop;
        }
        print("looked at", item);
      } finally {
        print("done with", item);
      }
    }
    return "not there";
  }
  return "stopped";
}

print(find(["a", null, "b", "c"], "b"));
print(find(["a", "stop", "b"], "b"));
print(find(["a"], "b"));

function nested(): string {
  try {
    try {
      return "inner result";
    } finally {
      print("inner clean-up");
    }
  } finally {
    print("outer clean-up");
  }
}

print(nested());
