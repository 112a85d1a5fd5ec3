import warnings
import io
import contextlib
print(warnings.filters)
def f(n):
    warnings.warn("x", stacklevel=n)
with warnings.catch_warnings(record=True) as w:
    f(1)
    f(2)
    f(9)
    print(len(w), w[1].lineno > w[0].lineno, w[2].filename, w[2].lineno)
    for i in range(3):
        warnings.warn("loop")
    for i in range(3):
        warnings.warn(f"loop {i}", DeprecationWarning)
    warnings.warn("ign", ResourceWarning)
    warnings.warn(UserWarning("inst"))
    print([(str(x.message), x.category) for x in w])
try:
    warnings.warn("a", 3)
except Exception as e:
    print(repr(e))
warnings.simplefilter("error")
try:
    warnings.warn("a", DeprecationWarning)
except Exception as e:
    print(repr(e))
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("b", DeprecationWarning)
    print(w[0].message, w[0].category, w[0].line, w[0].file, w[0].source)
print(warnings.filters)
warnings.resetwarnings()
print(warnings.filters)
err = io.StringIO()
with contextlib.redirect_stderr(err):
    warnings.warn("z")
    warnings.filterwarnings("ignore", "za")
    warnings.warn("zab")
    warnings.warn("bzab")
    warnings.warn("once")
print([line.split(": ", 1)[1] for line in err.getvalue().splitlines() if "Warning" in line])
print(repr(warnings.catch_warnings()), repr(warnings.catch_warnings(record=True)))
print(warnings.formatwarning("m", UserWarning, "f.py", 3), warnings.formatwarning("m", UserWarning, "f.py", 3, "li"))
print(warnings.filters)
try:
    warnings.simplefilter("bad")
except Exception as e:
    print(repr(e))
try:
    warnings.filterwarnings("ignore", 3)
except Exception as e:
    print(repr(e))
try:
    warnings.filterwarnings("ignore", "", int)
except Exception as e:
    print(repr(e))
try:
    warnings.simplefilter("ignore", lineno=-1)
except Exception as e:
    print(repr(e))
def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", repr(message), category.__name__, type(lineno), file, line)
old = warnings.showwarning
warnings.showwarning = show
warnings.warn("mine")
with warnings.catch_warnings(record=True, action="always") as w:
    for i in range(2): warnings.warn("recorded")
    print(len(w))
warnings.warn("mine again")
warnings.showwarning = old
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f"F {message} {category.__name__}\n"
err = io.StringIO()
with contextlib.redirect_stderr(err):
    warnings.warn("formatted", RuntimeWarning)
print(err.getvalue())
class Mine(UserWarning): pass
with warnings.catch_warnings():
    warnings.simplefilter("error", Mine)
    try:
        warnings.warn("m", Mine)
    except Mine as e:
        print("raised", repr(e))
    warnings.warn("other")
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("once")
    for i in range(3): warnings.warn("o")
    warnings.warn("o")
    print(len(w))
    warnings.simplefilter("module")
    warnings.warn("o")
    warnings.warn("o")
    print(len(w))
    warnings.warn_explicit("explicit", UserWarning, "some/file.py", 7)
    print(w[-1])
c = warnings.catch_warnings()
try:
    c.__exit__()
except RuntimeError as e:
    print(e)
with c:
    try:
        c.__enter__()
    except RuntimeError as e:
        print(e)
