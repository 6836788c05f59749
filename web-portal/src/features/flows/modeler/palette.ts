import { type Element, type ElementFactory, type Shape } from './diagram'
import { PATTERNS, type Pattern } from './patterns'

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
  hover?: Element | null
  shape: Shape
  context: { canExecute: unknown; target?: Element | null }
}

/** Somebody wants a pattern in the flow: where they dropped it, or wherever it is said to be. */
export interface Wish {
  pattern: Pattern
  at?: Element
}

/**
 * The palette in the words of the domain. A pattern is dragged to where it belongs, or asked for by a click; whoever shows the
 * modeler then asks what is still to be known of it.
 */
export class Palette {
  static $inject = ['palette', 'create', 'elementFactory', 'eventBus', 'flowWords']

  private dragged: { shape: Shape; pattern: Pattern } | undefined

  constructor(
    palette: { registerProvider: (priority: number, provider: object) => void },
    private readonly create: { start: (event: Event, shape: Shape) => void },
    private readonly elements: ElementFactory,
    private readonly events: {
      on: (event: string, priority: number, listener: (event: Hover) => unknown) => void
      fire: (event: string, wish: Wish) => void
    },
    private readonly words: Record<Pattern, string>,
  ) {
    palette.registerProvider(500, this)
    events.on('create.move', FIRST - 4_500, (event) => this.mark(event))
    events.on('create.end', FIRST, (event) => this.drop(event))
  }

  getPaletteEntries() {
    return (entries: Entries): Entries => ({
      ...Object.fromEntries(Object.entries(entries).filter(([name]) => KEPT.includes(name))),
      ...Object.fromEntries(Object.keys(PATTERNS).map((name) => [name, this.entry(name as Pattern)])),
    })
  }

  private entry(pattern: Pattern): Entry {
    return {
      group: 'activity',
      className: `${PATTERNS[pattern].icon} flow-pattern`,
      title: this.words[pattern],
      action: {
        dragstart: (event) => this.drag(event, pattern),
        click: () => this.events.fire('flow.wants', { pattern }),
      },
    }
  }

  private drag(event: Event, pattern: Pattern) {
    this.dragged = { shape: this.elements.createShape(PATTERNS[pattern].shape), pattern }
    this.create.start(event, this.dragged.shape)
  }

  /** Only what it belongs to takes it. */
  private mark({ shape, hover, context }: Hover) {
    if (shape === this.dragged?.shape) {
      const place = hover && PATTERNS[this.dragged.pattern].goesTo(hover)
      context.canExecute = Boolean(place)
    }
  }

  private drop({ shape, hover }: Hover): unknown {
    if (shape !== this.dragged?.shape) {
      return undefined
    }
    const { pattern } = this.dragged
    this.dragged = undefined
    const at = hover && PATTERNS[pattern].goesTo(hover)
    if (at) {
      // The drag ends first: what is selected meanwhile would end it in the middle.
      queueMicrotask(() => this.events.fire('flow.wants', { pattern, at }))
    }
    // Nothing is drawn before all is known of it.
    return false
  }
}
