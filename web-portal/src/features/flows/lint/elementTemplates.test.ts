// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { validate } from '@bpmn-io/element-templates-validator'
import { BpmnModdle } from 'bpmn-moddle'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import { expect, it } from 'vitest'

interface Template {
  id: string
  appliesTo: [string]
  properties: Property[]
}

interface Property {
  label: string
  value: string | boolean
  binding: { type: string; name: string }
  constraints?: { pattern?: { value: string } }
}

const require = createRequire(import.meta.url)
const { isAllowed } = require('bpmnlint-plugin-athena/lib/vocabulary') as {
  isAllowed: (element: { name: string; is: () => boolean }, attribute: string, value: string) => boolean
}
const { OWN } = require('bpmnlint-plugin-athena/lib/variables') as { OWN: { name: string; value: string }[] }

const FOLDER = '../processes/element-templates'
const TEMPLATES = readdirSync(FOLDER).map((name): [string, Template] => [
  name,
  JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Template,
])
const moddle = new BpmnModdle({ camunda })

it.each(TEMPLATES)('%s is a template as Camunda Modeler reads it', (name, template) => {
  const { valid, errors } = validate(template)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
  expect(template.id).toBe(`io.athenabudget.${name.replace('.json', '')}`)
})

it.each(TEMPLATES)('%s sets only what a flow may have, to what it may be', (_name, template) => {
  const [type] = template.appliesTo
  const element = { name: type.replace(/:./, (start) => start.toLowerCase()), is: () => false }
  for (const { binding, value, constraints } of template.properties) {
    if (binding.type === 'property') {
      expect(isAllowed(element, binding.name, String(value)), binding.name).toBe(true)
      // Not a misspelt one: the library for BPMN knows it.
      expect(moddle.create(type).$descriptor.propertiesByName[binding.name], binding.name).toBeDefined()
    } else {
      expect(OWN.find(({ name }) => name === binding.name)?.value).toBe(value)
    }
    if (constraints?.pattern) {
      expect(value).toMatch(new RegExp(constraints.pattern.value))
    }
  }
})

it('Camunda Modeler finds the templates beside the diagrams', () => {
  expect(readdirSync('../processes/.camunda/element-templates')).toEqual(readdirSync(FOLDER))
})
