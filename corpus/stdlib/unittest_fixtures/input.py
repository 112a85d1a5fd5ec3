import asyncio
import contextlib
import unittest


def setUpModule():
    print("the module is set up")
    unittest.addModuleCleanup(print, "the module is cleaned up", end="!\n")


def tearDownModule():
    asyncio.run(asyncio.sleep(0))
    print("the module is torn down")


@contextlib.contextmanager
def held(name):
    print("holding", name)
    yield name
    print("letting go of", name)


class Shared(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.addClassCleanup(print, "cleaned up after", cls.__name__)
        cls.name = cls.enterClassContext(held("a class's thing"))

    @classmethod
    def tearDownClass(cls):
        print("tearing down", cls.__name__)
        super().tearDownClass()

    def test_first(self):
        print("first of", type(self).__name__, self.name)

    def test_second(self):
        print("second of", type(self).__name__)


class SharedAgain(Shared):
    def test_first(self):
        print("another first", self.enterContext(held("a test's thing")))


class FailsAtOnce(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.addClassCleanup(print, "cleaned up although setUpClass failed")
        raise ValueError("no class today")

    def test_never(self):
        print("never")


result = unittest.main(exit=False).result
print(result.testsRun, "tests, successful:", result.wasSuccessful())
