const { checkCycle, checkDuration, LONGEST_WINDOW_DAYS } = require('../lib/durations')
const { isAnswered } = require('../lib/events')
const { NotAllowed } = require('../lib/not-allowed')
const { aboutFile } = require('../lib/rule')
const { flowOf } = require('../lib/flow')
const { quote } = require('../lib/xml')

const DUE = ['camunda:dueDate', 'camunda:followUpDate']

/** Windows, reminders, escalations and due dates are durations that the engine and people understand, and are bearable. */
module.exports = aboutFile((file, report) => {
  for (const element of file.all()) {
    for (const attribute of DUE) {
      const value = element.get(attribute)
      if (value !== undefined) {
        attempt(
          () => checkDuration(value),
          (why) =>
            report(
              element,
              `${element.label()} has a duration in ${quote(attribute)}, ${quote(value)}, that ${why}: correct it`,
            ),
        )
      }
    }
    if (element.is('bpmn:timeDuration')) {
      attempt(
        () => checkDuration(element.text),
        (why) =>
          report(
            element,
            `${element.label()} has a duration, ${quote(element.text)}, that ${why}: correct it`,
          ),
      )
    }
    if (element.is('bpmn:timeCycle')) {
      attempt(
        () => checkCycle(element.text),
        (why) =>
          report(
            element,
            `${element.label()} has a repetition, ${quote(element.text)}, that ${why}: correct it`,
          ),
      )
    }
  }
  const { flow } = flowOf(file)
  if (flow) {
    flow.nodes.filter(isAnswered).forEach((node) => checkTimer(node, report))
    flow.windows.forEach((window) => checkWindow(window, report))
  }
})

function checkTimer(node, report) {
  for (const definition of node.eventDefinitions.filter((each) => each.is('bpmn:timerEventDefinition'))) {
    const repeated = definition.child('bpmn:timeCycle') !== undefined
    if (definition.children.length !== 1 || (repeated && (!node.is('boundaryEvent') || node.interrupts))) {
      report(
        node.xml,
        `${node.label} needs one duration; only a reminder that does not interrupt may repeat itself`,
      )
    }
  }
}

function checkWindow(window, report) {
  const [timer] = window.boundaries
  const closes = window.boundaries.length === 1 && timer.isBoundary('timer') && timer.interrupts
  const duration = closes ? timer.textIn('bpmn:timerEventDefinition', 'bpmn:timeDuration') : undefined
  if (duration !== undefined) {
    attempt(
      () => checkDuration(duration, LONGEST_WINDOW_DAYS),
      (why) =>
        report(
          timer.xml,
          `${timer.label} closes a window after ${quote(duration)}, which ${why}: correct it`,
        ),
    )
  }
}

function attempt(check, refuse) {
  try {
    check()
  } catch (e) {
    if (!(e instanceof NotAllowed)) {
      throw e
    }
    refuse(e.message)
  }
}
