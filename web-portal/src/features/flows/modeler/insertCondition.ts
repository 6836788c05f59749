import { inBraces, written, type Condition } from './condition'
import { conditionPoint } from './conditionPoint'
import {
  centre,
  type BpmnFactory,
  type Connection,
  type ElementRegistry,
  type Modeling,
  type Point,
} from './diagram'
import { freeSuffix } from './freeSuffix'
import type { Parts } from './parts'
import type { Room } from './room'
import { askAtWindows } from './askAtWindows'

export interface NewCondition {
  condition: Condition
  words: { question: string; yes: string; no: string }
}

interface Insertion extends NewCondition {
  arrow: Connection
}

/** As far as one question is from the next. */
const WIDTH = 140

/**
 * Puts a condition in front of a level: a request for which it does not hold goes around the level, as one does for which the
 * routing table does not ask for it. What waits behind the level only when it was asked waits only when the condition held.
 */
export class InsertCondition {
  static $inject = ['flowParts', 'flowRoom', 'modeling', 'bpmnFactory', 'elementRegistry']

  constructor(
    private readonly parts: Parts,
    private readonly room: Room,
    private readonly modeling: Modeling,
    private readonly factory: BpmnFactory,
    private readonly registry: ElementRegistry,
  ) {}

  preExecute({ arrow, condition, words }: Insertion) {
    const place = conditionPoint(arrow)
    if (!place) {
      throw new Error('No condition can go there')
    }
    const { parts } = this
    const { scope, following, way } = place
    const { level, around, questions } = way
    const first = arrow.target
    const at = centre(first)
    const before = arrow.waypoints.map(({ x, y }) => ({ x, y }))
    this.room.leftOf(following, scope, at.x - 45, WIDTH)

    const ids = (suffix: string) => ({
      id: `${level.id}_condition${suffix}`,
      met: `${level.id}_condition${suffix}_met`,
      unmet: `${level.id}_condition${suffix}_unmet`,
    })
    const { id, met, unmet } = ids(freeSuffix(this.registry, (suffix) => Object.values(ids(suffix))))
    const gateway = parts.gateway('Exclusive', id, words.question, at, scope)
    this.modeling.reconnectEnd(arrow, gateway, before.at(-1) as Point)
    this.modeling.updateWaypoints(arrow, before)
    const yes = parts.arrow(
      met,
      gateway,
      first,
      [
        { x: at.x + 25, y: at.y },
        { x: first.x, y: at.y },
      ],
      { name: words.yes, condition: inBraces(written(condition)) },
    )
    const no = parts.arrow(unmet, gateway, around, goingAround(at, questions[0]?.no as Connection), {
      name: words.no,
    })
    this.modeling.updateProperties(gateway, { default: no.businessObject })
    parts.text(yes, { x: at.x + 37, y: at.y - 18 })
    parts.text(no, { x: at.x + 5, y: at.y + 40 })
    parts.textAbove(gateway)
    const asked = [written(condition), ...questions.map((question) => question.condition)]
    askAtWindows(way.windows, asked, this.factory, this.modeling)
  }
}

/** Down to the height at which those go around for whom the routing table does not ask, and along with them. */
function goingAround(from: Point, { waypoints, target }: Connection): Point[] {
  const end = waypoints.at(-1) as Point
  const before = waypoints.at(-2) as Point
  const level = before.y === end.y
  const last = level ? end : { x: target.x, y: centre(target).y }
  return [{ x: from.x, y: from.y + 25 }, { x: from.x, y: last.y }, last]
}
