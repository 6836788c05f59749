import { readFileSync } from 'node:fs'
import { renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { withRow } from '../modeler/routingTable'
import type { Change } from './change'
import { compareTrees, treesOf, type FlowFiles, type Trees } from './compare'
import { useSentence } from './useSentence'

const FOLDER = '../processes/src/main/resources/flow'
const BPMN = readFileSync(`${FOLDER}/budget-approval.bpmn`, 'utf8')
const DMN = readFileSync(`${FOLDER}/approval-routing.dmn`, 'utf8')
const SHIPPED: FlowFiles = { bpmn: BPMN, dmn: DMN }

/** Both files with a text in the diagram replaced, which must be there. */
function drawn(...replaced: [string | RegExp, string][]): FlowFiles {
  const bpmn = replaced.reduce((file, [what, by]) => {
    const changed = file.replace(what, by)
    expect(changed, String(what)).not.toBe(file)
    return changed
  }, BPMN)
  return { bpmn, dmn: DMN }
}

/** Each file is read once: that takes longest here. */
const trees = new Map<FlowFiles, Trees>()
function read(files: FlowFiles): Trees {
  const known = trees.get(files) ?? treesOf(files)
  trees.set(files, known)
  return known
}
const compareFlows = (before: FlowFiles, after: FlowFiles) => compareTrees(read(before), read(after))

/** The changes in words, those they consist of further in. */
function words(changes: readonly Change[], indent = ''): string[] {
  const say = renderHook(() => useSentence()).result.current
  return changes.flatMap((change) => [
    (indent + say(change.says)).replaceAll(/[\u2068\u2069]/g, ''),
    ...words(change.parts, `${indent}  `),
  ])
}

const flowWords = (after: FlowFiles, before = SHIPPED) => words(compareFlows(before, after).flow)
const tableWords = (after: FlowFiles, before = SHIPPED) => words(compareFlows(before, after).table)
const layoutWords = (after: FlowFiles) => words(compareFlows(SHIPPED, after).layout)

/** The text of an element, up to its end. */
const element = (id: string) => new RegExp(`<bpmn:(\\w+) id="${id}"[^>]*?(/>|>[\\s\\S]*?</bpmn:\\1>)`)

it('a version does not differ from itself', () => {
  expect(compareFlows(SHIPPED, SHIPPED)).toEqual({ flow: [], table: [], layout: [], unreadable: [] })
})

describe('what makes no difference:', () => {
  it('prefixes, white space, the order of attributes and of elements, quotes', () => {
    const other = BPMN.replaceAll('bpmn:', 'model:')
      .replace('xmlns:bpmn=', 'xmlns:model=')
      .replaceAll('camunda:', 'engine:')
      .replace('xmlns:camunda=', 'xmlns:engine=')
      .replaceAll(/>\s+</g, '><')
      .replaceAll(/ sourceRef="(\w+)" targetRef="(\w+)"/g, ` targetRef='$2' sourceRef='$1'`)
      .replace(
        /(<model:startEvent id="submitted".*?\/>)(.*?)(<model:sequenceFlow id="submit".*?\/>)/,
        '$3$2$1',
      )
    expect(other).not.toBe(BPMN)
    expect(compareFlows(SHIPPED, { bpmn: other, dmn: DMN.replaceAll(/>\s+</g, '><') })).toEqual(
      compareFlows(SHIPPED, SHIPPED),
    )
  })

  it('what is meant anyway, and what arrows say already', () => {
    const written = drawn(
      [
        'id="L1_window_closes" name="24 hours"',
        'id="L1_window_closes" name="24 hours" cancelActivity="true"',
      ],
      // The engine's library writes it into what is published.
      ['<bpmn:definitions', '<bpmn:definitions expressionLanguage="http://www.w3.org/1999/XPath"'],
      [
        '<bpmn:startEvent id="submitted" name="Request submitted"/>',
        '<bpmn:startEvent id="submitted" name="Request submitted"><bpmn:outgoing>submit</bpmn:outgoing></bpmn:startEvent>',
      ],
    )
    expect(compareFlows(SHIPPED, written)).toEqual(compareFlows(SHIPPED, SHIPPED))
  })
})

describe('times of an approval step are told in its words:', () => {
  const set = (id: string, is: string, name?: string): [string | RegExp, string][] => [
    [new RegExp(`(id="${id}_definition">\\s*<bpmn:timeDuration[^>]*>)\\w+`), `$1${is}`],
    ...(name ? [[new RegExp(`(id="${id}" name=")[^"]*`), `$1${name}`] as [RegExp, string]] : []),
  ]

  it.each([
    [
      'L2_window_closes',
      'PT48H',
      'Rollback window of an approval at Approval step “L2 approval”: 24 hours → 48 hours',
    ],
    [
      'L2_rejection_window_closes',
      'P2D',
      'Rollback window of a rejection at Approval step “L2 approval”: 24 hours → 2 days',
    ],
    [
      'L3_window_closes',
      'PT30M',
      'Rollback window of an approval at Approval step “L3 approval”: 24 hours → 30 minutes',
    ],
    ['L1_remind', 'PT1H', 'Reminder at Approval step “L1 approval”: after 24 hours → 1 hour'],
    ['L1_escalate', 'P1DT12H', 'Escalation at Approval step “L1 approval”: after 2 days → P1DT12H'],
  ])('%s', (id, is, expected) => {
    expect(flowWords(drawn(...set(id, is)))).toEqual([expected])
  })

  it('the text beside the timer goes with it', () => {
    expect(flowWords(drawn(...set('L2_window_closes', 'PT48H', '48 hours')))).toEqual([
      'Rollback window of an approval at Approval step “L2 approval”: 24 hours → 48 hours',
      '  Event “24 hours”: now called 48 hours',
    ])
  })
})

describe('what an element says:', () => {
  it.each<[string, [string | RegExp, string][], string[]]>([
    [
      'name',
      [['"L2 approval"', '"L2 manager approval"']],
      ['Approval step “L2 approval”: now called L2 manager approval'],
    ],
    [
      'condition',
      [[`\${outcome == 'APPROVED'}`, `\${amount > 5}`]],
      ["Arrow “approved”, condition: ${outcome == 'APPROVED'} → ${amount > 5}"],
    ],
    [
      'condition taken away',
      [[/<bpmn:conditionExpression[^>]*>\$\{outcome.*?<\/bpmn:conditionExpression>/, '']],
      ["Arrow “approved”, condition: ${outcome == 'APPROVED'} → nothing"],
    ],
    [
      'default way',
      [['default="L1_skip"', 'default="L1_open"']],
      ['Either-or “L1 needed?”, way when no condition holds: Arrow “no” → Arrow “yes”'],
    ],
    [
      'where an arrow leads',
      [
        [
          'id="submit" sourceRef="submitted" targetRef="route"',
          'id="submit" sourceRef="submitted" targetRef="L1_needed"',
        ],
      ],
      [
        'Arrow submit: now leads from Start “Request submitted” to Either-or “L1 needed?” ' +
          '(before: from Start “Request submitted” to Decision by table “Decide which levels are needed”)',
      ],
    ],
    [
      'interrupting',
      [['name="1 day" cancelActivity="false"', 'name="1 day"']],
      ['Event “1 day”: now interrupts Approval step “L1 approval”'],
    ],
    [
      'not interrupting',
      [
        [
          'id="L1_window_closes" name="24 hours"',
          'id="L1_window_closes" name="24 hours" cancelActivity="false"',
        ],
      ],
      ['Event “24 hours”: no longer interrupts Waiting task “L1 approval can be rolled back”'],
    ],
    [
      'a yes that is no true',
      [['name="1 day" cancelActivity="false"', 'name="1 day" cancelActivity="yes"']],
      ['Event “1 day”, interrupts: false → yes'],
    ],
    [
      'what an event sits on',
      [
        [
          'name="2 days" cancelActivity="false" attachedToRef="L1"',
          'name="2 days" cancelActivity="false" attachedToRef="route"',
        ],
      ],
      [
        'Event “2 days”: now at Decision by table “Decide which levels are needed” (before: Approval step “L1 approval”)',
      ],
    ],
    [
      'a message, by its name',
      [['messageRef="Message_Question"', 'messageRef="Message_Answer"']],
      ['Event “question”, message: Message “Question” → Message “Answer”'],
    ],
    [
      'who decides',
      [['L1:${region}:${category}', 'L1:${region}']],
      ['Approval step “L1 approval”, who may decide: L1:${region}:${category} → L1:${region}'],
    ],
    [
      'a parameter',
      [['<camunda:outputParameter name="levels">${', '<camunda:outputParameter name="levels">${x.']],
      [
        "Decision by table “Decide which levels are needed”, output “levels”: ${decisionResult.collectEntries('level')} → " +
          "${x.decisionResult.collectEntries('level')}",
      ],
    ],
    [
      'a listener that is new',
      [
        [
          'camunda:candidateGroups="L1:${region}:${category}" camunda:dueDate="P2D"/>',
          'camunda:candidateGroups="L1:${region}:${category}" camunda:dueDate="P2D"><bpmn:extensionElements>' +
            '<camunda:taskListener event="create" delegateExpression="${pay}"/></bpmn:extensionElements></bpmn:userTask>',
        ],
      ],
      ['Approval step “L1 approval”, task listener “create”: new (delegateExpression ${pay})'],
    ],
    [
      'documentation',
      [
        [
          '<bpmn:exclusiveGateway id="L1_decided" name="decision?" default="L1_reject"/>',
          '<bpmn:exclusiveGateway id="L1_decided" name="decision?" default="L1_reject"><bpmn:documentation>Why</bpmn:documentation></bpmn:exclusiveGateway>',
        ],
      ],
      ['Either-or “decision?”, documentation: nothing → Why'],
    ],
    [
      'what kind it is',
      [[/<bpmn:userTask id="L1"/, '<bpmn:manualTask id="L1"']],
      ['Approval step “L1 approval”, kind: Approval step → Manual task'],
    ],
  ])('%s', (_what, replaced, expected) => {
    expect(flowWords(drawn(...replaced))).toEqual(expected)
  })

  it('the order of listeners', () => {
    const listening = (...beans: string[]) =>
      drawn([
        '<bpmn:startEvent id="submitted" name="Request submitted"/>',
        `<bpmn:startEvent id="submitted" name="Request submitted"><bpmn:extensionElements>${beans
          .map((bean) => `<camunda:executionListener event="start" delegateExpression="\${${bean}}"/>`)
          .join('')}</bpmn:extensionElements></bpmn:startEvent>`,
      ])
    expect(flowWords(listening('a'), listening('a', 'b'))).toEqual([
      'Start “Request submitted”, listener “start”: removed (delegateExpression ${b})',
    ])
    expect(flowWords(listening('b', 'a'), listening('a', 'b')).length).toBeGreaterThan(0)
  })
})

describe('elements come and go:', () => {
  const without = drawn(
    [element('L1_remind'), ''],
    [element('L1_remind_flow'), ''],
    [element('L1_reminded'), ''],
  )

  it('one that is gone, with all that it said', () => {
    expect(flowWords(without)).toEqual([
      'Event “1 day”: removed',
      '  interrupts: false',
      '  place: Approval step “L1 approval”',
      '  Reminder at Approval step “L1 approval”: after 24 hours',
      '  Arrow from Event “1 day” to End “Approvers reminded”: removed',
      'End “Approvers reminded”: removed',
      '  what it calls: ${remind}',
    ])
  })

  it('is known in the file that has it alone', () => {
    expect(compareFlows(SHIPPED, without).flow[0]).toMatchObject({ kind: 'removed', before: 'L1_remind' })
    const [back] = compareFlows(without, SHIPPED).flow
    expect(back).toMatchObject({ kind: 'added', after: 'L1_remind' })
    expect(back?.before).toBeUndefined()
  })

  it('what lies in another scope', () => {
    const [task = ''] = element('L1_rejected').exec(BPMN) ?? []
    const moved = drawn([task, ''], [/(<bpmn:subProcess id="L1_stands"[^>]*>)/, `$1${task}`])
    expect(flowWords(moved)).toEqual([
      "End “Rejected for good”: now inside of Scope “While L1's approval stands” (before: Flow “Budget approval”)",
    ])
  })
})

describe('another flow', () => {
  const folder = '../processes/src/main/resources/flow-five-levels'
  const five: FlowFiles = {
    bpmn: readFileSync(`${folder}/budget-approval.bpmn`, 'utf8'),
    dmn: readFileSync(`${folder}/approval-routing.dmn`, 'utf8'),
  }

  it('has two steps more, each told with all it brings', () => {
    const { flow } = compareFlows(SHIPPED, five)
    const steps = flow.filter(({ says }) => says.key === 'stepAdded')
    expect(steps.map(({ after }) => after)).toEqual(['L4', 'L5'])
    expect(words(steps.slice(0, 1))).toEqual(
      expect.arrayContaining([
        'Approval step “L4 approval” (L4): new',
        '  who may decide: L4:${region}:${category}',
        '    Reminder at Approval step “L4 approval”: after 24 hours',
        '    Rollback window of an approval at Approval step “L4 approval”: 24 hours',
        '  Arrow “yes” from Either-or “L4 needed?” to Approval step “L4 approval”: new',
        "    condition: ${levels.contains('L4')}",
      ]),
    )
    expect(flow.length).toBeLessThan(15)
  })

  it('the other way round they are gone', () => {
    const steps = compareFlows(five, SHIPPED).flow.filter(({ says }) => says.key === 'stepRemoved')
    expect(steps.map(({ before }) => before)).toEqual(['L4', 'L5'])
  })
})

describe('how it is drawn is kept apart:', () => {
  it.each<[string, string | RegExp, string, string]>([
    ['place', /(bpmnElement="L2">\s*<dc:Bounds x=")\d+/, '$19', 'Approval step “L2 approval”: moved'],
    [
      'size',
      /(bpmnElement="L2">\s*<dc:Bounds [^>]*height=")\d+/,
      '$19',
      'Approval step “L2 approval”: resized',
    ],
    [
      'way',
      /(bpmnElement="submit">\s*<di:waypoint x=")\d+/,
      '$19',
      'Arrow from Start “Request submitted” to Decision by table “Decide which levels are needed”: led another way',
    ],
    [
      'text',
      /(bpmnElement="submitted">[\s\S]*?<bpmndi:BPMNLabel>\s*<dc:Bounds x=")\d+/,
      '$19',
      'Start “Request submitted”: text placed elsewhere',
    ],
    [
      'colour',
      'bpmnElement="L2">',
      'bpmnElement="L2" xmlns:b="http://bpmn.io/schema/bpmn/biocolor/1.0" b:fill="red">',
      'Approval step “L2 approval”: other colours',
    ],
    [
      'what is filed',
      'targetNamespace=',
      'exporter="An editor" targetNamespace=',
      'File, exporter: nothing → An editor',
    ],
    [
      'the id of a part',
      'id="L1_remind_definition"',
      'id="other"',
      'Event “1 day”, id: L1_remind_definition → other',
    ],
  ])('%s', (_what, what, by, expected) => {
    const after = drawn([what, by])
    expect(layoutWords(after)).toEqual([expected])
    expect(flowWords(after)).toEqual([])
  })
})

describe('the routing table:', () => {
  const withLegal = withRow(DMN, { level: 'LEGAL', because: 'Contracts', amountOver: '50000' })
  const swapped = DMN.replace(/(<rule id="rule1">.*?<\/rule>)(\s*)(<rule id="rule2">.*?<\/rule>)/s, '$3$2$1')
  const first = (dmn: string) => dmn.replace('"COLLECT"', '"FIRST"')

  it.each<[string, string, string, string[]]>([
    [
      'a row that is new',
      DMN,
      withLegal,
      ['Row 4 asks for LEGAL when Amount in the base currency > 50000: new', '  Because: Contracts'],
    ],
    [
      'a row that is gone',
      withLegal,
      DMN,
      ['Row 4 asks for LEGAL when Amount in the base currency > 50000: removed', '  Because: Contracts'],
    ],
    [
      'a row for every request',
      DMN,
      withRow(DMN, { level: 'LEGAL', because: 'Always' }),
      ['Row 4 asks for LEGAL for every request: new', '  Because: Always'],
    ],
    [
      'a cell',
      withLegal,
      withLegal.replace('&gt; 50000', '&gt; 40000'),
      ['Row 4 (LEGAL), Amount in the base currency: > 50000 → > 40000'],
    ],
    ['an answer', DMN, DMN.replace('L2&quot;', 'L9&quot;'), ['Row 2 (L9), Level: "L2" → "L9"']],
    [
      'what a column asks',
      DMN,
      DMN.replace('>region<', '>country<'),
      ['Column Region, question: region → country'],
    ],
    ['which rows count', DMN, first(DMN), ['Table, which rows count: COLLECT → FIRST']],
    [
      'a type',
      DMN,
      DMN.replace('"double"', '"integer"'),
      ['Column Amount in the base currency, type of question: double → integer'],
    ],
    [
      'the order of rows where it counts',
      first(DMN),
      first(swapped),
      ['The rows stand in another order; by their numbers before: 2, 1, and 3'],
    ],
    ['the order of rows where it does not', DMN, swapped, []],
    ['ids alone', DMN, DMN.replaceAll('"rule1', '"one'), []],
  ])('%s', (_what, before, after, expected) => {
    expect(before).not.toBe(after)
    expect(tableWords({ bpmn: BPMN, dmn: after }, { bpmn: BPMN, dmn: before })).toEqual(expected)
    expect(compareFlows({ bpmn: BPMN, dmn: before }, { bpmn: BPMN, dmn: after }).flow).toEqual([])
  })

  it('a column that is new, with its cells', () => {
    const column = DMN.replace(
      '<output id="level"',
      '<input id="department" label="Department"><inputExpression><text>department</text></inputExpression></input><output id="level"',
    )
    const filled = column.replace(
      '<outputEntry id="rule2_level">',
      '<inputEntry><text>"HR"</text></inputEntry>$&',
    )
    expect(tableWords({ bpmn: BPMN, dmn: filled })).toEqual([
      'Column Department: new',
      'Row 2 (L2), Department: nothing → "HR"',
    ])
  })

  it('a table that is new', () => {
    expect(tableWords(SHIPPED, { bpmn: BPMN, dmn: null })[0]).toBe('Table Which levels decide a request: new')
  })
})

describe('files that cannot be read', () => {
  it.each([
    '',
    'nothing',
    '<bpmn/>',
    BPMN.slice(0, 500),
    '<a xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
    DMN,
  ])('are said to be, and the rest is compared: %#', (bpmn) => {
    const found = compareFlows(SHIPPED, { bpmn, dmn: DMN.replace('COLLECT', 'FIRST') })
    expect(found.unreadable).toEqual([{ side: 'after', file: 'bpmn' }])
    expect(found.flow).toEqual([])
    expect(found.table).toHaveLength(1)
  })

  it('so are tables', () => {
    expect(compareFlows({ bpmn: BPMN, dmn: '<' }, SHIPPED).unreadable).toEqual([
      { side: 'before', file: 'dmn' },
    ])
  })

  it('an id that is there twice leaves nothing out', () => {
    const twice = drawn(['<bpmn:startEvent id="submitted"', '<bpmn:task id="submitted" name="Twice"/>$&'])
    expect(flowWords(twice).join()).toContain('Twice')
  })
})
