// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { BpmnModdle } from 'bpmn-moddle'
import type { RuleFactory } from 'bpmnlint/lib/types'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import { beforeEach, describe, expect, it } from 'vitest'
import { goodFlows } from './goodFlows'
import { createLinter } from './linter'

interface Spoilt {
  what: string
  replace?: [string, string][]
  file?: string
  findings: { rule: string; element?: string; message: string }[]
}

const require = createRequire(import.meta.url)
const PLUGIN = '../processes/bpmnlint-plugin-athena'
const GOOD = readFileSync('../processes/src/test/resources/flow-2-levels/budget-approval.bpmn', 'utf8')
/** The server is held to the same. */
const SPOILT = JSON.parse(readFileSync(`${PLUGIN}/test/spoilt.json`, 'utf8')) as Spoilt[]
const RULES = readdirSync(`${PLUGIN}/rules`).map((file) => file.replace('.js', ''))

function textOf({ replace = [], file = GOOD }: Spoilt): string {
  return replace.reduce((text, [old, by]) => {
    expect(text).toContain(old)
    return text.replace(old, () => by)
  }, file)
}

/** The command line reads files without what Camunda adds to BPMN, modelers with it. */
const READERS = { 'the command line': new BpmnModdle(), 'a modeler': new BpmnModdle({ camunda }) }

/** Each is read once: lint changes nothing. */
const inModeler = new Map(
  SPOILT.map((spoilt) => [spoilt, READERS['a modeler'].fromXML(textOf(spoilt)).then(withRoot)]),
)

const inOrder = (findings: Spoilt['findings']) => findings.map((finding) => JSON.stringify(finding)).sort()

describe.each(Object.entries(READERS))('in %s', (reader, moddle) => {
  const lint = createLinter()
  const read = async (spoilt: Spoilt) =>
    reader === 'a modeler'
      ? (await inModeler.get(spoilt))?.root
      : (await moddle.fromXML(textOf(spoilt))).rootElement

  it.each(SPOILT)('the rules say of $what what the server says', async (spoilt) => {
    const found = (await lint(await read(spoilt))).map(({ rule, elementId, message }) => ({
      rule,
      ...(elementId === null ? {} : { element: elementId }),
      message,
    }))
    expect(inOrder(found)).toEqual(inOrder(spoilt.findings))
  })

  it.each(goodFlows())('there is nothing to say of %s', async (_name, file) => {
    const { rootElement } = await moddle.fromXML(file)
    expect(await lint(rootElement)).toEqual([])
  })
})

// The tester of bpmnlint is made for runners that put these everywhere.
Object.assign(globalThis, { describe, it, beforeEach })
const { verify } = require('bpmnlint/lib/testers/rule-tester') as {
  verify: (name: string, rule: RuleFactory, cases: { valid: object[]; invalid: object[] }) => void
}

for (const rule of RULES) {
  const invalid = SPOILT.filter(({ findings }) => findings.some((finding) => finding.rule === rule))
  verify(rule, require(`bpmnlint-plugin-athena/rules/${rule}`) as RuleFactory, {
    valid: [{ name: 'a good flow', moddleElement: READERS['a modeler'].fromXML(GOOD).then(withRoot) }],
    invalid: invalid.map((spoilt) => ({
      name: spoilt.what,
      moddleElement: inModeler.get(spoilt),
      report: spoilt.findings
        .filter((finding) => finding.rule === rule)
        .map(({ element, message }) => ({ id: element, message })),
    })),
  })
}

function withRoot({ rootElement }: { rootElement: unknown }) {
  return { root: rootElement }
}

it('each rule is recommended, can be bundled, and finds something', () => {
  const { configs, rules } = require('bpmnlint-plugin-athena') as {
    configs: { recommended: { rules: object } }
    rules: object
  }
  const { cache } = require('bpmnlint-plugin-athena/static') as { cache: object }
  expect(Object.keys(configs.recommended.rules).sort()).toEqual(RULES)
  expect(Object.keys(rules).sort()).toEqual(RULES)
  expect(Object.keys(cache)).toEqual(
    expect.arrayContaining(RULES.map((rule) => `rule:bpmnlint-plugin-athena/${rule}`)),
  )
  expect([...new Set(SPOILT.flatMap(({ findings }) => findings.map(({ rule }) => rule)))].sort()).toEqual(
    RULES,
  )
})
