from models import User

user = User("ada")
print(user.greeting())
admin = user.promoted()
print(admin.greeting(), type(admin))
