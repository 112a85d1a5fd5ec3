class User:
    def __init__(self, name):
        self.name = name

    def greeting(self):
        return f"I am {self.name}"

    def promoted(self):
        from admins import Admin

        return Admin(self.name)
