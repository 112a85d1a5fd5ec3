import * as asyncio from "@tsyncio/runtime/asyncio";
import {
  coroutine,
  Dict,
  type float,
  getitem,
  print,
  Tuple,
} from "@tsyncio/runtime";

class TrafficLight {
  declare color: string;
  declare changed: asyncio.Condition;

  static following: Dict<string, Tuple<[string, float]>> = new Dict<
    string,
    Tuple<[string, float]>
  >([
    ["red", Tuple.of("green", 0.03)],
    ["green", Tuple.of("yellow", 0.02)],
    ["yellow", Tuple.of("red", 0.01)],
  ]);

  constructor() {
    this.color = "red";
    this.changed = new asyncio.Condition();
  }

  async run(changes: number): Promise<void> {
    for (let _ = 0; _ < changes; _++) {
      const [color, delay] = getitem(TrafficLight.following, this.color);
      await asyncio.sleep(delay);
      await this.changed.acquire();
      try {
        this.color = color;
        print("light:", color);
        this.changed.notify_all();
      } finally {
        this.changed.release();
      }
    }
  }

  async wait_until(color: string): Promise<void> {
    await this.changed.acquire();
    try {
      await this.changed.wait_for(() => this.color === color);
    } finally {
      this.changed.release();
    }
  }
}

async function car(light: TrafficLight, name: string): Promise<void> {
  await light.wait_until("green");
  print(name, "drives");
}

async function pedestrian(light: TrafficLight): Promise<void> {
  await light.wait_until("yellow");
  await light.wait_until("red");
  print("pedestrian walks");
}

async function main(): Promise<void> {
  const light = new TrafficLight();
  await asyncio.gather(
    coroutine(car, light, "bus"),
    coroutine(car, light, "van"),
    coroutine(pedestrian, light),
    coroutine(light.run.bind(light), 4),
  );
}

await asyncio.run(coroutine(main));
