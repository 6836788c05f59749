const { aboutFlow } = require('../lib/rule')

module.exports = aboutFlow((flow, report) => {
  for (const step of flow.all('userTask')) {
    const messages = step.boundaries.map((boundary) => flow.messageOf(boundary))
    if (!messages.includes('Question') || !messages.includes('Answer')) {
      report(
        step.xml,
        `Nobody can ask the requester anything at ${step.label}: attach the messages “Question” and “Answer” to it`,
      )
    }
  }
})
