# A class has a name; its objects have none, unless they are functions or coroutines.
import functools, asyncio
class A:
    def m(self): pass
p = functools.partialmethod(A.m)
for o in (p, asyncio.Lock(), functools.partial(print), asyncio.new_event_loop()):
    print(hasattr(o, '__name__'), hasattr(o, '__qualname__'), hasattr(o, '__module__'))

class C:
    def __init__(self): self.__name__ = 'own'
print(C().__name__, C.__name__)
async def f(): pass
c = f(); print(c.__name__, c.__qualname__); c.close()
def g(): yield
print(g().__name__, g().__qualname__)
print(A().m.__name__, A().m.__qualname__, A.__name__, type(A()).__name__)
try: print(A().__name__)
except AttributeError as e: print(e)
