import money from '../../../../../data/ledger/money.json' with { type: 'json' }

/** A sum of money: the sign of its currency, and how much. */
interface Sum {
  readonly currency: string
  readonly value: number
}

/** LA211: how the sums of two wordings compare; null where not both tell one of one currency. */
export function haveSameSum(a: string, b: string): boolean | null {
  const [some, others] = [sumsIn(a), sumsIn(b)]
  const both = some.flatMap((one) =>
    others.filter(({ currency }) => currency === one.currency).map(({ value }) => [one.value, value] as const),
  )
  return both.length === 0 ? null : both.some(([one, other]) => Math.abs(one - other) <= roughly * Math.max(one, other))
}

/** "Nearly $800 million" and "$790 million" are one sum */
const roughly = 0.02

/** "US$50 billion", "500 million euros". */
function sumsIn(text: string): readonly Sum[] {
  return [...text.matchAll(form)].flatMap(([, sign, number = '', multiple, name]) => {
    const currency = sign ?? currencies.get(name?.toLowerCase() ?? '')
    const value = Number(number.replaceAll(',', '')) * (multiples.get(multiple?.toLowerCase() ?? '') ?? 1)
    return currency === undefined || !(value >= least) ? [] : [{ currency, value }]
  })
}

/** what a measure is worth, not what a barrel or a visa costs */
const least = 100_000

const multiples = new Map(Object.entries(money.multiples))
const currencies = new Map(
  Object.entries(money.currencies).flatMap(([name, sign]) => [name, `${name}s`].map((one) => [one, sign] as const)),
)
const form = new RegExp(
  `(\\p{Sc})?\\s?(?<![\\d.,])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(?:[\\s-](${[...multiples.keys()].join('|')})\\b)?(?:\\s(${[...currencies.keys()].join('|')})\\b)?`,
  'giu',
)
