import table from '../../../data/codebook/type-modality.json' with { type: 'json' }

const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = table.counts
/** pseudo-counts: a pair that is hardly ever expected says little by being absent */
const prior = 5
const ofType = new Map(Object.entries(counts).map(([type, row]) => [type, sum(Object.values(row))]))
const ofModality = new Map<string, number>()
for (const row of Object.values(counts)) {
  for (const [name, count] of Object.entries(row)) ofModality.set(name, (ofModality.get(name) ?? 0) + count)
}
const all = sum([...ofType.values()])

/**
 * The type of an event that goes best with its modality, which the reader tells more surely: a promise is made, a meeting may
 * be to come. The reader scores them apart; each pair is weighed by how much oftener than by chance it is annotated.
 */
export function typeBeside(types: ReadonlyMap<string, number>, modalities: ReadonlyMap<string, number>): string {
  const weighed = [...types].map(([type, score]) => {
    const weight = sum([...modalities].map(([modality, share]) => share * lift(type, modality)))
    return { type, weight: score * weight }
  })
  return weighed.reduce((best, one) => (one.weight > best.weight ? one : best)).type
}

function lift(type: string, modality: string): number {
  const expected = ((ofType.get(type) ?? 0) * (ofModality.get(modality) ?? 0)) / all
  return ((counts[type]?.[modality] ?? 0) + prior) / (expected + prior)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
