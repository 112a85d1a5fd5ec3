class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area")

    def describe(self):
        return f"{self.name} with {self.sides} sides and area {self.area()}"


class Rectangle(Shape):
    sides = 4

    def __init__(self, width, height, name="rectangle"):
        super().__init__(name)
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side, name="square")

    def describe(self):
        return super().describe().upper()


for shape in [Rectangle(2, 3), Square(1.5)]:
    print(shape.describe())
    print(isinstance(shape, Rectangle), isinstance(shape, Square), type(shape).__name__)

try:
    Shape("blob").describe()
except NotImplementedError as error:
    print("not implemented:", error)
