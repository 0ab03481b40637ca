import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseHTML } from 'linkedom'
import type { DateRange } from '../../src/base/plain-date.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import type { EventType } from '../../src/reader/codebook.ts'
import { contact, day, month, telling } from '../ledger/across/telling.ts'
import { ledgerTelling, smallLedger } from './ledger.ts'
import { origin, webApp } from './support.ts'

/** The dossier of Greece and Turkey from tellings, as a document. */
async function dossier(context: TestContext, tellings: readonly Telling[], query: string) {
  const { app } = webApp({}, {}, await ledgerTelling(context, tellings))
  const page = await app.request(`${origin}/pair/GRC/TUR?${query}`)
  assert.equal(page.status, 200)
  return parseHTML(await page.text()).document
}

const words = (elements: Iterable<{ readonly textContent: string | null }>) =>
  [...elements].map(({ textContent }) => (textContent ?? '').replace(/\s+/gu, ' ').trim())

const act = (type: EventType, told: string, date: DateRange | null) =>
  telling('event', `${type} ${told}`, told, { actors: ['GRC'], recipients: ['TUR'], type, date })

test('what is dated to a year is named for the year, on the chart and in its table', async (context) => {
  const year: DateRange = { start: '2015-01-01', end: '2015-12-31', precision: 'year', text: 'in 2015' }
  const page = await dossier(
    context,
    [act('SUPPORT', '2015-03-20', year), act('ACCUSE', '2015-03-22', day('2015-03-22'))],
    'at=2015-03-25',
  )
  const titles = words(page.querySelectorAll('.chart.wide .marks title'))
  assert.deepEqual(titles.map((title) => title.split(':')[0]).toSorted(), ['2015', 'Sun 22 March 2015'])
  const row = (date: string) =>
    words([page.querySelector(`[data-days] time[datetime="${date}"]`)!.closest('tr')!.lastElementChild!])[0]
  assert.match(row('2015-03-20')!, /\(2015\)$/)
  assert.doesNotMatch(row('2015-03-22')!, /2015/)
})

test('the strip of a life has a tick only for what was due on a day', async (context) => {
  const life = [
    contact('a', '2015-02-01', 'planned', month('2015-03-01', '2015-03-31')),
    contact('b', '2015-03-10', 'confirmed', day('2015-03-20')),
  ]
  const page = await dossier(context, life, 'at=2015-03-21')
  assert.equal(page.querySelectorAll('.life-strip text:not(.day)').length, 2)
  assert.equal(page.querySelectorAll('.life-strip .due').length, 1)
})

