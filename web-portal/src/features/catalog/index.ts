/** What other features may use. */
export { useAllAssignmentsQuery, useAssignmentCreateMutation } from './api'
