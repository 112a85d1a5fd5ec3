a if b else c or d and not e in f is not g not in h < i
(a + b) * -c ** -d // ~e @ f % g << h >> i & j | k ^ l
x[1:2, ::3, :, a:b:c, *d], x[()], x[1,]
{**a, 'b': 1}, {*a, b}, {}, {a: b for a, b in c}, {a for a in b}
[*a, b, (c, d)], [], (), (a,), (yield_), ((a)), [a for b in c for d in e if f]
f(a, *b, c=d, **e)(x for x in y).g[h].i
f(a for a in b), f(a := 1), f((a for a in b), c)
0xFF, 0o17, 0b11, 1_000, 1e10, 1.5, .5, 5., 1j, 1e-7j, 10**100, 123456789012345678901234567890, 1e400, 0.0001, 1e16, 123456789.123e-30
'it\'s' "q" 'a"b\'c' '\x00\n\t\\é\u1234\U0001F600', b'\xff\'' rb'\n', u'u'  '''tri
ple'''
f'{a}' f"{a!r:>{w}.{p}}" 'c' f"{x = }" f'{{}}' f"{d['k']}" rf'\d{n}\{{'
f'''{
x:a
b}''', f"{x,}", f"{lambda_ (1)}", f"{x:%H:%M}", f"{x!s}", f"{'nested' + f'{y}'}"
await_ (x), not x, - 1, +1, ...
é = ñ.ü + 'ж' + x  # ünï
a = \
    b
if x:
	tab = 1
	y = (1,
  2)
