const { eventsBefore, isReminder } = require('../lib/reminders')
const { aboutFlow } = require('../lib/rule')

/** Who is reminded, or escalated past, still decides. */
module.exports = aboutFlow((flow, report) => {
  const timers = flow.nodes.filter(isReminder).flatMap(eventsBefore)
  new Set(timers.filter(({ host, interrupts }) => host.is('userTask') && interrupts)).forEach((timer) =>
    report(
      timer.xml,
      `${timer.label} would end the approval ${timer.host.label} when it reminds or escalates: make it non-interrupting`,
    ),
  )
})
