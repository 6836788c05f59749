import { BpmnModdle } from 'bpmn-moddle'
import camunda from 'camunda-bpmn-moddle/resources/camunda.json'
import { expect, it } from 'vitest'
import { SAVED } from '../modeler/saved'
import { elements } from './elementsOf'
import { goodFlows } from './goodFlows'

/** As the portal's modeler reads a file and saves it. */
async function saved(xml: string): Promise<string> {
  const moddle = new BpmnModdle({ camunda })
  const { rootElement, warnings } = await moddle.fromXML(xml)
  expect(warnings).toEqual([])
  return (await moddle.toXML(rootElement, SAVED)).xml
}

it.each(goodFlows())('%s loses nothing when it is read and saved', async (_name, file) => {
  const once = await saved(file)
  expect(elements(once)).toBe(elements(file))
  expect(await saved(once)).toBe(once)
})

it('what other tools keep in a file is kept', async () => {
  const [, good = ''] = goodFlows()[0] ?? []
  const file = good
    .replace(
      '<bpmn:definitions ',
      '<bpmn:definitions xmlns:modeler="http://camunda.org/schema/modeler/1.0" xmlns:foo="http://example.org/foo"' +
        ' xmlns:bioc="http://bpmn.io/schema/bpmn/biocolor/1.0" exporter="Camunda Modeler" exporterVersion="5.40.0"' +
        ' modeler:executionPlatform="Camunda Platform" modeler:executionPlatformVersion="7.24.0" foo:kept="yes" ',
    )
    .replace(
      '<bpmn:startEvent id="submitted" name="Request submitted"/>',
      '<bpmn:startEvent id="submitted" name="Request&#10;submitted ✓ &lt;&amp;&gt; &quot;" foo:bar="a &amp; b">' +
        '<bpmn:documentation>  Who &amp; why\n  and when </bpmn:documentation>' +
        '<bpmn:extensionElements><foo:bar baz="1">text<foo:inner xmlns:other="http://example.org/other">' +
        '<other:deep/></foo:inner></foo:bar><camunda:properties><camunda:property name="a" value="b"/>' +
        '</camunda:properties></bpmn:extensionElements></bpmn:startEvent>' +
        '<bpmn:textAnnotation id="note"><bpmn:text><![CDATA[1 < 2 & 3]]></bpmn:text></bpmn:textAnnotation>' +
        '<bpmn:association id="to" sourceRef="submitted" targetRef="note"/>',
    )
    .replace(
      'camunda:dueDate="P2D"',
      'camunda:dueDate="P2D" camunda:modelerTemplate="io.athenabudget.approval-step"',
    )
    .replace('<bpmndi:BPMNShape ', '<bpmndi:BPMNShape bioc:fill="#bbdefb" foo:seen="true" ')
  expect(elements(await saved(file))).toBe(elements(file))
})

/** What the library for BPMN does not keep; said in the documentation for those who draw elsewhere. */
it('comments are not kept', async () => {
  const [, good = ''] = goodFlows()[0] ?? []
  const file = good.replace('<bpmn:startEvent ', '<!-- why --><bpmn:startEvent ')
  expect(await saved(file)).not.toContain('why')
  expect(elements(await saved(file))).toBe(elements(good))
})

it('an attribute that names the foreign namespace of its own element is kept without the name', async () => {
  const [, good = ''] = goodFlows()[0] ?? []
  const file = good.replace(
    '<bpmn:startEvent id="submitted" name="Request submitted"/>',
    '<bpmn:startEvent id="submitted" name="Request submitted"><bpmn:extensionElements>' +
      '<foo:bar xmlns:foo="http://example.org/foo" foo:baz="1"/></bpmn:extensionElements></bpmn:startEvent>',
  )
  expect(await saved(file)).toContain('<foo:bar xmlns:foo="http://example.org/foo" baz="1" />')
})

it('an element of a foreign namespace is not kept where BPMN allows none, and the import says so', async () => {
  const [, good = ''] = goodFlows()[0] ?? []
  const file = good.replace(
    '<bpmn:startEvent ',
    '<foo:bar xmlns:foo="http://example.org/foo"/><bpmn:startEvent ',
  )
  const { warnings } = await new BpmnModdle({ camunda }).fromXML(file)
  expect(warnings).toHaveLength(1)
})
