class Temperature:
    lowest = -273.15

    def __init__(self, celsius):
        self._celsius = celsius

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        if value < self.lowest:
            raise ValueError("colder than cold")
        self._celsius = value

    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32

    @classmethod
    def freezing(cls):
        return cls(0)

    @staticmethod
    def is_hot(celsius):
        return celsius > 30


water = Temperature.freezing()
print(water.celsius, water.fahrenheit)
water.celsius = 100
print(water.celsius, water.fahrenheit, Temperature.is_hot(water.celsius))
try:
    water.celsius = -300
except ValueError as error:
    print(error)
try:
    water.fahrenheit = 1
except AttributeError as error:
    print("AttributeError:", error)
