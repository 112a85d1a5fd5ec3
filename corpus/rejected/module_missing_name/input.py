import settings
from settings import TIMEOUT

print(TIMEOUT, settings.RETRIES)
