readings = [3, 8, 1, 12, 7]
print([double for n in readings if (double := n * 2) > 10], double)
print(any((big := n) > 10 for n in readings), big)
print(all((small := n) > 0 for n in readings), small)
print([total := 0] + [total := total + n for n in readings], total)
print({name: length for name in ("ada", "grace") if (length := len(name)) > 3}, length)


def running_maximum(numbers):
    best = None
    return [best := n if best is None else max(best, n) for n in numbers], best


print(running_maximum(readings))


def blocks(text, size):
    position = 0
    found = []
    while block := text[position : position + size]:
        found.append(block)
        position += size
    return found


print(blocks("abcdefg", 3))
if (count := len(readings)) > 3 and (half := count // 2):
    print(count, half)
print(f"{(area := 3 * 4)} {area:>4}", (lambda n: (m := n + 1) * m)(2))


def nested():
    rows = [[1, 2], [3]]
    flat = [last := cell for row in rows for cell in row]
    return flat, last


print(nested())
while (n := readings.pop()) != 1:
    print("popped", n)
print(readings, 0 < (middle := 5) < 10, middle)
