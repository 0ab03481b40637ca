import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { actorView } from '../../src/query/actor-view.ts'
import { calendarIcs } from '../../src/query/calendar-ics.ts'
import { calendarView } from '../../src/query/calendar-view.ts'
import { dossierOf } from '../../src/query/dossier.ts'
import { entryDetail } from '../../src/query/entry-detail.ts'
import { explainView } from '../../src/query/explain-view.ts'
import { pairView } from '../../src/query/pair-view.ts'
import { searchView } from '../../src/query/search-view.ts'
import { statusView } from '../../src/query/status-view.ts'
import { timelineView } from '../../src/query/timeline-view.ts'
import { worldView } from '../../src/query/world-view.ts'
import type { Store } from '../../src/store/store.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

const articles = [
  {
    id: 'plan',
    published: '2025-12-05',
    outlet: 'Kathimerini',
    body: 'Greece will visit Turkey on Monday. Nobody objects.',
  },
  {
    id: 'held',
    published: '2025-12-09',
    outlet: 'Anadolu',
    body: 'Greece visited Turkey on Monday. The talks were long.',
  },
  { id: 'other', published: '2025-12-10', outlet: 'Le Monde', body: 'France visited Morocco on Tuesday.' },
]
const pair = ['GRC', 'TUR'] as const

