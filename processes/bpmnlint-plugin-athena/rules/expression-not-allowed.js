const { containsExpression, parse, partsOf } = require('../lib/expressions')
const { NotAllowed } = require('../lib/not-allowed')
const { aboutFile } = require('../lib/rule')
const {
  BUILT_IN,
  OF_INSTANCES,
  isParameter,
  isReserved,
  valueOfOwn,
  variablesSetIn,
} = require('../lib/variables')
const { quote } = require('../lib/xml')

/** Said by rules of their own. */
const ELSEWHERE = ['bpmn:loopCardinality', 'bpmn:timeDuration', 'bpmn:timeCycle']
const ELSEWHERE_OF_ATTRIBUTES = [
  'camunda:dueDate',
  'camunda:followUpDate',
  'camunda:candidateGroups',
  'camunda:delegateExpression',
]

const NEITHER_TRUE_NOR_FALSE = ['text', 'number', 'variable', 'null', '+', '-', '*', '/']

/**
 * The engine evaluates expressions in places nobody would think of, so they are refused everywhere except where one is
 * expected, and there held to the grammar of `lib/expressions.js`: no call, no property, no method, nothing but comparisons.
 * That an amount is not compared with a text is left to the server.
 */
module.exports = aboutFile((file, report) => {
  const known = [...BUILT_IN, ...variablesSetIn(file)]
  for (const element of file.all()) {
    for (const [attribute, value] of element.attributes) {
      if (!ELSEWHERE_OF_ATTRIBUTES.includes(attribute)) {
        checkPlain(element, value, report)
      }
    }
    checkText(element, known, report)
  }
})

function checkText(element, known, report) {
  if (element.is('bpmn:conditionExpression') || element.is('bpmn:condition')) {
    checkCondition(element, known, report)
  } else if (element.is('bpmn:completionCondition')) {
    checkCondition(element, [...known, ...OF_INSTANCES], report)
  } else if (isParameter(element)) {
    checkParameter(element, report)
  } else if (!ELSEWHERE.includes(element.name)) {
    checkPlain(element, element.text, report)
  }
}

function checkPlain(element, text, report) {
  if (containsExpression(text)) {
    report(
      element,
      `${element.label()} has an expression, ${quote(text)}, where only plain text belongs: write what it should say`,
    )
  }
}

function checkCondition(element, known, report) {
  attempt(element, 'compare variables with values, as in ${amountBase > 5000}', report, () => {
    const [kind] = understood(element.text, known)
    if (NEITHER_TRUE_NOR_FALSE.includes(kind)) {
      throw new NotAllowed('is neither true nor false')
    }
  })
}

function checkParameter(parameter, report) {
  const name = parameter.get('name', '')
  const expected = valueOfOwn(parameter)
  if (expected !== undefined) {
    if (parameter.text !== expected) {
      report(
        parameter,
        `${parameter.label()} sets ${name} to ${quote(parameter.text)}: set it to ${expected}`,
      )
    }
  } else if (!isReserved(name) && containsExpression(parameter.text)) {
    attempt(parameter, 'use a plain text, or one of the known variables', report, () =>
      understood(parameter.text, BUILT_IN),
    )
  }
}

function understood(text, known) {
  const expression = parse(text)
  for (const [kind, name] of partsOf(expression)) {
    if (kind === 'variable' && !known.includes(name)) {
      const all = [...new Set(known)].sort().join(', ')
      throw new NotAllowed(`uses ${quote(name)}, which no flow knows here; known are ${all}`)
    }
  }
  return expression
}

function attempt(element, instead, report, check) {
  try {
    check()
  } catch (e) {
    if (!(e instanceof NotAllowed)) {
      throw e
    }
    report(
      element,
      `${element.label()} has an expression, ${quote(element.text)}, that ${e.message}: ${instead}`,
    )
  }
}
