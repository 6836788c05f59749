/** So that it is sharp on paper and on dense screens. */
const SCALE = 2
const MARGIN = 16
const TITLE = 32

/** What a drawing takes from the page's styles, and what there is an attribute for. */
const STYLES = [
  'direction',
  'fill',
  'font-family',
  'font-size',
  'font-weight',
  'stroke',
  'stroke-dasharray',
  'stroke-width',
  'text-anchor',
]

/** A drawing as it looks on the page, below its name, as PNG. */
export async function pictureOf(drawing: SVGSVGElement): Promise<Blob> {
  const canvas = document.createElement('canvas')
  const [width, height] = [drawing.width.baseVal.value, drawing.height.baseVal.value]
  canvas.width = (width + 2 * MARGIN) * SCALE
  canvas.height = (TITLE + height + 2 * MARGIN) * SCALE
  const paper = canvas.getContext('2d')
  if (!paper) {
    throw new Error('Nothing can be drawn here')
  }
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(alone(drawing))}`
  await image.decode()
  const { backgroundColor, color, direction, fontFamily } = getComputedStyle(drawing)
  paper.scale(SCALE, SCALE)
  paper.fillStyle = backgroundColor
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.fillStyle = color
  paper.font = `600 14px ${fontFamily}`
  paper.direction = direction === 'rtl' ? 'rtl' : 'ltr'
  paper.fillText(
    drawing.getAttribute('aria-label') ?? '',
    direction === 'rtl' ? MARGIN + width : MARGIN,
    MARGIN + 14,
  )
  paper.drawImage(image, MARGIN, MARGIN + TITLE, width, height)
  return await new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('There is no picture'))), 'image/png'),
  )
}

/** A drawing that needs no page around it. Its styles become attributes, as a policy may refuse styles in a file. */
function alone(drawing: SVGSVGElement): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement
  const copies = [copy, ...copy.querySelectorAll('*')]
  const originals = [drawing, ...drawing.querySelectorAll('*')]
  originals.forEach((original, at) => {
    const styles = getComputedStyle(original)
    for (const name of STYLES) {
      copies[at]?.setAttribute(name, styles.getPropertyValue(name))
    }
    copies[at]?.removeAttribute('class')
  })
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}
