import { colorScheme } from 'nativewind'
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react'
import { Platform, useColorScheme } from 'react-native'
import { kept } from '@/i18n/kept'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

interface Appearance {
  /** What was chosen on this device. */
  theme: Theme
  /** What that comes to now. */
  shown: 'light' | 'dark'
  choose: (theme: Theme) => void
}

const AppearanceContext = createContext<Appearance>({
  theme: 'system',
  shown: 'light',
  choose: () => undefined,
})

export const useAppearance = () => use(AppearanceContext)

/** Light or dark: as the device, or as chosen here. */
export function AppearanceProvider({ children }: { children: ReactNode }) {
  const device = useColorScheme() === 'dark' ? 'dark' : 'light'
  const [theme, setTheme] = useState<Theme>(() => {
    const chosen = kept.read('theme')
    return THEMES.find((each) => each === chosen) ?? 'system'
  })
  const shown = theme === 'system' ? device : theme
  useEffect(() => {
    // A browser's page is told what is shown. A phone is told what is chosen: told more, it would no longer say what
    // the device has.
    colorScheme.set(Platform.OS === 'web' ? shown : theme)
  }, [shown, theme])
  const appearance = useMemo(
    () => ({
      theme,
      shown,
      choose: (chosen: Theme) => {
        kept.write('theme', chosen === 'system' ? null : chosen)
        setTheme(chosen)
      },
    }),
    [theme, shown],
  )
  return <AppearanceContext value={appearance}>{children}</AppearanceContext>
}
