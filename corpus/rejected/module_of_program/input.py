import plugin

VALUE = 1
plugin.show()
