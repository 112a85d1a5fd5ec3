a or b and not c or (d or e) and (f and g); a and b or c
a or b or c or d or e or f or g or h or i or j or k or l or m or (n and o)
(a := 1), [b := 2, (c := 3)], f(d := 4), {e := 5}, x[g := 6], (yield_ := 7)
a if b else c if d else e; (a if b else c) if (d if e else f) else g
lambda: a; lambda a: b; lambda a, /, b=1, *c, d, e=2, **f: (a, b); lambda *, a: a; lambda *a: lambda **b: c
(lambda: a)(), (lambda: a) if b else c, a or (lambda: b), lambda: (yield), lambda: a if b else c
a < b <= c == d != e > f >= g is h is not i in j not in k; (a < b) < c; a < (b < c); not a < b; (not a) < b
a | b ^ c & d << e >> f + g - h * i / j // k % l @ m; ((a | b) ^ c) & d; a - (b - c); a - b - c; (a * b) * (c * d)
-a ** -b ** c; (-a) ** b; a ** b ** c; (a ** b) ** c; +-~a; - - a; not not a; -(-1); ~(a + b); -(a ** b); 2 ** ~1
not (a and b); (not a) and b; -a.b; (-a).b; -a[0]; (await_)(a); -1 .real; 1 .real; 1.0.real; (1).real; 1j.imag; True.real
a.b.c[d](e)(f)[g:h].i; a[b, c]; a[b:c, d]; a[()]; a[b,]; a[*b]; a[*b, c]; a[(b, c)]; a[b:c:d, ..., None, ::, :, b::c]
a[b := c]; a[lambda: b]; a[b if c else d]; a[:, (b, c)]; a[*b, c:d]
f(), f(a), f(a,), f(*a), f(**b), f(a, *b, c, d=e, *f, **g, h=i, **j), f(a for b in c), f((a for b in c), d), f(a=(yield_))
f(*a or b), f(**a or b), f(*a if b else c), f(*(a, b)), f(lambda: a), f((a, b)), f(a := b, c=(d := e))
(), (a,), (a, b), a, ; a, *b; (*a, b); [*a, *b]; {*a, *b}; [], [a], [a, b,], {a}, {a, b}
{}; {a: b}; {a: b, **c, d: e}; {**a}; {**a | b, **{c: d}}; {a: lambda: b}; {(a, b): (c, d)}; {a: b if c else d}; {**(a | b)}
[a for b in c]; [a for b, c in d if e if f for g in h]; {a for b in c}; {a: b for a, b in c}; (a for a in b)
[(a, b) for c in d]; [a for b in (c if d else e)]; [a for b in c if (d if e else f)]; [a for b in lambda_]; [a for b, in c]
[[a for b in c] for d in e]; {**a, **{b: c for b in d}}; [a for *b, c in d]; [lambda: a for b in c]; [a for b in c if (lambda: d)]
[a for a.b in c]; [(yield_) for a[0] in c]; [a for (b, c) in d]; [a if b else c for d in e if not f]; (a, b) in (c, d)
"a" "b"  'c'; ("a"
"b"); "a" f"{b}" "c"; b"a" b'b'; ... ; None, True, False, Ellipsis; (...)
é, ñ, ж, 变量, ﬁ, 𝐱, ª, _é1, Å
print(a, end=""); a = b, = c; *a, b = c; (a, b), c = d; [a, [b, *c]] = d; (a) = (b) = c; a = yield_; (a.b) = (c[0]) = d
(((((a)))))
