const { read } = require('./xml')
const { flowOf } = require('./flow')

/** What the rule before has read. All rules of a run are applied without anything happening in between. */
let latest

function contentOf(definitions) {
  if (latest?.definitions !== definitions) {
    latest = { definitions, file: read(definitions) }
    // By the next run it may have been drawn anew.
    queueMicrotask(() => (latest = undefined))
  }
  return latest.file
}

/**
 * A rule about the file as it is written.
 *
 * @param check told the elements of the file, and a function that reports a message about one of them
 */
function aboutFile(check) {
  return () => ({
    check(node, reporter) {
      if (node.$type === 'bpmn:Definitions') {
        check(contentOf(node), (element, message) => reporter.report(element?.owner().id, message))
      }
      // All has been looked at.
      return false
    },
  })
}

/** A rule about a flow whose parts are known and refer to each other as they should; what does not is said by others. */
function aboutFlow(check) {
  return aboutFile((file, report) => {
    const { flow } = flowOf(file)
    if (flow) {
      check(flow, report)
    }
  })
}

/** One of the rules by which it is said that there is no flow to look at yet. */
function aboutReading(rule) {
  return aboutFile((file, report) => {
    flowOf(file)
      .problems.filter((problem) => problem.rule === rule)
      .forEach(({ element, message }) => report(element, message))
  })
}

module.exports = { aboutFile, aboutFlow, aboutReading }
