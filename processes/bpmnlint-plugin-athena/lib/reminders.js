const { partsThatSend } = require('./events')

/** Whether a node reminds or escalates; who is told of a request that passes is told of no step. */
function isReminder(node) {
  const parts = partsThatSend(node)
  return parts.length > 0 && parts.every((part) => part.get('camunda:delegateExpression') !== '${notify}')
}

/** The nodes from which arrows lead to a reminder, itself included. */
function before(reminder) {
  const seen = new Set([reminder])
  for (const node of seen) {
    node.incoming.forEach(({ source }) => seen.add(source))
  }
  return [...seen]
}

/** The events on the border of something that lead to a reminder. */
function eventsBefore(reminder) {
  return before(reminder).filter(({ host }) => host)
}

/** @returns undefined when something else than an approval leads to it */
function stepsRemindedBy(reminder) {
  const all = before(reminder)
  return all.some(({ incoming, host }) => incoming.length === 0 && !host?.is('userTask'))
    ? undefined
    : [...new Set(all.flatMap(({ host }) => host ?? []))]
}

module.exports = { isReminder, eventsBefore, stepsRemindedBy }
