export { type NameOf, useCatalog } from './useCatalog'
