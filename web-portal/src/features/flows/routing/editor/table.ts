/** The little of the table editor's own objects that is used here. */

/** An element of the file. */
export interface DmnElement {
  $type: string
  id: string
  name?: string
  label?: string
  typeRef?: string
  text?: string
  hitPolicy?: string
  decisionLogic?: DmnElement
  inputExpression?: DmnElement
}

export interface Column {
  businessObject: DmnElement
}

export interface TableCell {
  id: string
  businessObject: DmnElement
  row: Row
  col: Column
}

export interface Row {
  id: string
  cells: TableCell[]
}

export interface Root {
  id: string
  businessObject: DmnElement
  rows: Row[]
}

export interface Modeling {
  editCell: (cell: DmnElement, text: string) => void
  addRow: (attributes: { type: string }, index?: number) => Row
  removeRow: (row: Row) => void
  moveRow: (row: Row, index: number) => void
  editHitPolicy: (policy: string, aggregation: undefined) => void
}

export interface EventBus {
  on: <Event>(event: string, listener: (event: Event) => void) => void
  fire: (event: string, more: object) => void
}

export interface ElementRegistry {
  get: (id: string) => TableCell | Row | Column | undefined
}

interface Services {
  eventBus: EventBus
  modeling: Modeling
  sheet: { getRoot: () => Root }
  elementRegistry: ElementRegistry
  selection: { select: (element: { id: string }) => void; get: () => TableCell | Row | undefined }
  cellSelection: { getCellSelection: () => string | null }
  renderer: { getContainer: () => HTMLElement }
  keyboard: { addListener: (listener: (key: number, event: KeyboardEvent) => boolean | undefined) => void }
  tableWords: TableWords
  tableMarks: TableMarks
}

export type Get = <Name extends keyof Services>(name: Name) => Services[Name]

export interface Viewer {
  get: Get
}

/** What a component of the table knows besides its own. */
export interface CellContext {
  injector: { get: Get }
  changeSupport: {
    onElementsChanged: (id: string, listener: () => void) => void
    offElementsChanged: (id: string, listener: () => void) => void
  }
}

/** A step of the diagram that a row can ask for. */
export interface LevelName {
  id: string
  name: string
}

/** What the table itself says, in the language of whoever edits it. */
export interface TableWords {
  /** A text of the editor's own, by its English one. */
  translate: (text: string) => string
  /** What stands above the numbers of the rows. */
  number: string
  cell: (column: string, row: number) => string
  chooseLevel: string
  notDrawn: (level: string) => string
  /** Those that can be asked for now. */
  levels: () => LevelName[]
}

export interface TableMarks {
  /** The ids of the rows that answered. */
  fired: ReadonlySet<string>
}
