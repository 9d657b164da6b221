#!/usr/bin/env python3
"""How fast halls empty: `qarya egress` beside a simulation of people, JuPedSim.

Run by hand, after a release build; `--help` lists the options:

    python3 -m venv /tmp/jps && /tmp/jps/bin/pip install jupedsim
    /tmp/jps/bin/python Tests/JuPedSim/compare.py .build/release/qarya --halls 200
    /tmp/jps/bin/python Tests/JuPedSim/compare.py .build/release/qarya --plan layouts/solidarity-village.json

For each hall: all doors open, then each door blocked. Halls are drawn: 15–21 by 12–16 m, doors of 1–4 m, blocks
of stands back to back with aisles of 2.5–4 m, as many persons as `qarya egress` reckons with by itself (one a
square metre), 40 to 100 of them for each metre of door (the sample has 87). The same seed, the same halls and
the same agents.

The simulation is JuPedSim's collision-free speed model as it comes (time gap 1 s, radius 0.2 m), 1.2 m/s.
Agents stand evenly on the open floor, stands with a front included; the closed sides of stands are walls of
0.2 m. A door is a passage of its width and 1 m long; who is through it is out. Each agent is told its door: as
many go to each door as `qarya egress` says, so that the walks together are shortest (over a grid, by eight
neighbours). So both reckon with the same people at the same doors, and what is compared is how long it takes.

The worst door is the one without which it takes longest. Where the simulation's two slowest doors are closer
than `--noise` (a part of the time; not measured, a guess of what seeds and steps of time do), they count as the
same.
"""
import argparse, heapq, json, math, os, random, statistics, subprocess, sys, tempfile

import jupedsim as jps
import shapely
from shapely.geometry import box
from shapely.ops import unary_union

MODULE, WALL, RADIUS, PASSAGE = 0.5, 0.1, 0.2, 1.0
BLOCKING = {"wall", "column", "void", "stage", "workshopArea", "infoDesk", "restArea", "restrictedZone"}


def drawn_hall(seed):
    """A plan."""
    draw = random.Random(seed)
    half = lambda low, high: draw.randint(round(low / MODULE), round(high / MODULE)) * MODULE
    width, depth = half(15, 21), half(12, 16)
    while True:
        features = drawn_doors(draw, half, width, depth)
        if len(features) > 1 and 40 <= width * depth / sum(f["width"] for f in features.values()) <= 100: break
    stands, y = {}, half(3, 4)
    stand, aisle, cross = draw.choice([2.0, 3.0]), half(2.5, 4), half(2.5, 4)
    while y + 2 * stand + 2.5 <= depth:
        x = half(2.5, 4)
        while x + 2 * stand + 2.5 <= width:
            columns = draw.randint(2, 4)
            while x + columns * stand + 2.5 > width: columns -= 1
            if draw.random() < 0.85:
                for row in range(2):
                    for column in range(columns):
                        part = {"x": x + column * stand, "y": y + row * stand, "width": stand, "depth": stand}
                        stands[f"s{len(stands) + 1:03}"] = {"number": f"A{len(stands) + 1:03}", "parts": [part]}
            x += columns * stand + cross
        y += 2 * stand + aisle
    plan = {"format": "org.qarya.plan", "formatVersion": 1, "stands": stands,
            "hall": {"width": width, "depth": depth, "module": MODULE, "features": features}}
    return plan


def drawn_doors(draw, half, width, depth):
    features, taken = {}, []
    for number in range(draw.randint(2, 4)):
        side = draw.choice(["north", "east", "south", "west"])
        door = min(half(1, 4), half(1, 4))
        offset = half(1, (width if side in ("north", "south") else depth) - door - 1)
        if any(s == side and offset < o + w + 2 and o < offset + door + 2 for s, o, w in taken): continue
        taken.append((side, offset, door))
        features[f"door-{number}"] = {"kind": "exit", "side": side, "offset": offset, "width": door}
    return features


