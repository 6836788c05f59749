import Modeler from 'bpmn-js/lib/Modeler'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import minimap from 'diagram-js-minimap'
import { InsertApprovalStep } from './approvalStep'
import type { CommandStack } from './diagram'
import { Palette } from './palette'
import { ReplaceTable, RoutingTable } from './routingTable'
import { TableChanges } from './tableChanges'

const COLOURS = {
  defaultFillColor: 'var(--surface)',
  defaultStrokeColor: 'var(--ink-soft)',
  defaultLabelColor: 'var(--ink)',
}

class Commands {
  static $inject = ['commandStack']

  constructor(commands: CommandStack) {
    commands.registerHandler('flow.insertApprovalStep', InsertApprovalStep)
    commands.registerHandler('flow.replaceTable', ReplaceTable)
  }
}

/** What the modeler itself shows; everything else is shown beside it. */
export interface ModelerWords {
  approvalStep: string
}

/** The modeler of bpmn.io with the words of this domain. */
export function createModeler(container: HTMLElement, words: ModelerWords): Modeler {
  return new Modeler({
    container,
    bpmnRenderer: COLOURS,
    moddleExtensions: { camunda },
    additionalModules: [
      minimap,
      {
        __init__: ['flowCommands', 'flowPalette'],
        flowCommands: ['type', Commands],
        flowPalette: ['type', Palette],
        flowWords: ['value', words],
        routingTable: ['type', RoutingTable],
        tableChanges: ['type', TableChanges],
      },
    ],
  })
}
