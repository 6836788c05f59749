import { askAtWindows } from './askAtWindows'
import { inBraces, readCondition, written, type Condition } from './condition'
import { centre, type BpmnFactory, type Connection, type Modeling, type Shape } from './diagram'
import { wayOf, type Question, type WayIn } from './wayIn'

/** A condition in front of a level, as somebody has set it. */
export interface DrawnCondition extends Question {
  set: Condition
  way: WayIn
}

export function conditionAt(gateway: Shape): DrawnCondition | undefined {
  const way = wayOf(gateway)
  const question = way?.questions.find((asked) => asked.gateway === gateway)
  const set = question && readCondition(question.condition)
  return way && set && { ...question, set, way }
}

/** Asks something else in front of a level, and at the windows behind it. */
export class ChangeCondition {
  static $inject = ['modeling', 'bpmnFactory']

  constructor(
    private readonly modeling: Modeling,
    private readonly factory: BpmnFactory,
  ) {}

  preExecute({ gateway, condition, question }: { gateway: Shape; condition: Condition; question: string }) {
    const drawn = conditionAt(gateway)
    if (!drawn) {
      throw new Error('There is no condition')
    }
    const { way, yes } = drawn
    const asked = way.questions.map((each) =>
      each.gateway === gateway ? written(condition) : each.condition,
    )
    this.modeling.updateProperties(yes, {
      conditionExpression: this.factory.create('bpmn:FormalExpression', {
        body: inBraces(written(condition)),
      }),
    })
    askAtWindows(way.windows, asked, this.factory, this.modeling)
    const { label } = gateway
    const foot = label && label.y + label.height
    this.modeling.updateLabel(gateway, question)
    if (foot !== undefined && gateway.label) {
      // One line more or less: it stays as close above the gateway as it was.
      this.modeling.moveShape(gateway.label, { x: 0, y: foot - gateway.label.y - gateway.label.height })
    }
  }
}

/** Takes a condition away: every request goes on to what is asked next. */
export class RemoveCondition {
  static $inject = ['modeling', 'bpmnFactory']

  constructor(
    private readonly modeling: Modeling,
    private readonly factory: BpmnFactory,
  ) {}

  preExecute({ gateway }: { gateway: Shape }) {
    const drawn = conditionAt(gateway)
    if (!drawn) {
      throw new Error('There is no condition')
    }
    const { way, yes } = drawn
    const asked = way.questions.filter((each) => each.gateway !== gateway).map(({ condition }) => condition)
    askAtWindows(way.windows, asked, this.factory, this.modeling)
    const arrow = gateway.incoming[0] as Connection
    const next = yes.target
    const dock = { x: next.x, y: centre(next).y }
    const waypoints = [...arrow.waypoints.slice(0, -1), dock]
    this.modeling.reconnectEnd(arrow, next, dock)
    this.modeling.updateWaypoints(arrow, waypoints)
    this.modeling.removeElements([gateway])
  }
}
