import asyncio


class Server:
    def __init__(self, name):
        self.name = name

    def make_handler(self, verbs):
        server = self

        class Handler:
            owner = self.name
            label = f"{self.name}:{len(verbs)}"

            def handle(self, verb):
                return f"{server.name} {self.owner} {verb}"

        return Handler

    async def serve(self):
        class Job:
            source = self

            async def run(self):
                await asyncio.sleep(0)
                return self.source.name

        return await Job().run()


Handler = Server("main").make_handler(["get", "put"])
print(Handler.owner, Handler.label, Handler().handle("get"))
print(asyncio.run(Server("async").serve()))
