const { NotAllowed } = require('./not-allowed')
const { quote } = require('./xml')

const LONGEST = 500
const DEEPEST = 20

const SPACE = '[ \\t\\n\\v\\f\\r]*'
const TOKEN = new RegExp(
  `${SPACE}('[^'"\\\\\${}#]*'|"[^'"\\\\\${}#]*"|\\d{1,15}(?:\\.\\d{1,6})?(?!\\w|\\.\\d)|[A-Za-z_]\\w{0,63}(?!\\w)` +
    `|&&|\\|\\||==|!=|<=|>=|[<>!()+\\-*/.])${SPACE}`,
  'y',
)

/** Words that mean operators. */
const WORDS = {
  and: '&&',
  or: '||',
  eq: '==',
  ne: '!=',
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
  div: '/',
}
const RESERVED = ['mod', 'instanceof', 'empty', 'not', 'true', 'false', 'null']

/** From the weakest to the strongest. */
const OPERATORS = [['||'], ['&&'], ['==', '!='], ['<', '<=', '>', '>='], ['+', '-'], ['*', '/']]

/**
 * Reads the part of the engine's expression language that a flow may use: comparisons of variables with values, and whether
 * the routing table asked for a level. There is no call and no property in it, so that it can reach nothing.
 *
 * @returns what it says, as `[operator, left, right]`, `['variable', name]`, `['needs', level]` or `[type, value]`
 */
function parse(text) {
  if (!text.startsWith('${') || !text.endsWith('}')) {
    throw new NotAllowed('is not one expression of the form ${…}')
  }
  const parser = new Parser(tokens(text.slice(2, -1)))
  const expression = parser.binary(0)
  if (!parser.atEnd()) {
    throw new NotAllowed(`goes on with ${parser.shown()} where it should end`)
  }
  return expression
}

function tokens(text) {
  if (text.length > LONGEST) {
    throw new NotAllowed(`is longer than ${LONGEST} characters`)
  }
  const found = []
  TOKEN.lastIndex = 0
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    const token = TOKEN.exec(text)
    if (!token) {
      throw new NotAllowed(`has something in it that it may not have: ${quote(text.slice(at))}`)
    }
    found.push(token[1])
  }
  return found
}

class Parser {
  constructor(found) {
    this.tokens = found
    this.next = 0
    this.depth = 0
  }

  binary(level) {
    if (level === OPERATORS.length) {
      return this.unary()
    }
    let left = this.binary(level + 1)
    for (let operators = 0; OPERATORS[level].includes(canonical(this.peek()));) {
      if (++operators > DEEPEST) {
        throw new NotAllowed('has too many parts')
      }
      const operator = canonical(this.take())
      left = [operator, left, this.binary(level + 1)]
    }
    return left
  }

  unary() {
    if (++this.depth > DEEPEST) {
      throw new NotAllowed('has too many parts inside of each other')
    }
    try {
      if (this.takeIf('!') || this.takeIf('not')) {
        return ['!', this.unary()]
      }
      if (this.takeIf('-')) {
        return ['-', this.unary()]
      }
      if (this.takeIf('empty')) {
        return ['empty', this.unary()]
      }
      if (this.takeIf('(')) {
        const inner = this.binary(0)
        this.require(')')
        return inner
      }
      return this.operand()
    } finally {
      this.depth--
    }
  }

  operand() {
    const shown = this.shown()
    const token = this.take()
    if (/^['"]/.test(token)) {
      return ['text', token.slice(1, -1)]
    }
    if (/^\d/.test(token)) {
      return ['number', token]
    }
    if (token === 'true' || token === 'false' || token === 'null') {
      return [token]
    }
    if (!/^[A-Za-z_]/.test(token) || RESERVED.includes(token) || token in WORDS) {
      throw new NotAllowed(`has ${shown} where a variable or a value is expected`)
    }
    if (token === 'levels') {
      return this.needs()
    }
    if (this.peek() === '.' || this.peek() === '(') {
      throw new NotAllowed(`calls something of ${quote(token)}, and a flow calls nothing`)
    }
    return ['variable', token]
  }

  needs() {
    this.require('.')
    this.require('contains')
    this.require('(')
    const level = this.take()
    if (!/^['"]/.test(level)) {
      throw new NotAllowed("may ask the levels only for one by its id in quotes, as in levels.contains('L1')")
    }
    this.require(')')
    return ['needs', level.slice(1, -1)]
  }

  peek() {
    return this.tokens[this.next] ?? ''
  }

  take() {
    return this.tokens[this.next++] ?? ''
  }

  takeIf(expected) {
    const taken = this.peek() === expected
    this.next += taken ? 1 : 0
    return taken
  }

  require(expected) {
    if (!this.takeIf(expected)) {
      throw new NotAllowed(`has ${this.shown()} where “${expected}” is expected`)
    }
  }

  atEnd() {
    return this.next >= this.tokens.length
  }

  shown() {
    return this.atEnd() ? 'an end' : quote(this.peek())
  }
}

function canonical(token) {
  return Object.hasOwn(WORDS, token) ? WORDS[token] : token
}

/** An expression and all inside of it. */
function partsOf(expression) {
  return [expression, ...expression.slice(1).filter(Array.isArray).flatMap(partsOf)]
}

/** Also what only a lenient reader would take for an expression. */
function containsExpression(text) {
  return text.includes('${') || text.includes('#{')
}

module.exports = { parse, partsOf, containsExpression }
