try:
    print("trying")
except:
    print("everything")
except ValueError:
    print("never")
