import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '../../src/ingest/ingest.ts'
import { watch } from '../../src/ingest/watch.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { type Answer, networkOf } from '../sources/network-of.ts'
import { onEachDatabase } from '../support/databases.ts'

const feed = 'https://news.example/rss'
const minute = 60_000
const hour = 60 * minute

function rss(...numbers: readonly number[]): string {
  const items = numbers.map(
    (n) =>
      `<item><title>No ${n}</title><link>https://news.example/${n}</link><pubDate>Fri, 05 Dec 2025 10:0${n}:00 GMT</pubDate></item>`,
  )
  return `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`
}

const page = (words: string): Answer => ({
  body: `<!doctype html><title>T</title><p>${words}</p>`,
  headers: { 'content-type': 'text/html' },
})

/** A world with a clock that moves only when somebody sleeps; the watch ends at a time. */
function worldOf(answers: Record<string, Answer | (() => Answer)>) {
  const network = networkOf(answers)
  let now = Date.parse('2025-12-05T12:00:00Z')
  const asked: [number, string][] = []
  const start = now
  const fetch: typeof network.fetch = (url, ...rest) => {
    asked.push([now - start, url.href])
    return network.fetch(url, ...rest)
  }
  const run = async (
    store: Store,
    forMs: number,
    { once = false, every = 15 * minute } = {},
  ): Promise<readonly Outcome[]> => {
    const outcomes: Outcome[] = []
    const until = now + forMs
    class Over extends Error {}
    const sleep = async (ms: number): Promise<void> => {
      now += ms
      if (now > until) throw new Over()
    }
    const surroundings = { store, reader: fakeReader(), clock: () => new Date(now) }
    const options = { every, once, source: { fetch, resolve: network.resolve }, sleep }
    try {
      for await (const outcome of watch([feed], surroundings, options)) outcomes.push(outcome)
    } catch (error) {
      if (!(error instanceof Over)) throw error
    }
    return outcomes
  }
  return { run, asked, headers: () => network.asked.map(({ headers }) => headers), answers }
}

async function titles({ db }: Store): Promise<readonly (string | null)[]> {
  return (await db.selectFrom('articles').select('title').orderBy('title').execute()).map(({ title }) => title)
}

