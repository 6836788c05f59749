/** What other features show of a request. */
export { faultOf, readAmount } from './amount'
export { requestChanged } from './api'
export { RequestFacts } from './RequestFacts'
export { RequestTimeline } from './RequestTimeline'
export { StatusBadge } from './StatusBadge'
