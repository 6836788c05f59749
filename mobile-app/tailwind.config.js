/** The portal's colours, by what they are for; each is set once per appearance in src/ui/theme.css. */
const colour = (name) => `rgb(var(--${name}) / <alpha-value>)`

module.exports = {
  content: ['./src/**/*.{ts,tsx}'],
  presets: [require('nativewind/preset')],
  darkMode: 'class',
  theme: {
    extend: {
      colors: Object.fromEntries(
        [
          'canvas',
          'surface',
          'raised',
          'sunken',
          'line',
          'line-strong',
          'ink',
          'ink-soft',
          'ink-faint',
          'accent',
          'accent-strong',
          'accent-soft',
          'on-accent',
          'good',
          'good-soft',
          'bad',
          'bad-soft',
          'warn',
          'warn-soft',
        ].map((name) => [name, colour(name)]),
      ),
      // What a thumb hits: 44 points.
      minHeight: { touch: '44px' },
      minWidth: { touch: '44px' },
    },
  },
}
