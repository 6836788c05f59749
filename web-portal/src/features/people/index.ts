export { useAllDepartmentsQuery } from './api'
export { regionsOf } from './regions'
