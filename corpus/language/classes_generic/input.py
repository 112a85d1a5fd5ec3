class Box[T]:
    def __init__(self, v: T): self.v = v
    def get(self) -> T: return self.v
class Pair[K: str, V](Box[V]):
    def __init__(self, k: K, v: V):
        super().__init__(v)
        self.k = k
print(Box(3).get(), Box[int](4).get(), Pair("a", 1).k)
