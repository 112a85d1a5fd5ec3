def classify(action):
    try:
        return action()
    except (KeyError, IndexError) as error:
        return f"lookup {type(error).__name__}: {error}"
    except ZeroDivisionError:
        return "division"
    except ArithmeticError:
        return "arithmetic"
    except Exception as error:
        return f"other {type(error).__name__}: {error}"


print(classify(lambda: {"a": 1}["b"]))
print(classify(lambda: [1, 2][5]))
print(classify(lambda: 1 / 0))
print(classify(lambda: 10.0**1000))
print(classify(lambda: int("x")))
print(classify(lambda: None.upper()))
print(classify(lambda: "fine"))

handled = (ValueError, TypeError)
try:
    len(5)
except handled as error:
    print("handled", error)

try:
    raise BaseException("not an Exception")
except Exception:
    print("never")
except:
    print("bare except")
