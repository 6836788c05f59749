import type { BpmnFactory, Element, ElementFactory, Modeling, Moddle, Point, Shape } from './diagram'

const SIZES: Record<string, { width: number; height: number }> = {
  event: { width: 36, height: 36 },
  gateway: { width: 50, height: 50 },
  window: { width: 120, height: 80 },
  level: { width: 260, height: 80 },
}

/** Makes the elements of which an approval step consists. */
export class Parts {
  constructor(
    private readonly factory: BpmnFactory,
    private readonly elements: ElementFactory,
    private readonly modeling: Modeling,
    private readonly definitions: Moddle,
    private readonly root: Shape,
  ) {}

  start(id: string, at: Point, scope: Shape) {
    return this.draw('bpmn:StartEvent', 'event', { id }, at, scope)
  }

  end(id: string, name: string, at: Point, scope: Shape, definition?: Moddle) {
    const eventDefinitions = definition && [definition]
    return this.draw('bpmn:EndEvent', 'event', { id, name, eventDefinitions }, at, scope)
  }

  gateway(
    kind: 'Exclusive' | 'Inclusive' | 'Parallel',
    id: string,
    name: string | undefined,
    at: Point,
    scope: Shape,
  ) {
    return this.draw(`bpmn:${kind}Gateway`, 'gateway', { id, name }, at, scope)
  }

  level(id: string, name: string, at: Point, scope: Shape) {
    const offered = `${id}:\${region}:\${category}`
    return this.draw(
      'bpmn:UserTask',
      'level',
      { id, name, 'camunda:candidateGroups': offered, 'camunda:dueDate': 'P2D' },
      at,
      scope,
    )
  }

  /** Waits until the decision is rolled back; a timer on its border closes it. */
  window(id: string, name: string, at: Point, scope: Shape) {
    const decision = this.factory.create('camunda:InputParameter', {
      name: 'decisionId',
      value: '${decisionId}',
    })
    const inputOutput = this.factory.create('camunda:InputOutput', { inputParameters: [decision] })
    const extensionElements = this.factory.create('bpmn:ExtensionElements', { values: [inputOutput] })
    return this.draw(
      'bpmn:ReceiveTask',
      'window',
      { id, name, messageRef: this.message('Rollback'), extensionElements },
      at,
      scope,
    )
  }

  scope(
    id: string,
    name: string,
    box: { x: number; y: number; width: number; height: number },
    around: Shape,
  ) {
    const businessObject = this.factory.create('bpmn:SubProcess', { id, name })
    const { width, height } = box
    const shape = this.elements.createShape({
      type: 'bpmn:SubProcess',
      businessObject,
      isExpanded: true,
      width,
      height,
    })
    return this.modeling.createShape(shape, { x: box.x + width / 2, y: box.y + height / 2 }, around)
  }

  onBorder(id: string, name: string, definition: Moddle, interrupts: boolean, at: Point, host: Shape) {
    const properties = { id, name, cancelActivity: interrupts, eventDefinitions: [definition] }
    return this.draw('bpmn:BoundaryEvent', 'event', properties, at, host, { attach: true })
  }

  timer(duration: string): Moddle {
    return this.factory.create('bpmn:TimerEventDefinition', { timeDuration: this.expression(duration) })
  }

  hearing(message: string): Moddle {
    return this.factory.create('bpmn:MessageEventDefinition', { messageRef: this.message(message) })
  }

  calling(bean: string): Moddle {
    return this.factory.create('bpmn:MessageEventDefinition', { 'camunda:delegateExpression': `\${${bean}}` })
  }

  /** @returns what throws it and what catches it */
  escalation(id: string, name: string): () => Moddle {
    const escalation = this.factory.create('bpmn:Escalation', {
      id: `Escalation_${id}`,
      name,
      escalationCode: id,
    })
    this.addRoot(escalation)
    return () => this.factory.create('bpmn:EscalationEventDefinition', { escalationRef: escalation })
  }

  expression(body: string): Moddle {
    return this.factory.create('bpmn:FormalExpression', { body })
  }

  arrow(
    id: string,
    source: Shape,
    target: Shape,
    waypoints: Point[],
    more: { name?: string; condition?: string } = {},
  ) {
    const conditionExpression = more.condition && this.expression(more.condition)
    const businessObject = this.factory.create('bpmn:SequenceFlow', {
      id,
      name: more.name,
      conditionExpression,
    })
    const arrow = this.modeling.connect(source, target, { type: 'bpmn:SequenceFlow', businessObject })
    this.modeling.updateWaypoints(arrow, waypoints)
    return arrow
  }

  /** Puts the text beside an element where it covers nothing. */
  text(element: Element, at: Point) {
    if (element.label) {
      this.modeling.moveShape(element.label, { x: at.x - element.label.x, y: at.y - element.label.y })
    }
  }

  private message(name: string): Moddle {
    const known = (this.definitions.get('rootElements') as Moddle[]).find(
      (element) => element.$type === 'bpmn:Message' && element.name === name,
    )
    return known ?? this.addRoot(this.factory.create('bpmn:Message', { id: `Message_${name}`, name }))
  }

  private addRoot(element: Moddle): Moddle {
    const rootElements = [...(this.definitions.get('rootElements') as Moddle[]), element]
    this.modeling.updateModdleProperties(this.root, this.definitions, { rootElements })
    return element
  }

  private draw(
    type: string,
    size: keyof typeof SIZES,
    properties: object,
    at: Point,
    around: Shape,
    hints?: { attach: boolean },
  ): Shape {
    const given = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined))
    const businessObject = this.factory.create(type, given)
    const shape = this.elements.createShape({ type, businessObject, ...SIZES[size] })
    return this.modeling.createShape(shape, at, around, hints)
  }
}
