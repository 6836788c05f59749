import type { Work } from '../e2e/work'

interface Wish {
  by: string
  title: string
  why: string
  category: string
  reason: string
  amount: string
  currency: string
}

/** What a sales organisation asks for in a week. */
const WISHES: Wish[] = [
  wish(
    'sales',
    'Stand at the Hannover Messe',
    'Twelve demos a day; last year it brought nine orders.',
    'Travel',
    'Trade fair',
    '18400.00',
    'EUR',
  ),
  wish(
    'sales2',
    'Two days with Iberia Foods',
    'They decide on the renewal in December.',
    'Travel',
    'Customer visit',
    '1240.50',
    'EUR',
  ),
  wish(
    'sales',
    'Sponsoring of the logistics congress in Lyon',
    'Our three largest prospects speak there.',
    'Events',
    'Sponsoring',
    '9500.00',
    'EUR',
  ),
  wish(
    'sales2',
    'Samples for the spring campaign',
    'For 400 customers who bought the last line.',
    'Marketing',
    'Samples and gifts',
    '3120.00',
    'GBP',
  ),
  wish(
    'sales',
    'Demo pumps for the Nordic team',
    'They show them at the customer instead of on slides.',
    'Equipment',
    'Demo equipment',
    '74500.00',
    'SEK',
  ),
  wish(
    'sales2',
    'Spanish for the support line',
    'A third of the calls comes from Spain by now.',
    'Training',
    'Language course',
    '2800.00',
    'EUR',
  ),
  wish(
    'sales',
    'Customer evening in Zürich',
    'Forty guests, with the product team.',
    'Events',
    'Customer event',
    '12650.00',
    'CHF',
  ),
  wish(
    'sales2',
    'Roadshow through four cities',
    'One day each, with the new model.',
    'Events',
    'Roadshow',
    '31200.00',
    'EUR',
  ),
]

function wish(
  by: string,
  title: string,
  why: string,
  category: string,
  reason: string,
  amount: string,
  currency: string,
): Wish {
  return { by, title, why, category, reason, amount, currency }
}

/** Submits all of them. @returns the requests by their titles */
export async function busyWeek(work: Work): Promise<Map<string, string>> {
  const categories = await work.items<{ id: string; name: string }>('sales', '/api/v1/categories')
  const reasons = await work.items<{ id: string; name: string; categoryId: string }>(
    'sales',
    '/api/v1/reasons',
  )
  const made = new Map<string, string>()
  for (const { by, title, why, category, reason, amount, currency } of WISHES) {
    const categoryId = categories.find(({ name }) => name === category)?.id
    const request = (await work.call(by, 'POST', '/api/v1/requests', {
      title,
      justification: why,
      categoryId,
      reasonId: reasons.find((each) => each.name === reason && each.categoryId === categoryId)?.id,
      amount,
      currency,
    })) as { id: string }
    made.set(title, request.id)
  }
  return made
}
