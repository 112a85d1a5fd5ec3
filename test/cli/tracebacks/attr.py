class P:
    pass

p = P()
p.x
