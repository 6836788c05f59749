/** The first letters of a name, on a colour of its own. Beside the name, so it is not read. */
export function Avatar({ name, size = 28 }: { name: string; size?: number }) {
  const letters = name
    .split(/\s+/)
    .map((word) => word[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase()
  const hue = [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7)
  return (
    <span
      aria-hidden
      className="inline-grid shrink-0 place-items-center rounded-full font-semibold select-none"
      style={{
        width: size,
        height: size,
        fontSize: size * 0.38,
        background: `oklch(90% 0.055 ${hue})`,
        color: `oklch(35% 0.09 ${hue})`,
      }}
    >
      {letters}
    </span>
  )
}
