def grade(score):
    if score >= 90:
        return "A"
    elif score >= 75:
        return "B"
    elif score >= 50:
        return "C"
    else:
        return "F"


for score in (95, 90, 80, 50, 12.5):
    print(score, grade(score))

temperature = 15
if temperature < 0:
    kind = "ice"
elif temperature < 100:
    if temperature < 20:
        kind = "cold water"
    else:
        kind = "warm water"
else:
    kind = "steam"
print(kind)

if not (temperature > 20 and kind == "cold water"): print("on one line")

if (
    temperature > 10
    and temperature < 20
):
    pass
else:
    print("never")