test('a turn names what moved it most', async (context) => {
  const attack = (article: string) =>
    telling('event', article, '2015-03-20', {
      ...{ actors: ['GRC'], recipients: ['TUR'], type: 'ASSAULT', quad: 4, intensity: -9 },
      date: day('2015-03-20'),
    })
  const calm = [act('SUPPORT', '2015-03-01', day('2015-03-01'))]
  const page = await dossier(context, [...calm, ...['a', 'b', 'c', 'd', 'e'].map(attack)], 'at=2015-03-25')
  const [turn, mover] = words(page.querySelectorAll('.turns a'))
  assert.match(turn!, /^20 March 2015: a turn, worsening/)
  assert.match(mover!, /^attack.* GRC → TUR$/)
  assert.match(words(page.querySelectorAll('.turns li'))[0]!, /\(\+\d/)
})

test('the day since which changes are told stands in a box, and is the usual one where it lies behind the day', async (context) => {
  const told = [act('ACCUSE', '2015-03-01', day('2015-03-01')), act('ACCUSE', '2015-03-19', day('2015-03-19'))]
  const page = await dossier(context, told, 'at=2015-03-21&since=2015-03-10')
  assert.equal(page.querySelector('#since')?.getAttribute('value'), '2015-03-10')
  assert.equal(page.querySelectorAll('.day-chooser input[name="since"]').length, 1)
  assert.match(page.querySelector('.standing')!.textContent!, /since 10 March 2015/)
  const behind = await dossier(context, told, 'at=2015-03-21&since=2015-04-10')
  assert.match(words(behind.querySelectorAll('h2')).join(), /Acts, 19 February 2015 to 21 March 2015/)
})

test('a pair of which nothing was told for long says since when, above its reasons', async (context) => {
  const page = await dossier(context, [act('ACCUSE', '2015-01-19', day('2015-01-19'))], 'at=2015-03-21')
  assert.equal(words([page.querySelector('.standing + .hint')!])[0], 'Nothing was told of them after 19 January 2015.')
  const told = await dossier(context, [act('ACCUSE', '2015-03-01', day('2015-03-01'))], 'at=2015-03-21')
  assert.equal(told.querySelector('.standing + .hint'), null)
  assert.doesNotMatch(told.querySelector('ul.entries')!.textContent!, /new/)
})

test('what moved it goes before what puts it where it is, which is left out where it is the same', async (context) => {
  const attack = telling('event', 'attack', '2015-01-10', {
    ...{ actors: ['GRC'], recipients: ['TUR'], type: 'ASSAULT', quad: 4, intensity: -9 },
    date: day('2015-01-10'),
  })
  const ban = telling('measure', 'ban', '2015-01-10', { kind: 'ban', actors: ['GRC'], recipients: ['TUR'] })
  const since = (from: string) => dossier(context, [attack, ban], `at=2015-03-21&since=${from}`)
  const headings = async (from: string) => words((await since(from)).querySelectorAll('.reasons h2'))
  assert.deepEqual(await headings('2015-01-01'), ['What puts it off neutral'])
  assert.deepEqual(await headings('2015-02-21'), ['What moved it since 21 February 2015'])
  const kind = act('ACCUSE', '2015-03-19', day('2015-03-19'))
  const page = await dossier(context, [ban, kind], 'at=2015-03-21&since=2015-03-20')
  assert.deepEqual(words(page.querySelectorAll('.reasons h2')), ['What puts it above neutral'])
})

test('a contact ahead stands on the chart', async (context) => {
  const page = await dossier(context, [contact('a', '2015-03-05', 'planned', day('2015-04-20'))], 'at=2015-03-21')
  assert.deepEqual(words(page.querySelectorAll('.chart.wide .mark.m-planned title')), [
    'Mon 20 April 2015: visit GRC and TUR · planned',
  ])
})

test('open issues stand beside what is coming; those of other times are folded after the rest, with their number', async (context) => {
  const issue = (topic: string, told: string, status: 'raised' | 'agreed') =>
    telling('issue', topic, told, { topic, raisedBy: ['GRC'], with: ['TUR'], status })
  const page = await dossier(
    context,
    [
      issue('migrant boats', '2015-03-01', 'raised'),
      issue('airspace over the islands', '2011-03-01', 'raised'),
      issue('a tunnel', '2015-02-01', 'agreed'),
      issue('gas of the shelf', '2011-05-01', 'raised'),
      telling('outlook', 'o', '2015-03-02', { what: 'better days', holders: ['GRC', 'TUR'] }),
    ],
    'at=2015-03-21',
  )
  assert.deepEqual(words(page.querySelectorAll('.columns h2')), ['Coming', 'Channels', 'Open issues'])
  assert.deepEqual(words(page.querySelectorAll('.columns .entry p > a')), ['migrant boats'])
  const headings = words(page.querySelectorAll('section > h2'))
  assert.ok(headings.indexOf('Issues no longer open') > headings.indexOf('Outlook'))
  const folded = [...page.querySelectorAll('section > details')].slice(-2)
  assert.deepEqual(words(folded.map((one) => one.querySelector('summary')!)), [
    'Not spoken of for two years (2)',
    'Settled (1)',
  ])
  assert.ok(folded.every((one) => !one.hasAttribute('open')))
})

test('the chart says which way is worse, and the two directions are told apart', async (context) => {
  const thanks = { actors: ['TUR'], recipients: ['GRC'], type: 'SUPPORT', quad: 1, intensity: 4 } as const
  const page = await dossier(
    context,
    [act('ACCUSE', '2015-03-20', day('2015-03-20')), telling('event', 'b', '2015-03-20', thanks)],
    'at=2015-03-21',
  )
  assert.match(page.querySelector('.chart.wide svg')?.textContent ?? '', /tension \(higher is worse\)/)
  assert.match(words(page.querySelectorAll('.standing'))[0]!, /Greece towards Turkey \d+ · Turkey towards Greece \d+$/)
})

test('a day without data leads to the last that had some', async (context) => {
  const tellings = [act('ACCUSE', '2015-03-20', day('2015-03-20'))]
  const page = await dossier(context, tellings, 'at=2016-03-01')
  const [line] = words(page.querySelectorAll('p.no-data'))
  assert.match(
    line!,
    /^No data of these two on 1 March 2016\. Nothing was told of them after 20 March 2015\. Last known: tension \d+ \(\d+–\d+\) on \d+ \w+ 2015$/,
  )
  const day2015 = page.querySelector('p.no-data a:last-of-type')?.getAttribute('href') ?? ''
  assert.match(day2015, /^\/pair\/GRC\/TUR\?at=2015-/)
  const then = await dossier(context, tellings, day2015.split('?')[1]!)
  assert.match(words(then.querySelectorAll('.standing'))[0]!, /^Tension/)
  const [lastDay] = page.querySelectorAll('p.no-data a')
  assert.equal(lastDay?.textContent, '20 March 2015')
  assert.equal(lastDay?.getAttribute('href'), '/pair/GRC/TUR?at=2015-03-20')
  assert.equal(words(then.querySelectorAll('h2')).at(-1), 'Sources: 1 article, no outlet named')
  const later = await dossier(context, tellings, 'at=2025-03-01')
  assert.match(words(later.querySelectorAll('p.no-data'))[0]!, /Nothing was told of them lately\.$/)
  const before = await dossier(context, tellings, 'at=2015-03-01')
  const nothing = 'No data of these two on 1 March 2015. Nothing was told of them by then.'
  assert.equal(words(before.querySelectorAll('p.no-data'))[0], nothing)
  assert.equal(before.querySelector('ul.sources'), null)
})

test('an entry stands with its sentence and who tells it; in a column these unfold beneath the source', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const pageOf = async (at: string) =>
    parseHTML(await (await app.request(`${origin}/pair/GRC/TUR?at=${at}`)).text()).document
  const page = await pageOf('2025-11-10')
  const [held] = page.querySelectorAll('section:not(.columns section) .entry')
  const open = [...held!.children].filter(({ tagName }) => tagName === 'BLOCKQUOTE')
  assert.deepEqual(words(open), ['Greece visited Turkey on Friday. The Example, 8 November 2025'])
  assert.match(held!.querySelector('p > a')?.getAttribute('href') ?? '', /^\/entry\/engagement-/)
  assert.deepEqual(words(held!.querySelectorAll('details > summary')), ['2 more sentences'])
  assert.deepEqual(words(held!.querySelectorAll('details > blockquote')), [
    'Greece will visit Turkey on Friday. The Example, 3 November 2025',
    'Greece visited Turkey on Friday, its government said. Another Example, 9 November 2025',
  ])
  const [coming] = (await pageOf('2025-11-05')).querySelectorAll('.columns .entry')
  assert.deepEqual(words(coming!.querySelectorAll('summary')), ['The Example, 3 November 2025'])
  assert.deepEqual(words(coming!.querySelectorAll('details > blockquote')), [
    'Greece will visit Turkey on Friday. The Example, 3 November 2025',
  ])
})

test('a reason unfolds the sentence that says so, and leads to why it was read so', async (context) => {
  const { app } = webApp({}, {}, await smallLedger(context))
  const page = parseHTML(await (await app.request(`${origin}/pair/GRC/TUR?at=2025-11-10`)).text()).document
  const reasons = [...page.querySelectorAll('.reasons li')]
  assert.ok(reasons.length > 0)
  for (const reason of reasons) {
    assert.match(words(reason.querySelectorAll('details > blockquote')).join(), /^Greece .* Turkey .* November 2025$/)
    assert.match(reason.querySelector('details a[href^="/entry/"]')?.textContent ?? '', /Why it was read so/)
  }
})
