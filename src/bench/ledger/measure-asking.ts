import { performance } from 'node:perf_hooks'
import type { Hono } from 'hono'
import type { Questions } from './questions.ts'

/** How long the answers to a question take, and how large the largest is on the wire. */
export interface Wait {
  readonly asked: number
  /** milliseconds: the middle, and what 95 of 100 stay below */
  readonly p50Ms: number
  readonly p95Ms: number
  /** packed, as it is sent */
  readonly largestKb: number
}

const leastAsked = 20
const unmeasured = 5
/** A question that takes long is not asked so often. */
const patienceMs = 3_000

/** Asks a server each question up to so many times; `onQuestion` hears which. Throws where one is not answered. */
export async function measureAsking(
  app: Hono,
  questions: Questions,
  mostAsked: number,
  onQuestion: (name: string) => void,
): Promise<Readonly<Record<string, Wait>>> {
  const waits: Record<string, Wait> = {}
  for (const [name, addressOf] of Object.entries(questions)) {
    onQuestion(name)
    waits[name] = await waitOf(app, addressOf, mostAsked)
  }
  return waits
}

async function waitOf(app: Hono, addressOf: (seed: number) => string, mostAsked: number): Promise<Wait> {
  // of things that are not asked for again: what a server does once is not what it does each time
  for (let seed = 0; seed < unmeasured; seed += 1) await sizeOfAnswer(app, addressOf(1_000_000 + seed))
  const times: number[] = []
  let largest = 0
  const until = performance.now() + patienceMs
  for (let seed = 0; seed < mostAsked && (seed < leastAsked || performance.now() < until); seed += 1) {
    const began = performance.now()
    largest = Math.max(largest, await sizeOfAnswer(app, addressOf(seed)))
    times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const below = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1]! * 10) / 10
  return { asked: times.length, p50Ms: below(0.5), p95Ms: below(0.95), largestKb: Math.ceil(largest / 1000) }
}

async function sizeOfAnswer(app: Hono, address: string): Promise<number> {
  const answer = await app.request(`http://localhost${address}`, { headers: { 'accept-encoding': 'gzip' } })
  const body = await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${address} was answered by ${answer.status}`)
  return body.byteLength
}
