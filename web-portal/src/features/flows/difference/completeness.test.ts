import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { compareTrees, treesOf, type Comparison, type Trees } from './compare'
import type { Node } from './tree'

/** Whatever is done to the flow as it comes, something is said of it. */

const FOLDER = '../processes/src/main/resources/flow'

let shipped: Required<Trees>
beforeAll(() => {
  shipped = treesOf({
    bpmn: readFileSync(`${FOLDER}/budget-approval.bpmn`, 'utf8'),
    dmn: readFileSync(`${FOLDER}/approval-routing.dmn`, 'utf8'),
  })
})

interface Mutation {
  /** Where, by the names of the elements from the outermost on. */
  path: string[]
  what: string
  file: Node
}

/** Every file that is like this one but for one attribute or text that says something else. */
function* changed(node: Node, path: string[] = []): Generator<Mutation> {
  const here = [...path, node.type]
  for (const [name, value] of node.values) {
    const values = new Map(node.values).set(name, value === 'true' ? 'false' : `${value}1`)
    yield { path: here, what: name, file: { ...node, values } }
    const without = new Map(node.values)
    without.delete(name)
    yield { path: here, what: `no ${name}`, file: { ...node, values: without } }
  }
  yield { path: here, what: 'text', file: { ...node, text: `${node.text}1` } }
  yield {
    path: here,
    what: 'another attribute',
    file: { ...node, values: new Map(node.values).set('more', '1') },
  }
  for (const [at, child] of node.children.entries()) {
    const by = (...nodes: Node[]) => ({
      ...node,
      children: [...node.children.slice(0, at), ...nodes, ...node.children.slice(at + 1)],
    })
    yield { path: here, what: `no ${child.type}`, file: by() }
    for (const inner of changed(child, here)) {
      yield { ...inner, file: by(inner.file) }
    }
  }
}

const isDrawing = ({ path, what }: Mutation) =>
  [...path, what].some((type) => /^(no )?(bpmndi|dmndi):/.test(type))

/** A part's own id, and what is said of the file alone. */
const FILED = /^(no )?(id|exporter)$/

function said({ flow, table, layout, unreadable }: Comparison) {
  return { meant: flow.length + table.length + unreadable.length, layout: layout.length }
}

/** What is said of no mutation, or only as layout although it is none. */
function left(mutations: Iterable<Mutation>, compare: (file: Node) => Comparison): string[] {
  const found: string[] = []
  let tried = 0
  for (const mutation of mutations) {
    tried++
    const { meant, layout } = said(compare(mutation.file))
    const enough = isDrawing(mutation) || FILED.test(mutation.what) ? meant + layout > 0 : meant > 0
    // What an attribute means anyway is no difference when it is not written.
    if (!enough && !/^no (cancelActivity|isExecutable)$/.test(mutation.what)) {
      found.push(`${mutation.path.join(' ')} ${mutation.what}`)
    }
  }
  expect(tried).toBeGreaterThan(100)
  return [...new Set(found)]
}

/** Of things drawn there are hundreds alike: the first of each. */
function* firstOfItsKind(mutations: Iterable<Mutation>): Generator<Mutation> {
  const seen = new Set<string>()
  for (const mutation of mutations) {
    const kind = `${mutation.path.join(' ')} ${mutation.what}`
    if (!isDrawing(mutation) || !seen.has(kind)) {
      seen.add(kind)
      yield mutation
    }
  }
}

describe('nothing is left out', () => {
  it('of the diagram', () => {
    expect(
      left(firstOfItsKind(changed(shipped.bpmn as Node)), (bpmn) =>
        compareTrees({ ...shipped, dmn: null }, { bpmn, dmn: null }),
      ),
    ).toEqual([])
  })

  it('of the routing table', () => {
    expect(left(changed(shipped.dmn as Node), (dmn) => compareTrees(shipped, { ...shipped, dmn }))).toEqual(
      [],
    )
  })

  it('that the file has: each attribute and text is read', () => {
    const xml = readFileSync(`${FOLDER}/budget-approval.bpmn`, 'utf8')
    const count = (node: Node): number =>
      node.values.size + (node.text ? 1 : 0) + node.children.reduce((sum, child) => sum + count(child), 0)
    const attributes = xml.match(/\s(?!xmlns)[\w:]+="/g)?.length ?? 0
    const texts = xml.match(/>[^<\s][^<]*</g)?.length ?? 0
    // The preamble has two attributes of its own, and the root says its namespace besides.
    expect(count(shipped.bpmn as Node)).toBe(attributes - 2 + texts + 1)
  })
})
