import { readFileSync } from 'node:fs'
import Modeler from 'bpmn-js/lib/Modeler'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import { expect } from 'vitest'
import { elements } from '../lint/elementsOf'
import { createLinter } from '../lint/linter'
import {
  bottom,
  isConnection,
  isNode,
  meet,
  right,
  type Connection,
  type CommandStack,
  type ElementRegistry,
  type Shape,
} from './diagram'
import { flowModule, type ModelerWords } from './flowModule'
import { SAVED } from './saved'

export const SHIPPED = '../processes/src/main/resources/flow'

const NO_WORDS = {} as ModelerWords

/** A flow in a modeler without a page around it, for tests: they see to what their browser cannot draw. */
export class DrawnAlone {
  private constructor(private readonly modeler: Modeler) {}

  static async read(folder = SHIPPED): Promise<DrawnAlone> {
    const container = document.createElement('div')
    document.body.append(container)
    const modeler = new Modeler({
      container,
      moddleExtensions: { camunda },
      additionalModules: [flowModule(NO_WORDS)],
    })
    const { warnings } = await modeler.importXML(readFileSync(`${folder}/budget-approval.bpmn`, 'utf8'))
    expect(warnings).toEqual([])
    return new DrawnAlone(modeler)
  }

  get registry() {
    return this.modeler.get<ElementRegistry>('elementRegistry')
  }

  shape(id: string) {
    return this.registry.get(id) as Shape
  }

  arrow(id: string) {
    return this.registry.get(id) as Connection
  }

  execute(command: string, context: object) {
    this.modeler.get<CommandStack>('commandStack').execute(`flow.${command}`, context)
  }

  undo() {
    const commands = this.modeler.get<CommandStack>('commandStack')
    commands.undo()
    expect(commands.canUndo(), 'it was one step').toBe(false)
  }

  redo() {
    this.modeler.get<CommandStack>('commandStack').redo()
  }

  async xml() {
    return (await this.modeler.saveXML(SAVED)).xml ?? ''
  }

  /** The file, without where its texts stand: how large they are is measured anew, even while something is undone. */
  async elements(): Promise<string> {
    const xml = (await this.modeler.saveXML(SAVED)).xml ?? ''
    return elements(xml.replaceAll(/<bpmndi:BPMNLabel>.*?<\/bpmndi:BPMNLabel>|<bpmndi:BPMNLabel \/>/gs, ''))
  }

  findings() {
    return createLinter()(this.modeler.getDefinitions())
  }

  /** Shapes that lie on each other, that stick out of their scope, or that an arrow of others crosses. */
  untidy(): string[] {
    const shapes = this.registry.filter(isNode).filter(({ parent }) => parent !== undefined) as Shape[]
    return shapes.flatMap((shape) => [
      ...shapes
        .filter((other) => shape.id < other.id && beside(shape, other) && meet(shape, other))
        .map((other) => `${shape.id} on ${other.id}`),
      ...(sticksOut(shape) ? [`${shape.id} out of ${shape.parent?.id}`] : []),
      ...(shape.parent?.children ?? [])
        .filter(isConnection)
        .filter(
          (arrow) =>
            ![arrow.source, arrow.target, arrow.source.host, arrow.target.host].includes(shape) &&
            crosses(arrow, shape),
        )
        .map((arrow) => `${arrow.id} across ${shape.id}`),
    ])
  }
}

function beside(one: Shape, other: Shape): boolean {
  return one.parent === other.parent && one.host !== other && other.host !== one
}

function sticksOut(shape: Shape): boolean {
  const around = shape.parent
  return (
    around?.parent !== undefined &&
    !shape.host &&
    (shape.x < around.x ||
      shape.y < around.y ||
      right(shape) > right(around) ||
      bottom(shape) > bottom(around))
  )
}

/** Its pieces run along the axes. */
function crosses({ waypoints }: Connection, shape: Shape): boolean {
  return waypoints.slice(1).some((to, place) => {
    const from = waypoints[place] ?? to
    const [left, top] = [Math.min(from.x, to.x), Math.min(from.y, to.y)]
    const [end, low] = [Math.max(from.x, to.x), Math.max(from.y, to.y)]
    return left < right(shape) && end > shape.x && top < bottom(shape) && low > shape.y
  })
}
