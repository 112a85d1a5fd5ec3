/** HTTP/1.0 and 1.1 over streams. */

import * as asyncio from "@tsyncio/runtime/asyncio";
import * as strings from "@tsyncio/runtime/strings";
import {
  add,
  aenter,
  Bytes,
  call,
  call_method,
  coroutine,
  Dict,
  dict,
  during,
  Exception,
  exception,
  ge,
  getitem,
  int,
  len,
  mod,
  mul,
  print,
  raise_from,
  range,
  rest_keywords,
  setitem,
  Slice,
  sorted,
  starred,
  str,
  truth,
  Tuple,
  unpack,
  unpack_star,
  ValueError,
} from "@tsyncio/runtime";
import "@tsyncio/runtime/asyncio/parts/freed_futures";
import { as_dataclass } from "@tsyncio/runtime/stdlib/dataclasses";

class Request {
  declare method: string;
  declare path: string;
  declare version: string;
  declare headers: Dict<string, string>;
  declare body: Bytes;
  static body: Bytes = Bytes.from_latin1("");

  constructor(
    method: string,
    path: string,
    version: string,
    headers: Dict<string, string> = new Dict<string, string>(),
    body: Bytes = Bytes.from_latin1(""),
  ) {
    this.method = method;
    this.path = path;
    this.version = version;
    this.headers = headers;
    this.body = body;
  }
}
as_dataclass(Request, [
  "method",
  "path",
  "version",
  ["headers", { default_factory: dict }],
  "body",
]);

class BadRequest extends Exception {
  declare status: number;
  declare reason: string;

  constructor(status: number, reason: string) {
    super(`${status} ${reason}`);
    this.status = status;
    this.reason = reason;
  }
}

async function read_request(
  reader: asyncio.StreamReader,
): Promise<Request | null> {
  let head!: Bytes;
  let method!: string;
  let path!: string;
  let version!: string;
  try {
    head = await asyncio.wait_for(
      coroutine(reader.readuntil.bind(reader), Bytes.from_latin1("\r\n\r\n")),
      2,
    );
  } catch (caught) {
    const failure = exception(caught);
    if (failure instanceof asyncio.IncompleteReadError) {
      const error = failure;
      if (!truth(error.partial)) {
        return null;
      }
      throw raise_from(new BadRequest(400, "incomplete"), error, failure);
    } else if (failure instanceof asyncio.LimitOverrunError) {
      const error = failure;
      throw during(
        new BadRequest(431, `too large: ${str(ge(error.consumed, 1024))}`),
        failure,
      );
    } else {
      throw failure;
    }
  }
  const [first, lines]: [string, string[]] = unpack_star(
    getitem(strings.split(head.decode("latin-1"), "\r\n"), new Slice(null, -2)),
    1,
    0,
  );
  try {
    [method, path, version] = unpack(strings.split(first, " "), 3);
  } catch (caught) {
    const failure_2 = exception(caught);
    if (!(failure_2 instanceof ValueError)) {
      throw failure_2;
    }
    throw raise_from(new BadRequest(400, "bad request line"), null, failure_2);
  }
  const headers = new Dict<string, string>();
  for (const line of lines) {
    const [name, _, value] = strings.partition(line, ":");
    const value_2: string = strings.strip(value);
    setitem(headers, strings.lower(strings.strip(name)), value_2);
  }
  const length = int(headers.get("content-length", "0"));
  const body = truth(length)
    ? await reader.readexactly(length)
    : Bytes.from_latin1("");
  return new Request(method, path, version, headers, body);
}

function respond(
  writer: asyncio.StreamWriter,
  status: number,
  reason: string,
  body: Bytes,
  version = "HTTP/1.1",
  options: { [keyword: string]: any } = {},
): void {
  const headers = rest_keywords(options);
  const head = [`${version} ${status} ${reason}`];
  headers.setdefault("content_type", "text/plain");
  setitem(headers, "content_length", str(len(body)));
  for (const [name, value] of sorted(headers.items())) {
    head.push(`${strings.title(strings.replace(name, "_", "-"))}: ${value}`);
  }
  writer.write(
    add(
      strings.encode(strings.join("\r\n", [...head, "", ""]), "latin-1"),
      body,
    ),
  );
}

