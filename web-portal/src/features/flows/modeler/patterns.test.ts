import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { i18next } from '@/i18n'
import { drawWithoutBrowser } from '@/testing/svg'
import {
  conditionQuestion,
  conditionWords,
  laneWords,
  memberWords,
  pairWords,
  quorumWords,
  stepWords,
  timerWords,
} from '../stepWords'
import type { Condition } from './condition'
import { conditionArrow } from './conditionPoint'
import type { Connection } from './diagram'
import { DrawnAlone, SHIPPED } from './drawnAlone'
import { arrowBefore, lastWindow } from './insertionPoint'
import { durationOf, partsOf, type Call } from './level'
import { withRow } from './routingTable'

/** A flow with one of each, which the server's checks are run on. */
const DRAWN = '../processes/src/test/resources/flow-drawn'
const QUORUM = '../processes/src/test/resources/flow-quorum'
const LARGE: Condition = { field: 'amountBase', operator: '>', value: '50000' }

beforeAll(drawWithoutBrowser)

const texts = () => i18next.getFixedT('en', 'flows')

function addTimer(flow: DrawnAlone, level: string, call: Call, days = 3) {
  flow.execute('insertStepTimer', {
    level: flow.shape(level),
    call,
    after: `P${days}D`,
    words: timerWords(texts(), call, { amount: days, unit: 'days' }),
  })
}

function addStep(flow: DrawnAlone, arrow: Connection | undefined) {
  const words = stepWords(texts(), 'AUDIT', 'Audit')
  flow.execute('insertApprovalStep', { arrow, step: { id: 'AUDIT', name: 'Audit', words } })
}

function addPair(flow: DrawnAlone, arrow: Connection | undefined) {
  flow.execute('insertParallelApprovals', {
    arrow,
    lanes: [
      { id: 'FINANCE', name: 'Finance', words: laneWords(texts(), 'FINANCE', 'Finance', 'Legal') },
      { id: 'LEGAL', name: 'Legal', words: laneWords(texts(), 'LEGAL', 'Legal', 'Finance') },
    ],
    words: pairWords(texts(), 'Finance', 'Legal'),
  })
}

function addQuorum(flow: DrawnAlone, arrow: Connection | undefined, needed = 2, ids = ['CFO', 'COO', 'CTO']) {
  flow.execute('insertQuorum', {
    arrow,
    id: 'BOARD',
    needed,
    members: ids.map((id) => ({ id, name: id, words: memberWords(texts(), id, id, needed) })),
    words: quorumWords(texts(), needed, ids.length),
  })
}

function addCondition(flow: DrawnAlone, level: string, condition = LARGE) {
  flow.execute('insertCondition', {
    arrow: conditionArrow(flow.shape(level)),
    condition,
    words: conditionWords(texts(), condition),
  })
}

function addNotice(flow: DrawnAlone, arrow: Connection | undefined) {
  flow.execute('insertNotice', { arrow, id: 'TELL_FINANCE', name: 'Tell finance' })
}

const PATTERNS: [string, (flow: DrawnAlone) => void][] = [
  ['a further reminder', (flow) => addTimer(flow, 'L2', 'remind')],
  ['a further escalation', (flow) => addTimer(flow, 'L1', 'escalate')],
  ['a condition before the first step', (flow) => addCondition(flow, 'L1')],
  ['a condition before a step', (flow) => addCondition(flow, 'L2')],
  ['a condition before the last step', (flow) => addCondition(flow, 'L3')],
  ['an approval step', (flow) => addStep(flow, arrowBefore(flow.shape('L2')))],
  ['an approval step behind the last', (flow) => addStep(flow, lastWindow(flow.shape('L3')))],
  [
    'approvals beside each other before the first step',
    (flow) => addPair(flow, arrowBefore(flow.shape('L1'))),
  ],
  ['approvals beside each other', (flow) => addPair(flow, arrowBefore(flow.shape('L3')))],
  ['a quorum before the first step', (flow) => addQuorum(flow, arrowBefore(flow.shape('L1')))],
  ['a quorum before the last step', (flow) => addQuorum(flow, arrowBefore(flow.shape('L3')))],
  ['a quorum behind the last step', (flow) => addQuorum(flow, lastWindow(flow.shape('L3')))],
  ['one of two', (flow) => addQuorum(flow, arrowBefore(flow.shape('L2')), 1, ['CFO', 'COO'])],
  ['all of two', (flow) => addQuorum(flow, arrowBefore(flow.shape('L2')), 2, ['CFO', 'COO'])],
  [
    'three of five',
    (flow) => addQuorum(flow, arrowBefore(flow.shape('L3')), 3, ['CFO', 'COO', 'CTO', 'CMO', 'CIO']),
  ],
  ['a notice before the first step', (flow) => addNotice(flow, arrowBefore(flow.shape('L1')))],
  ['a notice before a step', (flow) => addNotice(flow, arrowBefore(flow.shape('L3')))],
  ['a notice of the last approval', (flow) => addNotice(flow, lastWindow(flow.shape('L3')))],
  ['approvals beside each other behind the last step', (flow) => addPair(flow, lastWindow(flow.shape('L3')))],
]

