/** What other features may use. */
export { useAllAssignmentsQuery, useAssignmentCreateMutation, useExchangeRateShowQuery } from './api'