class Hall:
    """A plan as ground to walk on."""

    def __init__(self, plan, open_sides):
        hall = plan["hall"]
        self.width, self.depth = hall["width"], hall["depth"]
        self.doors = {k: self.passage(f) for k, f in sorted(hall.get("features", {}).items())
                      if f["kind"] in ("entrance", "exit")}
        solid = [box(f["x"], f["y"], f["x"] + f["width"], f["y"] + f["depth"])
                 for f in hall.get("features", {}).values() if f["kind"] in BLOCKING]
        for key, stand in plan["stands"].items():
            parts = [box(p["x"], p["y"], p["x"] + p["width"], p["y"] + p["depth"]) for p in stand["parts"]]
            whole, sides = unary_union(parts), open_sides.get(key, [])
            if not sides:
                solid.append(whole)
                continue
            x0, y0, x1, y1 = whole.bounds
            strips = {"N": box(x0, y0, x1, y0 + WALL), "S": box(x0, y1 - WALL, x1, y1),
                      "W": box(x0, y0, x0 + WALL, y1), "E": box(x1 - WALL, y0, x1, y1)}
            solid += [strip for side, strip in strips.items() if side not in sides]
        floor = box(0, 0, self.width, self.depth).difference(unary_union(solid))
        parts = list(floor.geoms) if floor.geom_type == "MultiPolygon" else [floor]
        self.floor = max(parts, key=lambda part: part.area)

    def passage(self, door):
        a, b = door["offset"], door["offset"] + door["width"]
        ends = {"north": (a, -PASSAGE, b, 0), "south": (a, self.depth, b, self.depth + PASSAGE),
                "west": (-PASSAGE, a, 0, b), "east": (self.width, a, self.width + PASSAGE, b)}
        return box(*ends[door["side"]])

    def exit(self, door):
        """The outer end of a passage."""
        x0, y0, x1, y1 = self.doors[door].bounds
        cut = PASSAGE / 2
        if y1 <= 0: return box(x0, y0, x1, y1 - cut)
        if y0 >= self.depth: return box(x0, y0 + cut, x1, y1)
        return box(x0, y0, x1 - cut, y1) if x1 <= 0 else box(x0 + cut, y0, x1, y1)

    def agents(self, count, draw):
        """Places, evenly over the floor."""
        ground = self.floor.buffer(-RADIUS - 0.05)
        places, near, tries = [], {}, 0
        while len(places) < count:
            tries += 1
            if tries > 400 * count: sys.exit("no room for so many")
            x, y = draw.uniform(0, self.width), draw.uniform(0, self.depth)
            cell = (int(x / 0.45), int(y / 0.45))
            around = [p for i in (-1, 0, 1) for j in (-1, 0, 1) for p in near.get((cell[0] + i, cell[1] + j), [])]
            if any(math.dist(p, (x, y)) < 0.45 for p in around): continue
            if not shapely.contains_xy(ground, x, y): continue
            places.append((x, y))
            near.setdefault(cell, []).append((x, y))
        return places

    def distances(self, door):
        """How far each cell of 0.25 m is from a door."""
        side = 0.25
        columns, rows = round(self.width / side), round(self.depth / side)
        ground = self.floor.buffer(-0.12)
        free = [[bool(shapely.contains_xy(ground, (x + 0.5) * side, (y + 0.5) * side))
                 for x in range(columns)] for y in range(rows)]
        x0, y0, x1, y1 = self.doors[door].bounds
        reach = [[math.inf] * columns for _ in range(rows)]
        heap = []
        for y in range(rows):
            for x in range(columns):
                cx, cy = (x + 0.5) * side, (y + 0.5) * side
                if x0 - side < cx < x1 + side and y0 - side < cy < y1 + side: heap.append((0.0, x, y))
        for _, x, y in heap: reach[y][x] = 0.0
        steps = [(i, j, side * math.hypot(i, j)) for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j]
        while heap:
            far, x, y = heapq.heappop(heap)
            if far > reach[y][x]: continue
            for i, j, step in steps:
                u, v = x + i, y + j
                if 0 <= u < columns and 0 <= v < rows and free[v][u] and far + step < reach[v][u] - 1e-9:
                    reach[v][u] = far + step
                    heapq.heappush(heap, (far + step, u, v))
        return lambda p: reach[min(rows - 1, int(p[1] / side))][min(columns - 1, int(p[0] / side))]


def assigned(places, far, counts):
    """A door for each place, so many for each, with the least sum of walks: by prices, one door at a time."""
    doors = [d for d in counts if counts[d] > 0]
    price = {d: 0.0 for d in doors}
    for _ in range(400):
        worst = 0
        for door in doors:
            gaps = sorted(min((far[o][i] + price[o] for o in doors if o != door), default=math.inf) - far[door][i]
                          for i in range(len(places)))[::-1]
            take = counts[door]
            chosen = sum(gap >= price[door] for gap in gaps)
            worst = max(worst, abs(chosen - take))
            if take < len(gaps): price[door] = (gaps[take - 1] + gaps[take]) / 2
        if worst <= 1: break
    left = dict(counts)
    answer = [None] * len(places)
    def margin(i):
        """How much nearer the best door is than the next."""
        costs = sorted(far[d][i] + price[d] for d in doors)
        return costs[1] - costs[0] if len(costs) > 1 else 0
    for i in sorted(range(len(places)), key=margin, reverse=True):
        answer[i] = min((d for d in doors if left[d] > 0), key=lambda d: far[d][i] + price[d])
        left[answer[i]] -= 1
    return answer


