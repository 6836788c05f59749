export { type Refusal, refusalOf } from './refusal'
export { useFetched } from './useFetched'
export { useNames } from './useNames'
