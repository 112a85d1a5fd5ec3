class Settings:
    for name in ["host", "port"]:
        locals()[name] = None


print(Settings.host)
