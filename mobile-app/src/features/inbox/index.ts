export { ApprovalScreen } from './ApprovalScreen'
export { InboxScreen } from './InboxScreen'
