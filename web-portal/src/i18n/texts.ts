/** The texts of a feature in a language. */
export const textsOf = (language: string, feature: string): Promise<unknown> =>
  import(`./locales/${language}/${feature}.json`)
