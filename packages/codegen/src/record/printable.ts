import { pythonVersion, runPython } from "./python.ts";

const program = `
edges = []
printable = False
for code in range(0x110000):
    if chr(code).isprintable() != printable:
        edges.append(code)
        printable = not printable
digits = "0123456789abcdefghijklmnopqrstuvwxyz"
def base36(number): return base36(number // 36) + digits[number % 36] if number >= 36 else digits[number]
steps = [base36(code - before) for before, code in zip([0, *edges], edges)]
print("// Recorded from CPython ${pythonVersion}'s str.isprintable by packages/codegen. Do not edit.")
print()
print("/** Where characters begin to be printable, cease to be, begin again …: each number in base 36, as the distance from the one before. */")
print('export const printableEdges = "' + " ".join(steps) + '";')
`;

/** Records which characters Python shows as they are: a newer Unicode than Python's would know more of them. */
export const recordPrintable = (python: string): string => runPython(python, program);
