const { atOnce } = require('./ways')

/** The approvals behind which a window opens at once. */
function stepsBefore(window, flow, ways) {
  return flow.all('userTask').filter((step) => ways.after(ways.left(step), atOnce).has(ways.entered(window)))
}

module.exports = { stepsBefore }
