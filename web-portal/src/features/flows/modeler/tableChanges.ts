import type { CommandStack } from './diagram'
import type { RoutingTable } from './routingTable'

interface EventBus {
  on: (event: string, listener: () => void) => void
  fire: (event: string, more: object) => void
}

interface Context {
  table: string
}

/** Puts what is edited in the routing table among the changes of the flow; what is typed into one cell is one of them. */
export class TableChanges {
  static $inject = ['routingTable', 'commandStack', 'eventBus']

  private typing: { context: Context; part: string } | undefined

  constructor(
    private readonly table: RoutingTable,
    private readonly commands: CommandStack,
    private readonly events: EventBus,
  ) {
    // Whatever else happens ends what was typed, so that undo takes one after the other back.
    events.on('commandStack.changed', () => this.stopTyping())
  }

  stopTyping() {
    this.typing = undefined
  }

  /** @param part the cell that is typed in, if it is one */
  replace(xml: string, part: string | undefined) {
    if (this.typing && this.typing.part === part) {
      this.typing.context.table = xml
      this.table.xml = xml
      this.events.fire('flow.tableTyped', {})
      return
    }
    const context: Context = { table: xml }
    this.commands.execute('flow.replaceTable', context)
    this.typing = part === undefined ? undefined : { context, part }
  }
}
