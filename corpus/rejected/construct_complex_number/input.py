impedance = 3 + 4j
print(abs(impedance))
