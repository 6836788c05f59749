import { useAppearance } from './appearance'

/**
 * The colours of theme.css for what takes no class names: icons, navigation, the status bar. A test holds the two
 * together.
 */
export const COLOURS = {
  light: {
    canvas: 'rgb(249, 250, 252)',
    surface: 'rgb(255, 255, 255)',
    line: 'rgb(224, 227, 232)',
    ink: 'rgb(25, 31, 43)',
    'ink-soft': 'rgb(73, 80, 94)',
    'ink-faint': 'rgb(96, 102, 115)',
    accent: 'rgb(75, 69, 211)',
    'on-accent': 'rgb(255, 255, 255)',
    good: 'rgb(0, 107, 57)',
    bad: 'rgb(183, 24, 36)',
    warn: 'rgb(132, 80, 0)',
  },
  dark: {
    canvas: 'rgb(15, 18, 24)',
    surface: 'rgb(22, 25, 33)',
    line: 'rgb(44, 48, 58)',
    ink: 'rgb(236, 238, 243)',
    'ink-soft': 'rgb(182, 187, 196)',
    'ink-faint': 'rgb(153, 158, 169)',
    accent: 'rgb(159, 170, 250)',
    'on-accent': 'rgb(15, 18, 37)',
    good: 'rgb(114, 214, 153)',
    bad: 'rgb(251, 151, 149)',
    warn: 'rgb(235, 197, 115)',
  },
} as const

export type Colour = keyof typeof COLOURS.light

export function useColours(): Record<Colour, string> {
  return COLOURS[useAppearance().shown]
}
