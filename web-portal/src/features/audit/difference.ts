type Value = unknown

export interface Change {
  /** Where it stands, as names with dots between. */
  path: string
  before?: Value
  after?: Value
}

function isObject(value: Value): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is different, in the order of the fields. Lists are compared as a whole: their order can matter. */
export function difference(before: Value, after: Value, path = ''): Change[] {
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      difference(before[name], after[name], path ? `${path}.${name}` : name),
    )
  }
  return JSON.stringify(before ?? null) === JSON.stringify(after ?? null) ? [] : [{ path, before, after }]
}

/** Every value on its own line, with the names that lead to it. */
export function leaves(value: Value, path = ''): { path: string; value: Value }[] {
  return isObject(value)
    ? Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name))
    : [{ path, value }]
}