onEachDatabase('the ledger is asked', ({ store: open }) => {
  const filled = async (context: Parameters<typeof open>[0]): Promise<Store> => {
    const store = await open(context)
    await takeIn(store, articles.map(articleOf))
    await foldPending(store)
    return store
  }

  test('a dossier says when anything was told of the two last, as it was known on its day', async (context) => {
    const store = await filled(context)
    const toldBy = async (at: string) => (await pairView(store, { pair, at })).lastTold
    assert.deepEqual([await toldBy('2025-12-08'), await toldBy('2026-06-01')], ['2025-12-05', '2025-12-09'])
    assert.equal((await pairView(store, { pair: ['FJI', 'TON'], at: '2025-12-31' })).lastTold, null)
  })

  test('a dossier holds the pair alone, each entry with its articles and sources', async (context) => {
    const view = await pairView(await filled(context), { pair, at: '2025-12-31' })
    assert.equal(view.schema, 'rapport/pair@1')
    assert.deepEqual(
      view.engagements.map(({ kind, state, date, articles: told, sources }) => [
        kind,
        state,
        date?.start,
        told,
        sources,
      ]),
      [['visit', 'held', '2025-12-08', ['plan', 'held'], 2]],
    )
    assert.deepEqual(Object.keys(view.sources).toSorted(), ['held', 'plan'])
    assert.notEqual(view.barometer.tension, null)
    assert.deepEqual([view.lastTold, view.engagements[0]?.lastTold], ['2025-12-09', '2025-12-09'])
  })

  test('what was not known on the day is not in it', async (context) => {
    const store = await filled(context)
    const then = await pairView(store, { pair, at: '2025-12-06' })
    assert.deepEqual(
      then.engagements.map(({ state, articles: told }) => [state, told]),
      [['planned', ['plan']]],
    )
    const before = await pairView(store, { pair, at: '2025-12-01' })
    assert.deepEqual([before.engagements, before.events, before.barometer.tension], [[], [], null])
  })

  test('the pair may be asked for in either order', async (context) => {
    const store = await filled(context)
    const [there, back] = [
      await pairView(store, { pair, at: '2025-12-31' }),
      await pairView(store, { pair: ['TUR', 'GRC'], at: '2025-12-31' }),
    ]
    assert.deepEqual(there.engagements, back.engagements)
    assert.equal(there.barometer.tension, back.barometer.tension)
    assert.equal(there.barometer.aToB, back.barometer.bToA)
  })

  test('the points of the reasons sum to the change they explain', async (context) => {
    const { barometer } = await pairView(await filled(context), { pair, at: '2025-12-31', since: '2025-12-07' })
    const due = barometer.change ?? (barometer.tension ?? 50) - 50
    const sum = barometer.why.reduce((all, { points }) => all + Math.round(points * 10), 0)
    assert.equal(sum, Math.round(due * 10))
  })

  test('a dossier in words: every line has its sentence and source', async (context) => {
    const dossier = dossierOf(await pairView(await filled(context), { pair, at: '2025-12-31' }))
    assert.equal(dossier.title, 'Greece – Turkey')
    const lines = dossier.sections.flatMap((section) => section.lines)
    assert.ok(lines.length > 0)
    for (const { sentence, source } of lines) {
      assert.match(sentence ?? '', /visit/)
      assert.match(source, /Kathimerini|Anadolu/)
    }
  })

  test('a dossier says how many articles of which outlets tell it', async (context) => {
    const view = await pairView(await filled(context), { pair, at: '2025-12-31' })
    assert.equal(dossierOf(view).told, 'Told by 2 articles: Anadolu 1, Kathimerini 1.')
    const of = (...outlets: readonly (string | null)[]) => {
      const cited = outlets.map((outlet, index) => [`a${index}`, { ...view.sources.plan!, outlet }])
      return dossierOf({ ...view, sources: Object.fromEntries(cited) }).told
    }
    assert.equal(of(), null)
    assert.equal(of('A', 'B', 'A'), 'Told by 3 articles: A 2, B 1.')
    assert.equal(of('A'), 'Told by 1 article of A.')
    assert.equal(of(null), 'Told by 1 article; its outlet is not named.')
    assert.equal(of(null, 'A'), 'Told by 2 articles: A 1, outlets not named 1.')
    assert.equal(of('A', 'B', 'C', 'D', 'E', 'F', 'G', null)!.slice(-18), ', 2 other outlets.')
  })

  test('a dossier says how what is not new moved it, and leaves out what hardly did', async (context) => {
    const view = await pairView(await filled(context), { pair, at: '2025-12-31' })
    const [visit, act] = [view.engagements[0]!.id, view.events[0]!.id]
    const leadBy = (how: 'new' | 'changed' | 'over' | 'fading', ...points: readonly number[]) => {
      const why = points.map((one, at) => ({ entry: at === 0 ? visit : act, part: 'plans' as const, how, points: one }))
      return dossierOf({ ...view, barometer: { ...view.barometer, change: 1, why, standsBy: [] } }).lead[1]
    }
    assert.equal(leadBy('new', -2.8), 'Moved most by: visit Greece → Turkey held (−2.8)')
    assert.equal(leadBy('over', 2.8), 'Moved most by: visit Greece → Turkey held (no longer planned, +2.8)')
    assert.equal(leadBy('fading', 0.5, -0.4), 'Moved most by: visit Greece → Turkey held (fades with time, +0.5)')
    assert.equal(leadBy('changed', 0.1, 0.1), undefined)
  })

  test('a dossier says what puts the pair off neutral, once where that is what moved it, and since when it is silent', async (context) => {
    const view = await pairView(await filled(context), { pair, at: '2025-12-31', since: '2025-12-01' })
    const visit = view.engagements[0]!.id
    const leadOf = (change: number | null, points: number, since = view.since) => {
      const weighed = { entry: visit, part: 'talk', how: 'new', points } as const
      const why = change === 0 ? [] : [weighed]
      const barometer = { ...view.barometer, change, why, standsBy: [weighed], tension: 50 + points, since }
      return dossierOf({ ...view, since, barometer }).lead.slice(1)
    }
    const held = 'visit Greece → Turkey held'
    assert.deepEqual(leadOf(null, -2.8), [`Below neutral most by: ${held} (−2.8)`])
    assert.deepEqual(leadOf(0, 1.8), [`Above neutral most by: ${held} (+1.8)`])
    assert.deepEqual(leadOf(-2.8, -2.8), [`Moved most by: ${held} (−2.8)`])
    assert.deepEqual(leadOf(0, 0.4), [])
    assert.deepEqual(leadOf(0, 0.4, '2025-12-10'), ['Nothing was told of them after 9 December 2025.'])
    assert.deepEqual(dossierOf(await pairView(await filled(context), { pair, at: '2025-12-01' })).lead, [
      'No data of these two on 1 December 2025. Nothing was told of them by then.',
    ])
  })

  test('what puts a pair off neutral lies on its side, and is there as an entry', async (context) => {
    const { barometer, events, engagements } = await pairView(await filled(context), { pair, at: '2026-03-31' })
    assert.ok(barometer.tension! < 50)
    assert.ok(barometer.standsBy.length > 0)
    const known = [...events, ...engagements].map(({ id }) => id)
    for (const { entry, points } of barometer.standsBy) {
      assert.ok(points < 0)
      assert.ok(known.includes(entry))
    }
  })

  test('a timeline goes by the day of what is told', async (context) => {
    const { days } = await timelineView(await filled(context), { pair, to: '2025-12-31' })
    assert.deepEqual(
      days.map(({ date, entries }) => [date, entries.map(({ kind }) => kind).toSorted()]),
      [['2025-12-08', ['engagement', 'event', 'event']]],
    )
  })

  test('a calendar of one state, of a pair, of everybody', async (context) => {
    const store = await filled(context)
    const stretch = { from: '2025-12-01', to: '2025-12-31', at: '2025-12-31' }
    const count = async (who: object) => (await calendarView(store, { ...stretch, ...who })).engagements.length
    assert.deepEqual([await count({}), await count({ pair }), await count({ state: 'MAR' })], [2, 1, 1])
  })

  test('a calendar as iCalendar: whole days, the state in its status', async (context) => {
    const store = await filled(context)
    const view = await calendarView(store, { pair, from: '2025-12-01', to: '2025-12-31', at: '2025-12-06' })
    assert.match(calendarIcs(view), /\r\nEND:VCALENDAR\r\n$/u)
    const [event] = new ICAL.Component(ICAL.parse(calendarIcs(view))).getAllSubcomponents('vevent')
    assert.equal(String(event?.getFirstPropertyValue('dtstart')), '2025-12-08')
    assert.equal(String(event?.getFirstPropertyValue('dtend')), '2025-12-09')
    assert.equal(event?.getFirstPropertyValue('status'), 'TENTATIVE')
    assert.equal(event?.getFirstPropertyValue('summary'), 'Visit Greece → Turkey: planned')
    assert.equal(
      event?.getFirstPropertyValue('description'),
      'Greece will visit Turkey on Monday.\nKathimerini, 5 December 2025',
    )
  })

  test('only addresses of the web stand in a calendar, on one line', async (context) => {
    const store = await open(context)
    const addressed = (id: string, url: string, body: string) => articleOf({ id, url, body, published: '2025-12-05' })
    await takeIn(store, [
      addressed('a', 'https://example.org/a\r\nSUMMARY:else', 'Greece will visit Turkey on Monday.'),
      addressed('b', 'javascript:alert(1)', 'France will visit Morocco on Tuesday.'),
    ])
    const view = await calendarView(store, { from: '2025-12-01', to: '2025-12-31', at: '2025-12-06' })
    const events = new ICAL.Component(ICAL.parse(calendarIcs(view))).getAllSubcomponents('vevent')
    assert.deepEqual(
      events.map((event) => event.getFirstPropertyValue('url')),
      ['https://example.org/aSUMMARY:else', null],
    )
  })

  test('a search gives sentences, newest first, with the entries they tell', async (context) => {
    const { total, hits } = await searchView(await filled(context), { query: 'visit' })
    assert.equal(total, 3)
    assert.deepEqual(
      hits.map(({ article, entries }) => [article.id, entries.some((id) => id.startsWith('engagement-'))]),
      [
        ['other', true],
        ['held', true],
        ['plan', true],
      ],
    )
    for (const { entries, records } of hits) {
      assert.deepEqual(
        records.map(({ id }) => id),
        entries,
      )
      for (const { words } of records) assert.match(words, /^visit (?:Greece → Turkey|France → Morocco)$/)
    }
    assert.deepEqual((await searchView(await filled(context), { query: '"nobody objects"' })).hits[0]?.entries, [])
    const store = await filled(context)
    for (const query of ['!!', '-visit', ' ']) {
      await assert.rejects(searchView(store, { query }), { code: 'no-words', message: /no word to look for in “.*”/ })
    }
  })

  test('an entry that an article tells twice in a sentence is found once there', async (context) => {
    const store = await filled(context)
    await store.write(async ({ db }) => {
      const told = db.selectFrom('tellings').selectAll().where('article', '=', 'held').where('kind', '=', 'engagement')
      await db
        .insertInto('tellings')
        .values({ ...(await told.executeTakeFirstOrThrow()), position: 9 })
        .execute()
    })
    const [hit] = (await searchView(store, { query: 'visited', limit: 2 })).hits.filter(
      ({ article }) => article.id === 'held',
    )
    assert.deepEqual(hit!.entries, [...new Set(hit!.entries)])
    assert.equal(hit!.records.length, hit!.entries.length)
  })

  test('S16: a search is counted whole on whichever of its pages, also beyond the last', async (context) => {
    const store = await filled(context)
    const page = async (offset: number) => {
      const { total, hits } = await searchView(store, { query: 'visited', limit: 1, offset })
      return [total, ...hits.map(({ article, text }) => `${article.id}: ${text.slice(0, 6)}`)]
    }
    assert.deepEqual(await page(0), [2, 'other: France'])
    assert.deepEqual(await page(1), [2, 'held: Greece'])
    assert.deepEqual(await page(2), [2])
    assert.deepEqual((await searchView(store, { query: 'nowhere' })).hits, [])
  })

  test('one entry, by its id or the beginning of it, with why it was read so', async (context) => {
    const store = await filled(context)
    const [visit] = (await pairView(store, { pair, at: '2025-12-31' })).engagements
    const detail = await entryDetail(store, visit!.id.slice(0, 18))
    assert.equal(detail?.entry.entry.id, visit!.id)
    assert.deepEqual(
      detail?.tellings.map(({ sentences }) => sentences),
      [['Greece will visit Turkey on Monday.'], ['Greece visited Turkey on Monday.']],
    )
    const explained = await explainView(store, visit!.id)
    assert.match(explained?.reasons[0]?.lines.join('\n') ?? '', /trigger “will visit”.*0\.95/)
    assert.equal(await entryDetail(store, 'engagement-none'), null)
    await assert.rejects(entryDetail(store, 'e'), { code: 'many-entries' })
  })

  test('an actor, the world, the status', async (context) => {
    const store = await filled(context)
    const greece = await actorView(store, 'GRC', { at: '2025-12-31' })
    assert.deepEqual([...new Set(greece?.entries.map(({ kind }) => kind))].toSorted(), ['engagement', 'event'])
    assert.equal(await actorView(store, 'XXX', { at: '2025-12-31' }), null)
    const each = [0, 1].map((offset) => actorView(store, 'GRC', { at: '2025-12-31', limit: 1, offset }))
    const turned = await Promise.all(each)
    assert.deepEqual(
      turned.flatMap((page) => page?.entries),
      greece?.entries.slice(0, 2),
    )
    assert.deepEqual(
      turned.map((page) => page?.total),
      [greece?.entries.length, greece?.entries.length],
    )
    const world = await worldView(store, { at: '2025-12-10' })
    assert.deepEqual(world.pairs.map((row) => row.pair.join(' ')).toSorted(), ['FRA MAR', 'GRC TUR'])
    const status = await statusView(store)
    assert.deepEqual(
      [status.articles, status.undated, status.first, status.last, status.pairs],
      [3, 0, '2025-12-05', '2025-12-10', 2],
    )
    assert.equal(status.entries.engagement, 2)
  })
})
