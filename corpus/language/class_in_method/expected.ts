import * as asyncio from "@tsyncio/runtime/asyncio";
import { call_method, print } from "@tsyncio/runtime";

class Server {
  declare name: string;

  constructor(name: string) {
    this.name = name;
  }

  make_handler(verbs: string[]): any {
    const self = this;
    const server = this;

    class Handler {
      static __qualname__ = "Server.make_handler.<locals>.Handler";
      static owner: string = self.name;
      static label = `${self.name}:${verbs.length}`;

      handle(verb: string): string {
        return `${server.name} ${Handler.owner} ${verb}`;
      }
    }

    return Handler;
  }

  async serve(): Promise<string> {
    const self = this;
    class Job {
      static __qualname__ = "Server.serve.<locals>.Job";
      static source: Server = self;

      async run(): Promise<string> {
        await asyncio.sleep(0);
        return Job.source.name;
      }
    }

    return await call_method(new Job(), "run");
  }
}

const Handler = new Server("main").make_handler(["get", "put"]);
print(Handler.owner, Handler.label, new Handler().handle("get"));
print(await asyncio.run(call_method(new Server("async"), "serve")));