describe.each(PATTERNS)('%s', (_what, add) => {
  it('passes the rules, lies on nothing, and is one step for undo', async () => {
    const flow = await DrawnAlone.read()
    const before = await flow.elements()
    add(flow)
    expect(await flow.findings()).toEqual([])
    expect(flow.untidy()).toEqual([])
    const drawn = await flow.elements()
    flow.undo()
    expect(await flow.elements()).toBe(before)
    flow.redo()
    expect(await flow.elements()).toBe(drawn)
  })
})

/** `npx vitest run patterns.test.ts -u` after a change of a pattern; the server's GoodFlowsTest says whether it may be published. */
it('all of them together are what the server is held to', async () => {
  const flow = await DrawnAlone.read()
  addTimer(flow, 'L1', 'remind', 2)
  addTimer(flow, 'L1', 'escalate', 4)
  addCondition(flow, 'L1', { field: 'region', operator: '!=', value: 'APAC' })
  addCondition(flow, 'L2')
  addCondition(flow, 'L2', { field: 'category', operator: '==', value: '2:SOFTWARE' })
  addPair(flow, arrowBefore(flow.shape('L3')))
  addStep(flow, arrowBefore(flow.shape('L3')))
  addNotice(flow, arrowBefore(flow.shape('L3')))
  expect(await flow.findings()).toEqual([])
  expect(flow.untidy()).toEqual([])
  await expect(withoutChance(await flow.xml())).toMatchFileSnapshot(
    `${process.cwd()}/${DRAWN}/budget-approval.bpmn`,
  )
  const table = ['FINANCE', 'LEGAL', 'AUDIT'].reduce(
    (xml, level) => withRow(xml, { level, because: 'Somebody has to look at it.' }),
    readFileSync(`${SHIPPED}/approval-routing.dmn`, 'utf8'),
  )
  await expect(table).toMatchFileSnapshot(`${process.cwd()}/${DRAWN}/approval-routing.dmn`)
})

/** As the one above; what the engine makes of it, VariantsTest says. */
it('two of three are what the server is held to, too', async () => {
  const flow = await DrawnAlone.read()
  addQuorum(flow, arrowBefore(flow.shape('L2')))
  await expect(withoutChance(await flow.xml())).toMatchFileSnapshot(
    `${process.cwd()}/${QUORUM}/budget-approval.bpmn`,
  )
  const table = ['CFO', 'COO', 'CTO'].reduce(
    (xml, level) => withRow(xml, { level, because: 'Two of the board have to agree.' }),
    readFileSync(`${SHIPPED}/approval-routing.dmn`, 'utf8'),
  )
  await expect(table).toMatchFileSnapshot(`${process.cwd()}/${QUORUM}/approval-routing.dmn`)
})

/** The modeler gives ids at random to what nobody names. */
function withoutChance(xml: string): string {
  let given = 0
  return xml.replaceAll(/(?<=id="\w+)_\w{7}(?=")/g, (id, at: number) =>
    /EventDefinition$/.test(xml.slice(0, at)) ? `_${++given}` : id,
  )
}

it('the timers of a step are those on its border and at its windows, however it is drawn', async () => {
  const flow = await DrawnAlone.read(DRAWN)
  const durations = (level: string) => {
    const { remind, escalate, approval, rejection } = partsOf(flow.shape(level))
    return [remind, escalate, [approval], [rejection]].map((timers) =>
      timers.map((timer) => timer && durationOf(timer)),
    )
  }
  expect(durations('L1')).toEqual([['PT24H', 'P2D'], ['P2D', 'P4D'], ['PT24H'], ['PT24H']])
  expect(durations('FINANCE')).toEqual([['PT24H'], ['P2D'], ['PT24H'], ['PT24H']])
})

describe('a condition', () => {
  const conditionOf = async (flow: DrawnAlone, arrow: string) =>
    new RegExp(`id="${arrow}"[^>]*>\\s*<bpmn:conditionExpression[^>]*>\\\${(.*)}<`).exec(
      await flow.xml(),
    )?.[1]

  it('holds for the window, too, which is open only for those who were asked', async () => {
    const flow = await DrawnAlone.read()
    addCondition(flow, 'L2')
    expect(await conditionOf(flow, 'L2_condition_met')).toBe('amountBase &gt; 50000')
    expect(await conditionOf(flow, 'L2_wait')).toBe("amountBase &gt; 50000 and levels.contains('L2')")
  })

  it('can be changed and taken away', async () => {
    const flow = await DrawnAlone.read()
    const before = await conditionOf(flow, 'L2_wait')
    addCondition(flow, 'L2')
    const region: Condition = { field: 'region', operator: '==', value: 'EMEA' }
    const gateway = flow.shape('L2_condition')
    flow.execute('changeCondition', {
      gateway,
      condition: region,
      question: conditionQuestion(texts(), region),
    })
    expect(await conditionOf(flow, 'L2_condition_met')).toBe("region == 'EMEA'")
    expect(await conditionOf(flow, 'L2_wait')).toBe("region == 'EMEA' and levels.contains('L2')")
    expect(flow.untidy()).toEqual([])
    flow.execute('removeCondition', { gateway })
    expect(await conditionOf(flow, 'L2_wait')).toBe(before)
    expect(await flow.findings()).toEqual([])
    expect(flow.untidy()).toEqual([])
  })

  it('has no place before steps beside each other, of which none can be left out', async () => {
    const flow = await DrawnAlone.read(DRAWN)
    expect(conditionArrow(flow.shape('FINANCE'))).toBeUndefined()
    expect(conditionArrow(flow.shape('L3'))).toBeDefined()
  })
})
