import { InsertApprovalStep } from './approvalStep'
import { ArrowLists } from './arrowLists'
import { Beside } from './beside'
import { ChangeCondition, RemoveCondition } from './changeCondition'
import type { CommandStack } from './diagram'
import { Fork } from './fork'
import { InsertCondition } from './insertCondition'
import { InsertNotice } from './insertNotice'
import { InsertQuorum } from './insertQuorum'
import { Palette } from './palette'
import { InsertParallelApprovals } from './parallelApprovals'
import { Parts } from './parts'
import type { Pattern } from './patterns'
import { Room } from './room'
import { ReplaceTable, RoutingTable } from './routingTable'
import { Search } from './search'
import { InsertStepTimer } from './stepTimer'
import { TableChanges } from './tableChanges'

class Commands {
  static $inject = ['commandStack']

  constructor(commands: CommandStack) {
    commands.registerHandler('flow.insertApprovalStep', InsertApprovalStep)
    commands.registerHandler('flow.insertParallelApprovals', InsertParallelApprovals)
    commands.registerHandler('flow.insertCondition', InsertCondition)
    commands.registerHandler('flow.changeCondition', ChangeCondition)
    commands.registerHandler('flow.removeCondition', RemoveCondition)
    commands.registerHandler('flow.insertNotice', InsertNotice)
    commands.registerHandler('flow.insertQuorum', InsertQuorum)
    commands.registerHandler('flow.insertStepTimer', InsertStepTimer)
    commands.registerHandler('flow.replaceTable', ReplaceTable)
  }
}

/** What the modeler itself shows; everything else is shown beside it. */
export type ModelerWords = Record<Pattern | 'search', string>

/** What the modeler of bpmn.io is told about approval flows. */
export function flowModule(words: ModelerWords) {
  return {
    __init__: ['flowCommands', 'flowPalette', 'flowSearch', 'arrowLists'],
    arrowLists: ['type', ArrowLists],
    flowCommands: ['type', Commands],
    flowPalette: ['type', Palette],
    flowSearch: ['type', Search],
    flowParts: ['type', Parts],
    flowRoom: ['type', Room],
    flowBeside: ['type', Beside],
    flowFork: ['type', Fork],
    flowWords: ['value', words],
    routingTable: ['type', RoutingTable],
    tableChanges: ['type', TableChanges],
  }
}
