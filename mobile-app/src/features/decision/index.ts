export { HistoryScreen } from './HistoryScreen'
export { RollbackScreen } from './RollbackScreen'