async function handle(
  reader: asyncio.StreamReader,
  writer: asyncio.StreamWriter,
): Promise<null> {
  try {
    let request!: Request | null;
    while ((request = await read_request(reader)) !== null) {
      const keep =
        request.version === "HTTP/1.1" &&
        request.headers.get("connection") !== "close";
      if (request.path === "/echo") {
        const body = strings.encode(
          `${request.method} ${request.body.decode()}`,
        );
        respond(writer, 200, "OK", body, request.version, {
          content_type: "application/json",
        });
      } else if (request.path === "/chunks") {
        writer.write(
          Bytes.from_latin1(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
          ),
        );
        for (const part of [
          Bytes.from_latin1("one"),
          mul(Bytes.from_latin1("two"), 5),
          Bytes.from_latin1(""),
        ]) {
          writer.write(
            mod(Bytes.from_latin1("%x\r\n%b\r\n"), Tuple.of(len(part), part)),
          );
          await writer.drain();
        }
      } else {
        respond(
          writer,
          404,
          "Not Found",
          strings.encode(`no ${request.path}`),
          request.version,
        );
      }
      await writer.drain();
      if (!keep) {
        break;
      }
    }
  } catch (caught) {
    const error = exception(caught);
    if (!(error instanceof BadRequest)) {
      throw error;
    }
    respond(writer, error.status, error.reason, strings.encode(str(error)));
  } finally {
    writer.close();
    await writer.wait_closed();
  }
  return null;
}

async function fetch(
  address: unknown,
  ...requests_items: Bytes[]
): Promise<Bytes> {
  const requests = Tuple.of(...requests_items);
  const [reader, writer] = await call(
    asyncio.open_connection,
    ...starred(address),
  );
  for (const request of requests) {
    writer.write(request);
  }
  writer.write_eof();
  const data = await reader.read();
  writer.close();
  await writer.wait_closed();
  return data;
}

async function main(): Promise<void> {
  const server = await asyncio.start_server(handle, "127.0.0.1", 0, {
    limit: 1024,
  });
  const address = call_method(getitem(server.sockets, 0), "getsockname");
  const scope = await aenter(server);
  try {
    print(
      await fetch(
        address,
        Bytes.from_latin1("GET / HTTP/1.0\r\nHost: x\r\n\r\n"),
      ),
    );
    print(
      await fetch(
        address,
        Bytes.from_latin1(
          "POST /echo HTTP/1.1\r\nContent-Length: 5\r\n\r\nhello",
        ),
        Bytes.from_latin1("GET /chunks HTTP/1.1\r\n\r\n"),
        Bytes.from_latin1("GET /x HTTP/1.1\r\nConnection: close\r\n\r\n"),
        Bytes.from_latin1("GET /never HTTP/1.1\r\n\r\n"),
      ),
    );
    print(await fetch(address, Bytes.from_latin1("NONSENSE\r\n\r\n")));
    print(await fetch(address, Bytes.from_latin1("GET / HTTP/1.1\r\nX: ")));
    print(
      await fetch(
        address,
        add(
          add(
            Bytes.from_latin1("GET / HTTP/1.1\r\nX: "),
            mul(Bytes.from_latin1("y"), 3000),
          ),
          Bytes.from_latin1("\r\n\r\n"),
        ),
      ),
    );
    print(await fetch(address));
    print(
      await asyncio.gather(
        ...Iterator.from(range(3)).map((n) =>
          coroutine(
            fetch,
            address,
            mod(Bytes.from_latin1("GET /%d HTTP/1.0\r\n\r\n"), n),
          ),
        ),
      ),
    );
  } catch (caught) {
    await scope.caught(caught);
  } finally {
    await scope.exit();
  }
}

await asyncio.run(coroutine(main));
