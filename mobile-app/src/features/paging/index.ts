export { usePages } from './usePages'
