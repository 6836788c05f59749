export { OutboxScreen } from './OutboxScreen'
export { useSync } from './useSync'
export { useUnsent } from './useUnsent'
