/** Puts class names together; what is false is left out. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Class names of which a text can have only one: the style sheet's order would decide between two, and not ours. */
const ONE_OF = [
  /^text-(ink|accent|good|bad|warn|on-accent)(-\w+)?$/,
  /^text-(xs|sm|base|lg|xl|2xl)$/,
  /^text-(start|center|end)$/,
  /^font-(normal|medium|semibold|bold)$/,
]

/** A text's usual class names, but for those that others take the place of. */
export function textClasses(usual: string, others: string | undefined): string {
  const own = others?.split(' ') ?? []
  const kept = usual
    .split(' ')
    .filter((name) => !ONE_OF.some((kind) => kind.test(name) && own.some((other) => kind.test(other))))
  return [...kept, ...own].join(' ')
}
