/** `asyncio.ThreadedChildWatcher`: of it there are no objects, as the host waits for processes; a program may ask for its class. */
export class ThreadedChildWatcher {
  static readonly __name__: string = "ThreadedChildWatcher";
  static readonly __module__: string = "asyncio.unix_events";
}
