/** What other features may use. */
export { KEY as FLOW, useFlowVersionsQuery } from './api'
