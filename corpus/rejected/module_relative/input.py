from . import settings

print(settings)
