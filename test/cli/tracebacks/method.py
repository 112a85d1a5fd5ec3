class A:
    def run(self):
        self.step(3)

    def step(self, n):
        raise RuntimeError(f"step {n}")

A().run()
