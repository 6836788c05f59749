import { bottom, type Shape } from './diagram'
import type { Parts } from './parts'
import type { Words } from './words'

const REMIND = 'PT24H'
const ESCALATE = 'P2D'

/** From one event on the border of a step to the next, and to the first of them. */
export const BESIDE = 66
export const FIRST = 32
/** From the border to where an event on it ends. */
export const TO_END = 110

/** Who does not decide is reminded, and in the end somebody else is told; questions may be asked. */
export function drawBorder(
  parts: Parts,
  { id, words }: { id: string; words: Words },
  level: Shape,
  side: 'above' | 'below',
  scope: Shape,
) {
  const border = [
    ['remind', words.day, parts.timer(REMIND), 'reminded', words.reminded, parts.calling('remind')],
    ['escalate', words.days, parts.timer(ESCALATE), 'escalated', words.escalated, parts.calling('escalate')],
    ['question', words.question, parts.hearing('Question'), 'question_asked', words.questionAsked],
    ['answer', words.answer, parts.hearing('Answer'), 'question_answered', words.questionAnswered],
  ] as const
  const edge = side === 'below' ? bottom(level) : level.y
  const away = side === 'below' ? 1 : -1
  border.forEach(([what, name, definition, then, thenName, effect], place) => {
    const x = level.x + FIRST + BESIDE * place
    const y = edge + away * TO_END
    const event = parts.onBorder(`${id}_${what}`, name, definition, false, { x, y: edge }, level)
    const end = parts.end(`${id}_${then}`, thenName, { x, y }, scope, effect)
    if (side === 'below') {
      parts.text(event, { x: x + 4, y: edge + 20 })
      parts.textBelow(end, BESIDE - 4)
    } else {
      parts.text(event, { x: x + 4, y: edge - 34 })
      parts.textAbove(end, BESIDE - 4)
    }
    parts.arrow(`${id}_${what}_flow`, event, end, [
      { x, y: edge + away * 18 },
      { x, y: y - away * 18 },
    ])
  })
}
