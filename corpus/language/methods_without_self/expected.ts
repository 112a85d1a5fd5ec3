import * as strings from "@tsyncio/runtime/strings";
import {
  call,
  call_method,
  exception,
  getattr,
  no_receiver,
  print,
  TypeError,
} from "@tsyncio/runtime";

// A method without self runs where it is read from its class; called on an object it is a TypeError.
class Units {
  base(): string {
    no_receiver(this, "Units.base");
    return "metre";
  }

  static names(): string[] {
    return ["metre", "second"];
  }

  get broken(): string {
    no_receiver(this, "Units.broken");
    return "never";
  }

  static lost(): string {
    no_receiver(this, "Units.lost");
    return "never";
  }
}

print(getattr(Units, "base")(), strings.upper(getattr(Units, "base")()));
print(getattr(Units, "names")(), call_method(new Units(), "names"));

const units = new Units();
for (const attempt of [
  () => units.base(),
  () => new Units().base(),
  () => units.broken,
  () => Units.lost(),
]) {
  try {
    print(call(attempt));
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof TypeError)) {
      throw error;
    }
    print("TypeError:", error);
  }
}
