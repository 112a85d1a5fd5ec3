import plugin

chosen = plugin
chosen.show()
