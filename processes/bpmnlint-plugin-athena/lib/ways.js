/**
 * What it takes to go a way: nothing, as the engine does it at once; another system, which may answer in the same second or
 * never; time; or somebody.
 */
const INSTANT = 0
const ELSEWHERE = 1
const TIMED = 2
const HUMAN = 3

const anyWay = () => true
const atOnce = (way) => way.pace === INSTANT
/** Nothing holds it up for sure: no person, no timer. */
const unhindered = (way) => way.pace === INSTANT || way.pace === ELSEWHERE
const withoutAnybody = (way) => way.pace !== HUMAN

/**
 * How a request can move through a flow. Each node is two points, where it is entered and where it is left, because a request
 * may wait in between or, in a subprocess, go a long way.
 */
class Ways {
  constructor(flow) {
    this.flow = flow
    this.numbers = new Map(flow.nodes.map((node, number) => [node, number]))
    this.ways = flow.nodes.flatMap(() => [[], []])
    this.back = flow.nodes.flatMap(() => [[], []])
    this.catchers = new Map(flow.nodes.map((node) => [node, this.findCatchersOf(node)]))
    flow.nodes.forEach((node) => this.through(node))
    flow.all('boundaryEvent').forEach((boundary) => this.interrupting(boundary))
    flow.arrows.forEach(({ source, target }) => this.add(this.left(source), this.entered(target), INSTANT))
  }

  through(node) {
    if (node.is('subProcess')) {
      node.content
        .filter((inner) => inner.is('startEvent'))
        .forEach((start) => this.add(this.entered(node), this.entered(start), INSTANT))
      // An escalation leaves the subprocess by another way than its end.
      node.content
        .filter((inner) => inner.is('endEvent') && this.catchersOf(inner).length === 0)
        .forEach((end) => this.add(this.left(end), this.left(node), INSTANT))
    } else {
      this.add(this.entered(node), this.left(node), paceOf(node))
    }
  }

  interrupting(boundary) {
    const { host } = boundary
    const entered = this.entered(boundary)
    switch (boundary.event) {
      case 'timer':
        return this.add(this.entered(host), entered, TIMED)
      case 'message':
        return this.add(this.entered(host), entered, HUMAN)
      case 'conditional':
        // The condition may hold from the beginning.
        return this.add(this.entered(host), entered, INSTANT)
      default:
        return this.flow.nodes
          .filter((thrower) => this.catchersOf(thrower).includes(boundary))
          .forEach((thrower) => this.add(this.left(thrower), entered, INSTANT))
    }
  }

  /** The boundary events of the nearest subprocess around that take what a node throws. */
  catchersOf(thrower) {
    return this.catchers.get(thrower)
  }

  findCatchersOf(thrower) {
    if (!thrower.is('endEvent', 'intermediateThrowEvent') || thrower.event !== 'escalation') {
      return []
    }
    const code = this.flow.escalationOf(thrower)
    for (let { scope } = thrower; scope; scope = scope.scope) {
      const catchers = scope.boundaries
        .filter((boundary) => boundary.isBoundary('escalation'))
        .filter((boundary) => [undefined, code].includes(this.flow.escalationOf(boundary)))
      if (catchers.length > 0) {
        return catchers
      }
    }
    return []
  }

  add(from, to, pace) {
    const way = { from, to, pace }
    this.ways[from].push(way)
    this.back[to].push(way)
  }

  entered(node) {
    return 2 * this.numbers.get(node)
  }

  left(node) {
    return this.entered(node) + 1
  }

  nodeAt(point) {
    return this.flow.nodes[Math.floor(point / 2)]
  }

  get points() {
    return [...this.ways.keys()]
  }

  from(point) {
    return this.ways[point]
  }

  /** All points that can be reached, those at which it begins included. */
  reached(starts, by) {
    return search(starts, (point) => this.ways[point].filter(by).map(({ to }) => to))
  }

  /** All points from which one of the ends can be reached, the ends included. */
  reaching(ends, by) {
    return search(ends, (point) => this.back[point].filter(by).map(({ from }) => from))
  }

  /** All points after at least one step. */
  after(start, by) {
    return this.reached(
      this.ways[start].filter(by).map(({ to }) => to),
      by,
    )
  }
}

const known = new WeakMap()

function waysOf(flow) {
  if (!known.has(flow)) {
    known.set(flow, new Ways(flow))
  }
  return known.get(flow)
}

function paceOf(node) {
  if (node.is('userTask', 'receiveTask')) {
    return HUMAN
  }
  if (node.isExternalTask) {
    return ELSEWHERE
  }
  return node.is('intermediateCatchEvent') && node.event === 'timer' ? TIMED : INSTANT
}

function search(starts, next) {
  const seen = new Set(starts)
  for (const point of seen) {
    next(point).forEach((found) => seen.add(found))
  }
  return seen
}

module.exports = { waysOf, anyWay, atOnce, unhindered, withoutAnybody }
