export { OutboxScreen } from './OutboxScreen'
export { useUnsent } from './useUnsent'
