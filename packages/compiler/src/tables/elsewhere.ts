/** What CPython's modules have on other systems than the one that programs are told they run on: reading it raises AttributeError. */
export const elsewhere: Readonly<Record<string, readonly string[]>> = {
  asyncio: ["IocpProactor", "ProactorEventLoop", "WindowsProactorEventLoopPolicy", "WindowsSelectorEventLoopPolicy"],
  "asyncio.futures": ["TimeoutError"],
  socket: ["SO_EXCLUSIVEADDRUSE", "SIO_RCVALL", "ioctl"],
};
