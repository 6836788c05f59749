/** The prefixes by which rules speak of namespaces, whatever a file calls them. */
const PREFIXES = {
  'http://www.omg.org/spec/BPMN/20100524/MODEL': 'bpmn',
  'http://www.omg.org/spec/BPMN/20100524/DI': 'bpmndi',
  'http://www.omg.org/spec/DD/20100524/DC': 'dc',
  'http://www.omg.org/spec/DD/20100524/DI': 'di',
  'http://camunda.org/schema/1.0/bpmn': 'camunda',
  'http://camunda.org/schema/modeler/1.0': 'modeler',
  'http://bpmn.io/schema/bpmn/biocolor/1.0': 'bioc',
  'http://www.omg.org/spec/BPMN/non-normative/color/1.0': 'color',
  'http://www.w3.org/2001/XMLSchema-instance': 'xsi',
}

const SIMPLE = ['String', 'Boolean', 'Integer', 'Real']

/** Where things are drawn says nothing about the flow. */
const DRAWING = 'bpmndi:BPMNDiagram'

/**
 * An element as the file has it. The same file is read differently with Camunda's moddle extension and without it, which the
 * command line does; here it looks the same.
 */
class Element {
  constructor(moddle, name, parent) {
    this.moddle = moddle
    this.name = name
    this.parent = parent
    this.attributes = new Map()
    this.children = []
    this.text = ''
  }

  get localName() {
    return this.name.slice(Math.max(this.name.lastIndexOf(':'), this.name.lastIndexOf('}')) + 1)
  }

  get id() {
    return this.get('id')
  }

  is(name) {
    return this.name === name
  }

  get(attribute, otherwise) {
    return this.attributes.get(attribute) ?? otherwise
  }

  childrenNamed(name) {
    return this.children.filter((child) => child.is(name))
  }

  child(name) {
    return this.children.find((child) => child.is(name))
  }

  /** This element and all below it. */
  all() {
    return [this, ...this.children.flatMap((child) => child.all())]
  }

  /** The element of the diagram that this one is a part of. */
  owner() {
    let at = this
    while (at.parent && (at.id === undefined || at.localName.endsWith('EventDefinition'))) {
      at = at.parent
    }
    return at
  }

  /** How a message speaks of it. */
  label() {
    const owner = this.owner()
    if (owner.id === undefined) {
      return `<${this.localName}>`
    }
    const name = owner.get('name') ?? owner.get('label') ?? ''
    return name.trim() === '' ? quote(owner.id) : `${quote(name)} (${unquoted(owner.id)})`
  }
}

/** @returns the elements of a file, from what moddle read of it */
function read(definitions) {
  return element(definitions, 'bpmn:definitions', undefined)
}

function element(moddle, name, parent) {
  const made = new Element(moddle, name, parent)
  for (const [attribute, value] of Object.entries(moddle.$attrs ?? {})) {
    set(made, attribute, value)
  }
  if (moddle.$descriptor.isGeneric) {
    readUnknown(made)
  } else {
    moddle.$descriptor.properties
      .filter((property) => Object.hasOwn(moddle, property.name) && !property.isVirtual)
      .forEach((property) => readProperty(made, property))
  }
  made.text = made.text.trim()
  return made
}

function readProperty(made, property) {
  const value = made.moddle[property.name]
  const simple = SIMPLE.includes(property.type)
  if (value === undefined || value === null) {
    return
  }
  if (property.isBody) {
    made.text = String(value)
  } else if (property.isAttr && !property.isMany) {
    const own = property.ns.prefix === made.name.slice(0, made.name.indexOf(':'))
    const name = own ? property.ns.localName : `${property.ns.prefix}:${property.ns.localName}`
    made.attributes.set(name, String(property.isReference ? (value.id ?? '') : value))
  } else if (!property.isAttr && simple) {
    const text = new Element(made.moddle, `${property.ns.prefix}:${property.ns.localName}`, made)
    text.text = String(value)
    made.children.push(text)
  } else if (!property.isAttr && !property.isReference) {
    for (const child of property.isMany ? value : [value]) {
      const childName = nameOf(child, property)
      if (childName !== DRAWING) {
        made.children.push(element(child, childName, made))
      }
    }
  }
}

/** An element of which no moddle extension knows anything. */
function readUnknown(made) {
  const { $body = '', $children = [], ...attributes } = made.moddle
  made.text = $body
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!attribute.startsWith('$')) {
      set(made, attribute, value)
    }
  }
  for (const child of $children) {
    made.children.push(element(child, nameOf(child), made))
  }
}

function set(made, attribute, value) {
  const [prefix, local] = attribute.includes(':') ? attribute.split(':') : ['', attribute]
  if (prefix !== 'xmlns' && attribute !== 'xmlns') {
    made.attributes.set(prefix === '' ? local : qualified(namespace(made, prefix), local), String(value))
  }
}

/** What a prefix stands for at an element. */
function namespace(at, prefix) {
  for (let moddle = at.moddle; moddle; moddle = moddle.$parent) {
    const declared = moddle.$attrs?.[`xmlns:${prefix}`]
    if (declared) {
      return declared
    }
  }
  return Object.keys(PREFIXES).find((uri) => PREFIXES[uri] === prefix) ?? prefix
}

function nameOf(moddle, property) {
  const { isGeneric, ns } = moddle.$descriptor
  if (isGeneric) {
    return qualified(ns.uri ?? ns.prefix, ns.localName)
  }
  // An expression is called by what it is for, everything else by what it is.
  const { prefix, localName } = property?.xml?.serialize ? property.ns : ns
  return `${prefix}:${prefix === 'bpmndi' ? localName : localName[0].toLowerCase() + localName.slice(1)}`
}

function qualified(uri, localName) {
  return PREFIXES[uri] ? `${PREFIXES[uri]}:${localName}` : `{${uri}}${localName}`
}

const LONGEST_QUOTE = 60

/** Text of a file as it can be shown inside of a sentence. */
function quote(text) {
  return `“${unquoted(text)}”`
}

function unquoted(text) {
  const characters = [...text.trim()]
  const shown = characters
    .slice(0, LONGEST_QUOTE)
    .map((each) => (/[\p{Cc}\p{Cf}\p{Cs}]/u.test(each) ? ' ' : each))
  return shown.join('') + (characters.length > LONGEST_QUOTE ? '…' : '')
}

module.exports = { read, quote, unquoted }
