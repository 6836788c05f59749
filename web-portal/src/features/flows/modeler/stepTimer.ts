import { BESIDE, FIRST, TO_END } from './border'
import { bottom, isNode, meet, right, type Box, type ElementRegistry, type Shape } from './diagram'
import { freeSuffix } from './freeSuffix'
import type { Call } from './level'
import type { Parts } from './parts'
import type { Room } from './room'

/** What happens at a step that waits for too long, and the words that stand beside it. */
export interface NewTimer {
  call: Call
  /** ISO 8601 */
  after: string
  words: { after: string; done: string }
}

interface Context extends NewTimer {
  level: Shape
}

const RADIUS = 18
/** As high as the text below an end. */
const TEXT = 40

const ENDS: Record<Call, string> = { remind: 'reminded', escalate: 'escalated' }

/**
 * Puts a reminder or an escalation on the border of a step: a timer that does not interrupt, and the end that calls what
 * reminds or escalates. The step grows when its border is full.
 */
export class InsertStepTimer {
  static $inject = ['flowParts', 'flowRoom', 'elementRegistry']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly registry: ElementRegistry,
  ) {}

  preExecute({ level, call, after, words }: Context) {
    const scope = level.parent as Shape
    const x = this.placeOn(level)
    const { parts } = this
    const edge = bottom(level)
    this.room.below(scope, edge + TO_END + RADIUS + TEXT + 20 - bottom(scope))

    const ids = (suffix: string) => ({
      id: `${level.id}_${call}${suffix}`,
      flow: `${level.id}_${call}${suffix}_flow`,
      done: `${level.id}_${ENDS[call]}${suffix}`,
    })
    const { id, flow, done } = ids(freeSuffix(this.registry, (suffix) => Object.values(ids(suffix))))
    const event = parts.onBorder(id, words.after, parts.timer(after), false, { x, y: edge }, level)
    const end = parts.end(done, words.done, { x, y: edge + TO_END }, scope, parts.calling(call))
    parts.textBelow(end, BESIDE - 4)
    parts.text(event, { x: x + 4, y: edge + 20 })
    parts.arrow(flow, event, end, [
      { x, y: edge + RADIUS },
      { x, y: edge + TO_END - RADIUS },
    ])
  }

  /** Where on the lower border there is room for an event, with its end below it. */
  private placeOn(level: Shape): number {
    let x = level.x + FIRST
    while (!isFree(level, x)) {
      x += BESIDE
    }
    const missing = x + RADIUS + 8 - right(level)
    if (missing > 0) {
      this.room.wider(level, missing)
    }
    return x
  }
}

function isFree(level: Shape, x: number): boolean {
  const column: Box = {
    x: x - 30,
    y: bottom(level) - RADIUS,
    width: 60,
    height: RADIUS + TO_END + RADIUS + TEXT,
  }
  const beside = (level.parent?.children ?? []).filter(isNode)
  // What lies to the right of it moves away.
  return !beside.some((other) => other !== level && other.x < right(level) && meet(column, other))
}
