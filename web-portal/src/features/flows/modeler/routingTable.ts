const DMN = 'https://www.omg.org/spec/DMN/20191111/MODEL/'

/** The file of the routing table beside the diagram; it is changed by commands, so that undo covers both. */
export class RoutingTable {
  /** The file as it is now; null when the flow has none. */
  xml: string | null = null
}

export class ReplaceTable {
  static $inject = ['routingTable']

  constructor(private readonly table: RoutingTable) {}

  execute(context: { table: string; before?: string | null }) {
    context.before = this.table.xml
    this.table.xml = context.table
    return []
  }

  revert(context: { before?: string | null }) {
    this.table.xml = context.before ?? null
    return []
  }
}

export interface NewRow {
  level: string
  because: string
  /** In the base currency, as a plain number; without it every request goes to the level. */
  amountOver?: string | undefined
}

/** Adds a row that asks for a level. The other rows stay as they are, character by character. */
export function withRow(xml: string, { level, because, amountOver }: NewRow): string {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  const table = file.getElementsByTagNameNS(DMN, 'decisionTable')[0]
  if (!table) {
    throw new Error('There is no routing table')
  }
  const make = (name: string) => file.createElementNS(DMN, name)
  const cell = (name: string, id: string, content: string) => {
    const entry = make(name)
    entry.setAttribute('id', id)
    const text = make('text')
    text.textContent = content
    entry.append(text)
    return entry
  }
  const id = freeId(file, `asks_${level}`)
  const row = make('rule')
  row.setAttribute('id', id)
  const children = [...table.children]
  children
    .filter((child) => child.localName === 'input')
    .forEach((input, column) => {
      const asked = input.getElementsByTagNameNS(DMN, 'text')[0]?.textContent?.trim()
      const condition = amountOver && asked === 'amountBase' ? `> ${amountOver}` : ''
      row.append(cell('inputEntry', `${id}_in${column}`, condition))
    })
  children
    .filter((child) => child.localName === 'output')
    .forEach((output, column) => {
      const answer = output.getAttribute('name') === 'level' ? level : because
      row.append(cell('outputEntry', `${id}_out${column}`, `"${answer}"`))
    })
  table.append(row)
  const last = row.outerHTML
  // Serialising all of the file would change what nobody touched.
  const end = xml.lastIndexOf('</', xml.search(/<\/([\w-]+:)?decisionTable\s*>/) + 1)
  const prefix = table.prefix ? `${table.prefix}:` : ''
  const plain = last.replaceAll(/ xmlns(:\w+)?="[^"]*"/g, '').replaceAll(/(<\/?)(?=[a-z])/g, `$1${prefix}`)
  return `${xml.slice(0, end)}  ${plain}\n    ${xml.slice(end)}`
}

function freeId(file: Document, wished: string): string {
  let id = wished
  for (let number = 2; file.querySelector(`[id="${id}"]`); number++) {
    id = `${wished}_${number}`
  }
  return id
}
