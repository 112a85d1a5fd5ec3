from functools import singledispatch
from typing import Union, Optional
@singledispatch
def f(x): return "other"
@f.register
def _(x: Union[int, str]): return "int or str"
@f.register
def _(x: Optional[list]): return "list or none"
@f.register
def _(x: float | None): return "float or none"
for v in (1, "a", [1], None, 1.5, {}): print(f(v))
print(isinstance(1, Union[int, str]), isinstance(None, Optional[int]), isinstance(1.5, Union[int, Union[str, bytes]]), issubclass(bool, Union[int, str]))
