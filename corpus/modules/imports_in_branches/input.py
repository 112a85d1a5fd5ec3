import sys
print("go")
if len(sys.argv) < 5:
    import noisy
    from noisy import level as lv, change
    print(noisy.level, lv)
    change()
    print(noisy.level, lv)
else:
    import other
try:
    import noisy2 as n2
    print(n2.a)
except ImportError:
    print("none")
from noisy import level
print(level)
async def f():
    for i in range(2):
        import late
        from late import x as lx
        print(late.x, lx)
        late.x += 1
import asyncio
asyncio.run(f())