onEachDatabase('watch', ({ store }) => {
  test('W1: new items of a feed are taken in, once, with the day and the title the feed gives', async (context) => {
    const one = await store(context)
    const answers: Record<string, Answer> = {
      [feed]: { body: rss(1) },
      'https://news.example/1': page('Greece visited Turkey.'),
      'https://news.example/2': page('Greece will visit Cyprus.'),
    }
    const world = worldOf(answers)
    assert.deepEqual(
      (await world.run(one, 20 * minute)).map(({ kind }) => kind),
      ['taken'],
    )
    answers[feed] = { body: rss(2, 1) }
    assert.deepEqual(
      (await world.run(one, 40 * minute)).map(({ kind }) => kind),
      ['taken'],
    )
    assert.equal(world.asked.filter(([, url]) => url.endsWith('/1')).length, 1)
    const rows = await one.db.selectFrom('articles').select(['published', 'origin', 'url']).orderBy('url').execute()
    assert.deepEqual(rows[0], { published: '2025-12-05', origin: feed, url: 'https://news.example/1' })
  })

  test('W2: a feed is asked as often as told, for what changed since', async (context) => {
    const one = await store(context)
    const headers = { etag: '"x"', 'last-modified': 'Fri, 05 Dec 2025 10:00:00 GMT' }
    let count = 0
    const world = worldOf({ [feed]: () => (count++ === 0 ? { body: rss(), headers } : { status: 304 }) })
    await world.run(one, 46 * minute)
    assert.deepEqual(
      world.asked.map(([at]) => at / minute),
      [0, 15, 30, 45],
    )
    assert.deepEqual(world.headers()[0], {})
    const conditional = { 'if-none-match': '"x"', 'if-modified-since': headers['last-modified'] }
    assert.deepEqual(world.headers().slice(1), [conditional, conditional, conditional])
  })

  test('W3: a feed that fails is left alone for longer each time, and asked as before when it is well', async (context) => {
    const one = await store(context)
    let isWell = false
    const world = worldOf({ [feed]: () => (isWell ? { body: rss() } : { status: 500 }) })
    const outcomes = await world.run(one, 8 * hour)
    assert.deepEqual(
      world.asked.map(([at]) => at / minute),
      [0, 30, 90, 210, 450],
    )
    assert.equal(
      outcomes.every(({ kind }) => kind === 'failed'),
      true,
    )
    isWell = true
    await world.run(one, 9 * hour)
    const times = world.asked.map(([at]) => at / minute).slice(5)
    assert.deepEqual(times.map((time) => time - times[0]!).slice(0, 3), [0, 15, 30])
  })

  test('W4: a page that fails is tried again, later each time, and then given up; the others come in', async (context) => {
    const one = await store(context)
    const world = worldOf({ [feed]: { body: rss(1, 2) }, 'https://news.example/2': page('Greece visited Turkey.') })
    await world.run(one, 200 * hour, { every: 12 * hour })
    assert.deepEqual(await titles(one), ['No 2'])
    const tries = world.asked.filter(([, url]) => url.endsWith('/1')).map(([at]) => Math.floor(at / minute))
    assert.deepEqual(tries, [0, 15, 75, 315, 1275, 5115])
  })

  test('W5: a host that asked to be left alone was not asked: its pages are not given up for it', async (context) => {
    const one = await store(context)
    let isBusy = true
    const pageOf = (n: number) => (): Answer =>
      isBusy ? { status: 503, headers: { 'retry-after': '86400' } } : page(`Greece visited Turkey. ${n}`)
    const pages = { 'https://news.example/1': pageOf(1), 'https://news.example/2': pageOf(2) }
    const world = worldOf({ [feed]: { body: rss(1, 2) }, ...pages })
    await world.run(one, 90 * hour, { every: 12 * hour })
    isBusy = false
    await world.run(one, 200 * hour, { every: 12 * hour })
    assert.deepEqual(await titles(one), ['No 1', 'No 2'])
  })

  test('W8: an item without an address is taken in as it stands in the feed, once', async (context) => {
    const one = await store(context)
    const whole = 'Greece visited Turkey. The ministers met in Ankara and spoke of the border. '.repeat(20)
    const item = `<item><title>Whole</title><guid isPermaLink="false">1</guid><description>${whole}</description></item>`
    const world = worldOf({ [feed]: { body: `<rss version="2.0"><channel><title>N</title>${item}</channel></rss>` } })
    assert.deepEqual(
      (await world.run(one, 40 * minute)).map(({ kind }) => kind),
      ['taken'],
    )
    assert.deepEqual(await titles(one), ['Whole'])
  })

  test('W5: a host that says it is busy is left alone as long as it asks', async (context) => {
    const one = await store(context)
    const busy: Answer = { status: 429, headers: { 'retry-after': '7200' } }
    const world = worldOf({ [feed]: { body: rss(1, 2, 3) }, 'https://news.example/1': busy })
    await world.run(one, 1.9 * hour)
    assert.deepEqual(
      world.asked.map(([, url]) => url),
      [feed, 'https://news.example/1'],
    )
  })

  test('W6: between two requests to a host there is a pause', async (context) => {
    const one = await store(context)
    const world = worldOf({
      [feed]: { body: rss(1, 2) },
      'https://news.example/1': page('A.'),
      'https://news.example/2': page('B.'),
    })
    await world.run(one, 20 * minute, { once: true })
    assert.deepEqual(
      world.asked.map(([at]) => at),
      [0, 1000, 2000],
    )
  })

  test('W7: a watch that breaks off before an item is in gets it the next time', async (context) => {
    const one = await store(context)
    const headers = { etag: '"x"' }
    const world = worldOf({
      [feed]: { body: rss(1, 2), headers },
      'https://news.example/1': page('Greece visited Turkey.'),
      'https://news.example/2': () => {
        throw new Error('the power fails')
      },
    })
    await assert.rejects(world.run(one, hour), /power/)
    world.answers['https://news.example/2'] = page('Greece will visit Cyprus.')
    await world.run(one, hour)
    assert.equal((await titles(one)).length, 2)
    assert.equal((await one.db.selectFrom('feeds').select('etag').execute())[0]?.etag, '"x"')
  })

  test('W9: an item that comes whole in the feed is not fetched', async (context) => {
    const one = await store(context)
    const whole = `<p>${'Greece visited Turkey and spoke of the border. '.repeat(30)}</p>`
    const item = `<item><title>Whole</title><link>https://news.example/9</link><content:encoded><![CDATA[${whole}]]></content:encoded></item>`
    const body = rss(1)
      .replace('<item>', `${item}<item>`)
      .replace('<rss', '<rss xmlns:content="http://purl.org/rss/1.0/modules/content/"')
    const world = worldOf({ [feed]: { body }, 'https://news.example/1': page('A.') })
    await world.run(one, hour, { once: true })
    assert.deepEqual(await titles(one), ['No 1', 'Whole'])
    assert.equal(
      world.asked.some(([, url]) => url.endsWith('/9')),
      false,
    )
  })

  test('W8: a feed of which nothing can be read says so, and no other does for one such item', async (context) => {
    const one = await store(context)
    const bare = '<item><title>Only a title</title></item>'
    const bodyOf = (...numbers: readonly number[]) => rss(...numbers).replace('</channel>', `${bare}</channel>`)
    let body = bodyOf()
    const world = worldOf({ [feed]: () => ({ body }), 'https://news.example/1': page('Greece visited Turkey.') })
    const outcomes = await world.run(one, hour, { once: true })
    assert.deepEqual(
      outcomes.map((outcome) => outcome.kind === 'failed' && outcome.failure.error.code),
      ['feed-items-empty'],
    )
    body = bodyOf(1)
    assert.deepEqual(
      (await world.run(one, hour, { once: true })).map(({ kind }) => kind),
      ['taken'],
    )
  })
})
