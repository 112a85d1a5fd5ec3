new = "new"
function = ["function"]
let, const, var = 1, 2, 3
this = {"this": "this"}
undefined = "undefined"
arguments = (1, 2)
eval_ = "eval"


def switch(case, default="default", typeof=None):
    delete = case or default
    return f"{delete} {typeof}"


class Thing:
    def __init__(self):
        self.constructor = "constructor"
        self.prototype = "prototype"
        self.length = 3
        self.name = "name"
        self.function = "function"

    def then(self, enum):
        return f"then {enum}"

    def toString(self):
        return "toString"

    def delete(self):
        return "delete"


thing = Thing()
print(new, function, let, const, var, this, undefined, arguments, eval_)
print(switch("x"), switch(None, typeof=1), switch(default="d", case=""))
print(thing.constructor, thing.prototype, thing.length, thing.name, thing.function)
print(thing.then(1), thing.toString(), thing.delete(), getattr(thing, "then")(2), hasattr(thing, "valueOf"))
print([extends for extends in range(2)], (lambda void: void)(7))
Object, Array, Math, console, process = 1, 2, 3, 4, 5
print(Object + Array + Math + console + process)