def simulated(hall, places, doors, dt, limit):
    """When the last agent is out, but for a few (one in fifty at most) whom a corner holds for ever."""
    open_doors = sorted(set(doors))
    ground = unary_union([hall.floor] + [hall.doors[d] for d in open_doors])
    simulation = jps.Simulation(model=jps.CollisionFreeSpeedModel(), geometry=ground, dt=dt)
    stage = {d: simulation.add_exit_stage(hall.exit(d)) for d in open_doors}
    journey = {d: simulation.add_journey(jps.JourneyDescription([stage[d]])) for d in open_doors}
    for place, door in zip(places, doors):
        simulation.add_agent(jps.CollisionFreeSpeedModelAgentParameters(
            position=place, desired_speed=1.2, radius=RADIUS, time_gap=1.0,
            journey_id=journey[door], stage_id=stage[door]))
    left, since = len(places), 0.0
    while left > 0:
        simulation.iterate(max(1, round(0.1 / dt)))
        now = simulation.elapsed_time()
        if simulation.agent_count() < left: left, since = simulation.agent_count(), now
        if now > limit or (now > since + 30 and left * 50 <= len(places)): break
    return since if left * 50 <= len(places) else math.inf


def compared(qarya, path, count, seed, options):
    """How many persons, and for each case what is blocked, ours and the simulation's time."""
    run = lambda *words: json.loads(subprocess.run([qarya, *words], capture_output=True, check=True, text=True).stdout)
    ours = run("egress", path, *(["--persons", str(count)] if count else []), "--json")
    count = ours["persons"]
    sides = {s["id"]: s.get("openSides", []) for s in run("list", path, "--json")}
    hall = Hall(json.load(open(path)), sides)
    places = hall.agents(count, random.Random(seed))
    far = {}
    for door in hall.doors:
        reach = hall.distances(door)
        far[door] = [min(reach(p), 1e6) for p in places]
    rows = []
    for case in ours["cases"]:
        counts = {d["door"]: d["persons"] for d in case["doors"]}
        if case.get("stranded") or sum(counts.values()) != count: continue
        doors = assigned(places, far, counts)
        theirs = simulated(hall, places, doors, options.dt, 5 * case["seconds"] + 60)
        rows.append(((case["blocked"] or ["–"])[0], case["seconds"], theirs))
    return count, rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("qarya", help="the built program")
    parser.add_argument("--halls", type=int, default=20, help="how many halls are drawn")
    parser.add_argument("--seed", type=int, default=1, help="the first hall's seed")
    parser.add_argument("--plan", help="a plan instead of drawn halls")
    parser.add_argument("--persons", type=int, help="how many are in that plan's hall")
    parser.add_argument("--dt", type=float, default=0.02, help="seconds of a step of the simulation")
    parser.add_argument("--noise", type=float, default=0.05, help="how close two slowest doors count as one")
    parser.add_argument("--out", help="a file to which each case is added as a line of JSON")
    options = parser.parse_args()
    if options.plan:
        for blocked, ours, theirs in compared(options.qarya, options.plan, options.persons, options.seed, options)[1]:
            print(f"{blocked:20} {ours:7.1f} {theirs:7.1f} {ours / theirs:6.2f}")
        return
    ratios, same, judged = [], 0, 0
    for seed in range(options.seed, options.seed + options.halls):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "hall.json")
            json.dump(drawn_hall(seed), open(path, "w"))
            try:
                count, rows = compared(options.qarya, path, None, seed, options)
            except subprocess.CalledProcessError as failure:
                print(seed, failure.stderr.strip())
                continue
        for row in rows:
            ratios.append(row[1] / row[2])
            if options.out: open(options.out, "a").write(json.dumps([seed, count, *row]) + "\n")
        blocked = [row for row in rows if row[0] != "–"]
        if len(blocked) > 1:
            judged += 1
            worst, slowest = max(blocked, key=lambda row: row[1]), max(row[2] for row in blocked)
            same += worst[2] >= slowest * (1 - options.noise)
        print(f"{seed:5} {count:4} persons  " + "  ".join(f"{b} {o:.0f}/{t:.0f}" for b, o, t in rows), flush=True)
    ratios.sort()
    print(f"ours / simulation: median {statistics.median(ratios):.3f}, tenths {ratios[len(ratios) // 10]:.3f} to "
          f"{ratios[len(ratios) * 9 // 10]:.3f}; worst door the same in {same} of {judged}")


if __name__ == "__main__":
    main()
