"""An int has one zero. What JavaScript makes of `0 * -1` must not become the float -0.0."""


def scaled(value, factor):
    product = value * factor
    return product, float(product), product / 4, product * 1.5


for i in range(2):
    z = i * -1
    print(z, float(z), z / 1, z * 1.0, -z, z + 0.0, 0.5 * z, f"{z:+d}", f"{z:.1f}")
    print(-i, (-i) * 1.0, float(-i), abs(z), divmod(z, 3), min(z, 0), [z])
print(scaled(0, -3), scaled(-2, 0), scaled(3, 4))
square = -0
print(float(square * square), square == 0)
