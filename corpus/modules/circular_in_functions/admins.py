from models import User


class Admin(User):
    def greeting(self):
        return super().greeting() + ", the admin"
