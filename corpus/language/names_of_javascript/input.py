# names that collide with JavaScript
class Array:
    length = 3
    def __init__(self, name="n"): self.name = name; self.constructor = 1; self.then = 2; self.toString = 3
    def valueOf(self): return "vo"
    @staticmethod
    def prototype(): return "proto"
    @classmethod
    def caller(cls): return cls.length
    arguments = [1]
a = Array("x"); print(a.name, a.constructor, a.then, a.toString, a.valueOf(), Array.prototype(), a.prototype(), Array.caller(), Array.length, a.length, Array.arguments)
a.length = 9; print(a.length, Array.length); Array.length = 4; print(Array().length); setattr(a, "__proto_", 1); print(getattr(a, "then"), hasattr(a, "constructor"))
let = 1; var = 2; function = lambda this: this + let; new = [var]; typeof = "t"; this = {"this": 1}; null = 0; undefined = "u"; delete = None
print(let, var, function(3), new, typeof, this, null, undefined, delete)
def switch(case, default=0, *, enum=1, **export): return case, default, enum, export
print(switch(1), switch(case=1, default=2, enum=3, interface=4), switch(1, **{"void": 0}))
def arguments(arguments): return arguments
print(arguments(5)); await_ = 1; static = 2; Object = 3; Map = 4; Symbol = 5; Math = {"max": max}; print(Math["max"](1, 2), Object + Map + Symbol + await_ + static)
def toString(self=1): return self
print(toString(), {"toString": 1, "__proto__": 2, "hasOwnProperty": 3}); d = {}; print("constructor" in d, d.get("toString"))
class undefined_: NaN = 1; Infinity = 2
print(undefined_.NaN, undefined_.Infinity); console = "c"; process = "p"; print(console, process); NaN = 7; print(NaN + 1)
def str_(str): return str.upper()
print(str_("x")); list_ = [list, dict]; print(list_[0]("ab"), list_[1](a=1))
def shadow(len, print_=print): print_(len)
shadow(5); sum = lambda xs: "mysum"; print(sum([1])); del sum; print(sum([1, 2]))
id = 5; type = "T"; print(id, type); input = lambda: "in"; print(input()); max = 3; print(max)
class Switch:
    def third(self, default, let): return default, let
    async def case(self, case): return case
def refuse(function, **arguments):
    try: print(function(**arguments))
    except TypeError as error: print(error)
refuse(Switch().third, default=1, let=2); refuse(Switch().third, let=1); refuse(lambda new: new, new=3); refuse(lambda new: new)
from enum import Enum
class Property(Enum): name_ = 0; length = 1; prototype = 2; constructor = 3; toString = 4; arguments = 5
print([each.name for each in Property], Property.length, Property["prototype"], Property.constructor.value, Property(5))
class Words:
    def static(self, default=1): return default
    default, new = static, 2
print(Words().static(), Words().default(3), Words.new, Words.default.__name__)
