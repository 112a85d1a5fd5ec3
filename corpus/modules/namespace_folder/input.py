import parts.engine
from parts import wheels
from parts.wheels import count as wheel_count

try:
    from parts.turbo import boost
except ImportError:
    boost = None

try:
    import parts.engine as engine

    print("with", engine.start())
except ImportError:
    print("no engine")

print(parts.engine.start(), wheels.count, wheel_count, boost and boost(2))
