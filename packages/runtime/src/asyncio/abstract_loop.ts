/**
 * What every event loop is (`Lib/asyncio/events.py`: `AbstractEventLoop`). Its methods, which only raise NotImplementedError, are added where a
 * program names the class (`abstract_events.ts`).
 */
export class AbstractLoop {
  static readonly __name__: string = "AbstractEventLoop";
  static readonly __module__: string = "asyncio.events";
}
