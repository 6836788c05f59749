import type { Change } from './change'
import { readFlow } from './flow'
import { flowChanges } from './flowChanges'
import { layoutChanges } from './layoutChanges'
import { content, pair } from './pairing'
import { readTable, TABLE } from './table'
import { ownChanges, tableChanges, wholeRow } from './tableChanges'
import { childrenOf, idOf, readXml, type Node } from './tree'

/** The two files of a flow: its diagram and its routing table. */
export interface FlowFiles {
  bpmn: string
  dmn: string | null
}

export type Which = keyof FlowFiles

export interface Comparison {
  flow: Change[]
  table: Change[]
  /** What no request notices: how it is drawn, and what is said of the files. */
  layout: Change[]
  /** Files that cannot be read, of the older and of the newer; nothing is said of those. */
  unreadable: { side: 'before' | 'after'; file: Which }[]
}

/** Compares two versions of the flow. */
export function compareFlows(before: FlowFiles, after: FlowFiles): Comparison {
  return compareTrees(treesOf(before), treesOf(after))
}

/** What stands in the two files; undefined for what is no XML, and null for no file. */
export interface Trees {
  bpmn: Node | undefined
  dmn: Node | undefined | null
}

export function treesOf({ bpmn, dmn }: FlowFiles): Trees {
  return { bpmn: readXml(bpmn), dmn: dmn === null ? null : readXml(dmn) }
}

export function compareTrees(before: Trees, after: Trees): Comparison {
  const [was, is] = [before, after].map(({ bpmn }) => readFlow(bpmn))
  const [oldTables, newTables] = [before, after].map(({ dmn }) => readTables(dmn))
  const flow = was && is ? [...flowChanges(was, is), ...layoutChanges({ before: was, after: is })] : []
  const table = oldTables && newTables ? decisionChanges(oldTables, newTables) : []
  const sides = [
    { side: 'before', bpmn: was, dmn: oldTables },
    { side: 'after', bpmn: is, dmn: newTables },
  ] as const
  return {
    flow: flow.filter(isMeant),
    table: table.filter(isMeant),
    layout: [...flow, ...table].filter((change) => !isMeant(change)),
    unreadable: sides.flatMap(({ side, ...files }) =>
      (['bpmn', 'dmn'] as const).filter((file) => !files[file]).map((file) => ({ side, file })),
    ),
  }
}

const isMeant = ({ kind }: Change) => kind !== 'layout'

interface Tables {
  /** What the file says besides its tables; undefined when there is no file. */
  file: Node | undefined
  decisions: readonly Node[]
}

/** @returns undefined for a file that has no tables in it */
function readTables(file: Trees['dmn']): Tables | undefined {
  if (file === null) {
    return { file: undefined, decisions: [] }
  }
  return file?.type === 'dmn:definitions'
    ? {
        file: { ...file, children: file.children.filter(({ type }) => type !== 'dmn:decision') },
        decisions: childrenOf(file, 'dmn:decision'),
      }
    : undefined
}

function decisionChanges(before: Tables, after: Tables): Change[] {
  const decisions = pair(before.decisions, after.decisions, idOf, content)
  return [
    ...(before.file && after.file ? ownChanges(before.file, after.file, 'file') : []),
    ...decisions.added.map((decision) => wholeDecision(decision, 'added')),
    ...decisions.removed.map((decision) => wholeDecision(decision, 'removed')),
    ...decisions.pairs.flatMap(([was, is]) => decisionPair(was, is)),
  ]
}

function decisionPair(was: Node, is: Node): Change[] {
  const [old, now] = [was, is].map((decision) => childrenOf(decision, TABLE)[0])
  if (!old || !now) {
    return ownChanges(was, is)
  }
  const without = (decision: Node, table: Node): Node => ({
    ...decision,
    children: decision.children.filter((child) => child !== table),
  })
  return [...ownChanges(without(was, old), without(is, now)), ...tableChanges(readTable(old), readTable(now))]
}

function wholeDecision(decision: Node, kind: 'added' | 'removed'): Change {
  const [table] = childrenOf(decision, TABLE).map(readTable)
  return {
    kind,
    says: {
      key: kind === 'added' ? 'tableAdded' : 'tableRemoved',
      values: { table: decision.values.get('name') ?? idOf(decision) ?? '' },
    },
    parts: table ? table.rows.map((row) => wholeRow(row, table, kind)) : [],
  }
}
