export { AttachmentRow } from './AttachmentRow'
export { attachmentsOf } from './attachmentsOf'
