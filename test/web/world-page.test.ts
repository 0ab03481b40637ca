import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { day, telling } from '../ledger/across/telling.ts'
import { ledgerTelling } from './ledger.ts'
import { origin, webApp } from './support.ts'

async function world(context: TestContext, tellings: readonly Telling[], query: string) {
  const { app } = webApp({}, {}, await ledgerTelling(context, tellings))
  return parseHTML(await (await app.request(`${origin}/world?${query}`)).text()).document
}

const evidence = [{ sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' }, roles: [] }]

const attack = (article: string, told: string) =>
  telling(
    'event',
    article,
    told,
    {
      ...{ actors: ['GRC'], recipients: ['TUR'], type: 'ASSAULT', quad: 4, intensity: -9 },
      ...{ date: day(told), evidence },
    },
    { sentences: ['Greece attacked Turkey.'] },
  )

test('what moved a pair most says by how much and how; what only fades is not quoted as news', async (context) => {
  const tellings = [attack('a', '2025-03-20'), attack('b', '2025-06-01')]
  const fresh = await world(context, tellings, 'at=2025-03-24&since=2025-03-19')
  assert.equal(fresh.querySelector('.ranking .pairs'), null, 'nothing was known before')
  assert.equal(fresh.querySelector('h1')?.textContent, 'No pair moved since 19 March 2025; one is newly known')
  const line = (page: typeof fresh) => page.querySelector('.pairs .pair-line:last-of-type')?.textContent ?? ''
  const worse = await world(context, tellings, 'at=2025-06-02&since=2025-05-25')
  assert.match(line(worse), /^Most by: attack.* GRC → TUR \(\+\d+\.\d\)$/)
  assert.match(worse.querySelector('.pairs blockquote')?.textContent ?? '', /^Greece attacked Turkey/)
  const calmer = await world(
    context,
    [...tellings, telling('event', 'c', '2025-07-01', { actors: ['GRC'], recipients: ['TUR'], historical: true })],
    'at=2025-07-01&since=2025-06-05',
  )
  assert.match(line(calmer), /^Most by: attack.* \(−\d+\.\d, fades with time\)$/)
  assert.equal(calmer.querySelector('.pairs blockquote'), null)
})

test('a pair that is new says what puts it where it stands; one without data only that it was told of', async (context) => {
  const talk = telling('statement', 's', '2025-03-22', {
    ...{ speaker: 'Kenya', speakerActor: 'KEN', affiliation: 'KEN', content: 'rain', about: ['UGA'] },
    evidence,
  })
  const page = await world(context, [attack('a', '2025-03-20'), talk], 'at=2025-03-24&since=2025-03-19')
  const sections = [...page.querySelectorAll('section')].filter((one) => /^Told of/u.test(one.textContent ?? ''))
  const [known, silent] = sections.map((one) => one.textContent ?? '')
  assert.match(known!, /not known well enough on 19 March 2025.*Greece – Turkey.*Most by: attack GRC → TUR \(\+\d/su)
  assert.match(known!, /Greece attacked Turkey\./)
  assert.match(silent!, /^Told of, with nothing that says where they stand.*Kenya – Uganda no data/su)
})
