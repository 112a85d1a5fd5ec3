import * as ssl from "@tsyncio/runtime/stdlib/ssl";
import {
  and_,
  bool,
  Exception,
  exception,
  getattr,
  iand,
  int,
  invert,
  ior,
  or_,
  print,
  setattr,
  str,
  type,
} from "@tsyncio/runtime";

// The options of a context: numbers that are added up, and what is refused.
const context = new ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER);
print(
  int(context.options),
  context.options === new ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).options,
);
context.options = ior(context.options, ssl.OP_NO_SSLv2);
context.options = ior(
  context.options,
  or_(ssl.OP_NO_TICKET, ssl.OP_NO_RENEGOTIATION),
);
print(
  `${str(context.options)}`,
  bool(and_(context.options, ssl.OP_NO_TICKET)),
  or_(ssl.OP_ALL, ssl.OP_NO_TLSv1_2) === context.options,
);
context.options = iand(context.options, invert(ssl.OP_NO_SSLv3));
print(bool(and_(context.options, ssl.OP_NO_SSLv3)));
for (const wrong of [-1, "x", null, 1.5]) {
  try {
    setattr(context, "options", wrong);
  } catch (error) {
    const e = exception(error);
    if (!(e instanceof Exception)) {
      throw e;
    }
    print(getattr(type(e), "__name__"), e);
  }
}
