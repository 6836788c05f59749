/** Whether a node calls one of the beans that remind and escalate. */
function isReminder(node) {
  return (
    (node.is('sendTask', 'serviceTask') && !node.isExternalTask) ||
    (node.is('endEvent', 'intermediateThrowEvent') && node.event === 'message')
  )
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
