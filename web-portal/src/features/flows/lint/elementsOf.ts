import { expect } from 'vitest'

const BPMN = 'http://www.omg.org/spec/BPMN/20100524/MODEL'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'
const XMLNS = 'http://www.w3.org/2000/xmlns/'

/** Of references that a file may say or leave out, the library writes all: which arrows come and go is said by the arrows. */
const SAID_TWICE = ['incoming', 'outgoing']

/** An element as text: names with their namespaces, attributes in order, and all that is in it. */
function canonical(element: Element): string {
  const attributes = [...element.attributes]
    .filter(({ namespaceURI }) => namespaceURI !== XMLNS)
    .map((attribute) => `${named(attribute)}=${JSON.stringify(valueOf(attribute))}`)
    .sort()
  const children = [...element.children]
    .filter((child) => !(child.namespaceURI === BPMN && SAID_TWICE.includes(child.localName)))
    .map(canonical)
    // Beside each other, elements of a flow mean the same in any order.
    .sort()
  const text = [...element.childNodes].map((node) =>
    ([node.TEXT_NODE, node.CDATA_SECTION_NODE] as number[]).includes(node.nodeType) ? node.nodeValue : '',
  )
  return `<${named(element)} ${attributes.join(' ')}>${text.join('').trim()}\n${children.join('')}</>\n`
}

function named({ namespaceURI, localName }: { namespaceURI: string | null; localName: string }): string {
  return `{${namespaceURI ?? ''}}${localName}`
}

/** A type is named by a prefix, which a file may choose. */
function valueOf({ namespaceURI, localName, value, ownerElement }: Attr): string {
  const [prefix = '', type] = value.split(':')
  return namespaceURI === XSI && localName === 'type' && type
    ? `{${ownerElement?.lookupNamespaceURI(prefix) ?? ''}}${type}`
    : value
}

/** All that a file says, in any order: for tests that compare files. */
export function elements(xml: string): string {
  const file = new DOMParser().parseFromString(xml, 'application/xml')
  expect(file.getElementsByTagName('parsererror')).toHaveLength(0)
  return canonical(file.documentElement)
}
