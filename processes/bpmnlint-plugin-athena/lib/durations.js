const { NotAllowed } = require('./not-allowed')

const SHORTEST_SECONDS = 10
const DAY_SECONDS = 24 * 60 * 60
const LONGEST_WINDOW_DAYS = 90
const LONGEST_DAYS = 365
const MOST_REPEATS = 50

const DURATION = /^P(?=[0-9T])(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,7})M)?(?:(\d{1,8})S)?)?$/
const CYCLE = /^R(\d{1,3})\/(P.{1,30})$/

/** Days, hours, minutes and seconds, as both the engine and Java read them. */
function checkDuration(text, longestDays = LONGEST_DAYS) {
  const parts = DURATION.exec(text)
  if (!parts) {
    throw new NotAllowed('is not a duration such as PT24H (24 hours) or P2D (2 days)')
  }
  const [days, hours, minutes, seconds] = parts.slice(1).map((part) => Number(part ?? 0))
  const all = days * DAY_SECONDS + hours * 3600 + minutes * 60 + seconds
  if (all < SHORTEST_SECONDS) {
    throw new NotAllowed(`is shorter than ${SHORTEST_SECONDS} seconds`)
  }
  if (all > longestDays * DAY_SECONDS) {
    throw new NotAllowed(`is longer than ${longestDays} days`)
  }
}

function checkCycle(text) {
  const parts = CYCLE.exec(text)
  if (!parts) {
    throw new NotAllowed('is not a repetition such as R3/P1D (3 times, every day)')
  }
  const repeats = Number(parts[1])
  if (repeats < 1 || repeats > MOST_REPEATS) {
    throw new NotAllowed(`repeats other than 1 to ${MOST_REPEATS} times`)
  }
  checkDuration(parts[2])
}

module.exports = { checkDuration, checkCycle, LONGEST_WINDOW_DAYS }
