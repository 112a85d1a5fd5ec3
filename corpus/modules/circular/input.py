import parent
from child import Child

node = Child("leaf", parent.Parent("root"))
print(node.path(), parent.describe(node))
print(node.owner.make("twig").path())
