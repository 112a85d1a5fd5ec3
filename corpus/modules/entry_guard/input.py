from __future__ import annotations

import asyncio

import tool


def show(size: tool.Size) -> None:
    print(size.text(), tool.name())


if __name__ == "__main__":
    show(tool.Size(3))
    print(asyncio.run(tool.main(["input"])))
