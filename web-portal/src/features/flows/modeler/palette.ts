import { isConnection, type Connection, type Element, type ElementFactory, type Shape } from './diagram'
import { insertionPoint, isWindow } from './insertionPoint'

interface Entry {
  group: string
  className?: string
  title?: string
  separator?: boolean
  action?: Record<string, (event: Event) => void>
}
type Entries = Record<string, Entry>

/** Of the modeler's own entries, those that an approval flow has a use for. */
const KEPT = [
  'hand-tool',
  'lasso-tool',
  'space-tool',
  'global-connect-tool',
  'tool-separator',
  'create.exclusive-gateway',
  'create.end-event',
]

/** Above the modeler's own listeners. */
const FIRST = 5_000

interface Hover {
  hover?: Element
  shape: Shape
  context: { canExecute: unknown; target?: Element | null }
}

/**
 * The palette in the words of the domain. An approval step is dragged onto an arrow, or asked for by a click; whoever shows
 * the modeler then asks what it is called.
 */
export class Palette {
  static $inject = ['palette', 'create', 'elementFactory', 'eventBus', 'flowWords']

  private dragged: Shape | undefined

  constructor(
    palette: { registerProvider: (priority: number, provider: object) => void },
    private readonly create: { start: (event: Event, shape: Shape) => void },
    private readonly elements: ElementFactory,
    private readonly events: {
      on: (event: string, priority: number, listener: (event: Hover) => unknown) => void
      fire: (event: string, more: { arrow?: Connection }) => void
    },
    private readonly words: { approvalStep: string },
  ) {
    palette.registerProvider(500, this)
    events.on('create.move', FIRST - 4_500, (event) => this.mark(event))
    events.on('create.end', FIRST, (event) => this.drop(event))
  }

  getPaletteEntries() {
    return (entries: Entries): Entries => ({
      ...Object.fromEntries(Object.entries(entries).filter(([name]) => KEPT.includes(name))),
      'approval-step': {
        group: 'activity',
        className: 'bpmn-icon-user-task flow-approval-step',
        title: this.words.approvalStep,
        action: {
          dragstart: (event) => this.drag(event),
          click: () => this.events.fire('flow.wantsStep', {}),
        },
      },
    })
  }

  private drag(event: Event) {
    this.dragged = this.elements.createShape({ type: 'bpmn:UserTask', width: 260, height: 80 })
    this.create.start(event, this.dragged)
  }

  /** Only an arrow takes it, and only one behind which everything can hang on the approval. */
  private mark({ shape, hover, context }: Hover) {
    if (shape === this.dragged) {
      context.canExecute = arrowUnder(hover) !== undefined
    }
  }

  private drop({ shape, hover }: Hover): unknown {
    if (shape !== this.dragged) {
      return undefined
    }
    this.dragged = undefined
    const arrow = arrowUnder(hover)
    if (arrow) {
      this.events.fire('flow.wantsStep', { arrow })
    }
    // Nothing is drawn before it has a name.
    return false
  }
}

function arrowUnder(hover: Element | undefined): Connection | undefined {
  return hover && isConnection(hover) && (isWindow(hover.target) || insertionPoint(hover)) ? hover : undefined
}
