const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const

const SYSTEMS = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const

/** What this browser calls itself in the list of sessions: "Athena Budget, Chrome on Android". */
export function deviceName(): string {
  const named = (list: readonly (readonly [string, string])[]) =>
    list.find(([mark]) => navigator.userAgent.includes(mark))?.[1]
  return `Athena Budget, ${[named(BROWSERS) ?? 'Browser', named(SYSTEMS)].filter(Boolean).join(' on ')}`
}
