/** Where a migration is planned, and where it is followed. */
export const planAddress = (from: number, to?: number) =>
  `/flows/migrate?from=${from}${to === undefined ? '' : `&to=${to}`}`
export const migrationAddress = (id: string) => `/flows/migrations/${id}`
