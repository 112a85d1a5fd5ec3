import unittest


class Messages(unittest.TestCase):
    """The text of each assertion that fails."""

    def setUp(self):
        self.seen = []

    def tearDown(self):
        for text in self.seen:
            print(text)

    def failing(self, name, *args):
        try:
            getattr(self, name)(*args)
        except AssertionError as error:
            self.seen.append(f"{name}: {error}")
        else:
            self.seen.append(f"{name}: holds")

    def test_equality(self):
        self.failing("assertEqual", 1, 2)
        self.failing("assertEqual", 1, 1.0)
        self.failing("assertEqual", 1, 2, "the message")
        self.failing("assertEqual", b"x" * 90, b"x" * 60 + b"y")
        self.failing("assertNotEqual", 3, 3)
        self.failing("assertIs", [], [])
        self.failing("assertIsNone", 0)
        self.failing("assertIsNotNone", None)

    def test_order(self):
        self.failing("assertLess", 2, 1)
        self.failing("assertLessEqual", 2, 1)
        self.failing("assertGreater", 1, 2)
        self.failing("assertGreaterEqual", 1, 2)
        self.failing("assertAlmostEqual", 1.0, 1.1)
        self.failing("assertAlmostEqual", 1.0, 1.1, 0)
        self.failing("assertNotAlmostEqual", 1.0, 1.00000001)

    def test_containers(self):
        self.failing("assertIn", 3, [1, 2])
        self.failing("assertNotIn", 1, [1, 2])
        self.failing("assertIsInstance", 3, str)
        self.failing("assertCountEqual", [1, 2, 2], [2, 1, 3])
        self.failing("assertSetEqual", {1, 2}, {2, 3})
        self.failing("assertTrue", [])
        self.failing("assertFalse", (0,))

    def test_exceptions(self):
        with self.assertRaises(KeyError) as caught:
            {}["key"]
        self.seen.append(repr(caught.exception))
        self.failing("assertRaises", KeyError, int, "1")
        self.failing("assertRaisesRegex", ValueError, "^no", int, "x")
        with self.assertRaisesRegex(ValueError, r"invalid literal for int\(\) with base \d+"):
            int("x")

    @unittest.skip("not today")
    def test_skipped(self):
        self.fail("runs")

    @unittest.expectedFailure
    def test_known(self):
        self.fail("known")


class Later(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.value = 3

    async def test_value(self):
        print("in the loop", self.value)


program = unittest.main(exit=False)
print(program.result.testsRun, program.result.wasSuccessful())
