name, count, price = "tea", 3, 4.5

print("%s costs %d" % (name, count))
print("%5.2f|%-6s|%05d|%x|%%" % (price, name, count, 255))
print("%r and %s" % (name, [name]))
print("{} {} {}".format(name, count, price))
print("{0} {1} {0}".format(name, count))
print("{name:>6} {price:.2f}".format(name=name, price=price))
print("{0[1]} {1!r}".format([1, 2], name))
print("{{}} {:,}".format(1234567))
print("%s" % None, "%s %s" % (True, 1.0))
template = "{greeting}, {name}!"
for greeting in ["Hi", "Bye"]:
    print(template.format(greeting=greeting, name=name))
