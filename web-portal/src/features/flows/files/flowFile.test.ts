import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fileName, readFlowFile } from './flowFile'

const shipped = (name: string) => readFileSync(`../processes/src/main/resources/flow/${name}`, 'utf8')
const file = (text: string, name = 'x.xml') => new File([text], name)

it('knows both files of a flow by what is in them, whatever they are called', async () => {
  const bpmn = shipped('budget-approval.bpmn')
  expect(await readFlowFile(file(bpmn, 'a.dmn'))).toEqual({ part: 'bpmn', text: bpmn })
  expect(await readFlowFile(file(shipped('approval-routing.dmn')))).toMatchObject({ part: 'dmn' })
})

it.each([
  ['a picture', '\u0089PNG', 'notXml'],
  ['half a file', '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL">', 'notXml'],
  ['nothing', '', 'notXml'],
  ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'otherKind'],
  ['an older table', '<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd"/>', 'otherKind'],
  ['a part of a flow', '<process xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>', 'otherKind'],
  ['more than a flow', ' '.repeat(1_000_001), 'tooLarge'],
])('refuses %s', async (_what, text, wrong) => {
  expect(await readFlowFile(file(text))).toEqual({ wrong })
})

it('calls the files as the shipped ones, and a version by its number', () => {
  expect(fileName('bpmn')).toBe('budget-approval.bpmn')
  expect(fileName('dmn', 3)).toBe('approval-routing-3.dmn')
})
