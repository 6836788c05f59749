/** What a drawing asks of a browser that the one of these tests does not have; nothing of it says where anything is drawn. */

class Matrix {
  readonly [name: string]: unknown
  a = 1
  b = 0
  c = 0
  d = 1
  e = 0
  f = 0
  translate = () => this
  multiply = () => this
  inverse = () => this
  scale = () => this
  rotate = () => this
}

const transform = () => ({
  matrix: new Matrix(),
  setTranslate: () => {},
  setRotate: () => {},
  setScale: () => {},
  setMatrix: () => {},
})

const transforms = {
  numberOfItems: 0,
  clear: () => {},
  appendItem: () => {},
  initialize: () => {},
  consolidate: transform,
  createSVGTransformFromMatrix: transform,
}

/** To be called before anything is drawn. */
export function drawWithoutBrowser() {
  Object.assign(globalThis, { SVGMatrix: Matrix })
  Object.assign(SVGElement.prototype, {
    getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }),
    getCTM: () => new Matrix(),
    getScreenCTM: () => new Matrix(),
    getTotalLength: () => 0,
    getPointAtLength: () => ({ x: 0, y: 0 }),
    createSVGMatrix: () => new Matrix(),
    createSVGPoint: () => ({ x: 0, y: 0, matrixTransform: () => ({ x: 0, y: 0 }) }),
    createSVGTransform: transform,
    createSVGTransformFromMatrix: transform,
  })
  // Without it, texts are as wide as nothing.
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null })
  Object.defineProperty(SVGElement.prototype, 'transform', {
    configurable: true,
    get: () => ({ baseVal: transforms }),
  })
}
