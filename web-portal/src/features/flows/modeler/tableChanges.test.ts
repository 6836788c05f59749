import EventBus from 'diagram-js/lib/core/EventBus'
import { beforeEach, expect, it, vi } from 'vitest'
import { ReplaceTable, RoutingTable } from './routingTable'
import { TableChanges } from './tableChanges'

interface Context {
  table: string
  before?: string | null
}

/** As much of the modeler's command stack as undo takes. */
class Commands {
  private readonly done: Context[] = []
  private at = 0

  constructor(
    private readonly handler: ReplaceTable,
    private readonly events: EventBus,
  ) {}

  execute(_command: string, context: object) {
    this.done.splice(this.at++, Infinity, context as Context)
    this.handler.execute(context as Context)
    this.events.fire('commandStack.changed')
  }

  undo() {
    this.handler.revert(this.done[--this.at] as Context)
    this.events.fire('commandStack.changed')
  }

  redo() {
    this.handler.execute(this.done[this.at++] as Context)
    this.events.fire('commandStack.changed')
  }

  registerHandler() {}
  canUndo = () => this.at > 0
  canRedo = () => this.at < this.done.length
}

let table: RoutingTable
let commands: Commands
let events: EventBus
let changes: TableChanges

beforeEach(() => {
  table = new RoutingTable()
  table.xml = 'start'
  events = new EventBus()
  commands = new Commands(new ReplaceTable(table), events)
  changes = new TableChanges(table, commands, events)
})

it('what is typed into one cell is one change of the flow, and undo takes all of it back', () => {
  const typed = vi.fn()
  events.on('flow.tableTyped', typed)
  changes.replace('>', 'cell')
  changes.replace('> 5', 'cell')
  changes.replace('> 50', 'cell')
  expect(table.xml).toBe('> 50')
  expect(typed).toHaveBeenCalledTimes(2)
  commands.undo()
  expect(table.xml).toBe('start')
  commands.redo()
  expect(table.xml).toBe('> 50')
})

it('another cell, and a row, are changes of their own', () => {
  changes.replace('one', 'cell')
  changes.replace('two', 'other')
  changes.replace('row', undefined)
  changes.replace('another row', undefined)
  for (const before of ['row', 'two', 'one', 'start']) {
    commands.undo()
    expect(table.xml).toBe(before)
  }
})

it('what is typed after something else happened is a change of its own', () => {
  changes.replace('one', 'cell')
  commands.undo()
  changes.replace('two', 'cell')
  changes.replace('three', 'cell')
  events.fire('commandStack.changed')
  changes.replace('four', 'cell')
  commands.undo()
  expect(table.xml).toBe('three')
  changes.replace('five', 'cell')
  changes.stopTyping()
  changes.replace('six', 'cell')
  commands.undo()
  expect(table.xml).toBe('five')
})
