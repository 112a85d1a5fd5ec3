from tensorflow.keras import layers

print(layers)
