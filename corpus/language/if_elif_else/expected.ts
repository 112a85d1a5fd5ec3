import { eq, type float, ge, print } from "@tsyncio/runtime";

let kind!: string;
function grade(score: float): string {
  if (ge(score, 90)) {
    return "A";
  } else if (ge(score, 75)) {
    return "B";
  } else if (ge(score, 50)) {
    return "C";
  } else {
    return "F";
  }
}

for (const score of [95, 90, 80, 50, 12.5]) {
  print(score, grade(score));
}

const temperature = 15;
if (temperature < 0) {
  kind = "ice";
} else if (temperature < 100) {
  if (temperature < 20) {
    kind = "cold water";
  } else {
    kind = "warm water";
  }
} else {
  kind = "steam";
}
print(kind);

if (!(temperature > 20 && eq(kind, "cold water"))) {
  print("on one line");
}

if (temperature > 10 && temperature < 20) {
} else {
  print("never");
}
