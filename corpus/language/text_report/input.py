ROWS = """
widget, 4, 3.50
gadget, 10, 12
gizmo, x, 1
doohickey, 1, 1999.999
"""


def parse(text):
    for number, line in enumerate(text.strip().splitlines(), 1):
        name, *fields = [field.strip() for field in line.split(",")]
        try:
            count, price = int(fields[0]), float(fields[1])
        except ValueError as error:
            print(f"line {number} skipped: {error}")
            continue
        yield {"name": name, "count": count, "price": price, "total": count * price}


rows = list(parse(ROWS))
width = max(len(row["name"]) for row in rows)
print(f"{'item':<{width}} {'count':>5} {'price':>9} {'total':>10}")
print("-" * (width + 27))
for row in sorted(rows, key=lambda row: row["total"], reverse=True):
    print(f"{row['name']:<{width}} {row['count']:>5} {row['price']:>9.2f} {row['total']:>10,.2f}")
print("-" * (width + 27))
print(f"{'sum':<{width}} {sum(row['count'] for row in rows):>5} {'':>9} {sum(row['total'] for row in rows):>10,.2f}")
