import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { parseHTML } from 'linkedom'
import { annotationOf } from '../../src/reader/form/annotation-of.ts'
import { sentenceRecord } from '../../src/reader/form/sentence-record.ts'
import { hashesOf, isToken, newToken, tokenHash } from '../../src/web/guards/tokens.ts'
import { takeIn } from '../support/ledger-of.ts'
import { smallLedger, told } from './ledger.ts'
import { form, origin, token, webApp } from './support.ts'

async function reviewApp(context: TestContext) {
  const { app, logged } = webApp({}, {}, await smallLedger(context))
  const get = async (path: string) => (await app.request(`${origin}${path}`)).text()
  const post = (fields: Readonly<Record<string, string>>, given: string | null = token) => {
    const { headers, ...rest } = form(fields)
    const cookie: Record<string, string> = given === null ? {} : { cookie: `rapport-token=${given}` }
    return app.request(`${origin}/review`, { ...rest, headers: { ...(headers as object), ...cookie } })
  }
  /** the fields of the form of the first act of the queue */
  const firstOf = async (): Promise<Record<string, string>> => {
    const page = await app.request(`${origin}/review`, { headers: { authorization: `Bearer ${token}` } })
    const verdict = parseHTML(await page.text()).document.querySelector('form.verdict')!
    const fields: Record<string, string> = {}
    for (const input of verdict.querySelectorAll('input, textarea')) {
      fields[input.getAttribute('name') ?? ''] = input.getAttribute('value') ?? input.textContent?.trim() ?? ''
    }
    for (const select of verdict.querySelectorAll('select')) {
      fields[select.getAttribute('name') ?? ''] = select.querySelector('option[selected]')?.getAttribute('value') ?? ''
    }
    return fields
  }
  return { app, logged, get, post, firstOf }
}

test('without a token nothing can be written, and no form to write with is shown', async (context) => {
  const { get, post, firstOf } = await reviewApp(context)
  assert.doesNotMatch(await get('/review'), /name="verdict"/)
  const fields = { ...(await firstOf()), verdict: 'accept' }
  for (const wrong of [null, 'wrong', tokenHash(token)]) assert.equal((await post(fields, wrong)).status, 401)
  assert.equal(await get('/corrections.jsonl'), '')
})

test('a token signs in by a cookie that no script can read', async (context) => {
  const { app } = await reviewApp(context)
  const signIn = (given: string) => app.request(`${origin}/session`, form({ token: given }))
  const cookie = (await signIn(token)).headers.get('set-cookie') ?? ''
  assert.match(cookie, /HttpOnly/)
  assert.match(cookie, /SameSite=Strict/)
  const refused = await signIn('wrong')
  assert.deepEqual([refused.status, refused.headers.get('set-cookie')], [401, null])
})

test('the queue says in words what was read; codes stand beside the words of a choice', async (context) => {
  const { app } = await reviewApp(context)
  const page = await app.request(`${origin}/review`, { headers: { authorization: `Bearer ${token}` } })
  const { document } = parseHTML(await page.text())
  const [item] = document.querySelectorAll('.queue-item')
  const [type, mode, modality] = ['type', 'mode', 'modality'].map((name) =>
    item?.querySelector(`select[name=${name}] option[selected]`)?.textContent?.trim(),
  )
  assert.deepEqual([type, mode], ['Talks (CONSULT)', 'Visit'])
  assert.ok(item?.textContent?.includes(`Visit, ${modality}: `), modality)
  for (const one of document.querySelectorAll('form')) one.remove()
  for (const { textContent } of document.querySelectorAll('.queue-item')) {
    assert.match(textContent ?? '', /Visit, (?:happened|planned|possible): /u)
    assert.doesNotMatch(textContent ?? '', /CONSULT|\bactual\b/u)
  }
})

test('an act that is accepted leaves the queue and stays as it is', async (context) => {
  const { get, post, firstOf } = await reviewApp(context)
  const fields = await firstOf()
  const before = JSON.parse(await get(`/article/${encodeURIComponent(fields.article!)}.json`))
  assert.equal((await post({ ...fields, verdict: 'accept' })).status, 303)
  const after = JSON.parse(await get(`/article/${encodeURIComponent(fields.article!)}.json`))
  assert.deepEqual(
    after.reading.events.map(({ type, modality }: { type: string; modality: string }) => [type, modality]),
    before.reading.events.map(({ type, modality }: { type: string; modality: string }) => [type, modality]),
  )
  const next = await firstOf()
  assert.notDeepEqual([next.article, next.sentence], [fields.article, fields.sentence])
})

test('an act that is rejected is no record any more', async (context) => {
  const { get, post, firstOf } = await reviewApp(context)
  const fields = await firstOf()
  const path = `/article/${encodeURIComponent(fields.article!)}.json`
  const before = JSON.parse(await get(path)).reading.events.length
  assert.equal((await post({ ...fields, verdict: 'reject' })).status, 303)
  assert.equal(JSON.parse(await get(path)).reading.events.length, before - 1)
})

test('a correction changes type, modality and parties, and stands in the form of the codebook', async (context) => {
  const { get, post, firstOf } = await reviewApp(context)
  const fields = await firstOf()
  const parties = { actors: fields.recipients!, recipients: fields.actors! }
  const changed = { ...fields, ...parties, verdict: 'correct', type: 'THREATEN', mode: 'violence', modality: 'negated' }
  assert.equal((await post(changed)).status, 303)
  const { reading } = JSON.parse(await get(`/article/${encodeURIComponent(fields.article!)}.json`))
  const event = reading.events.find(({ type }: { type: string }) => type === 'THREATEN')
  assert.deepEqual([event.mode, event.modality], ['violence', 'negated'])
  const line = JSON.parse(await get('/corrections.jsonl'))
  assert.deepEqual(line.events[0].actors, [parties.actors])
  const { annotation, lost } = annotationOf(sentenceRecord.parse(line))
  assert.deepEqual(lost, [])
  assert.equal(annotation.events[0]?.type, 'THREATEN')
})

test('what the codebook or the sentence does not hold is refused, and nothing is kept', async (context) => {
  const { get, post, firstOf } = await reviewApp(context)
  const fields = { ...(await firstOf()), verdict: 'correct' }
  for (const wrong of [
    { actors: 'Atlantis' },
    { type: 'INVADE' },
    { modality: 'maybe' },
    { type: 'ACCUSE', mode: 'visit' },
    { verdict: 'delete' },
    { trigger: '9999' },
    { trigger: 'x' },
    { sentence: '99' },
    { sentence: '-1' },
    { article: "' OR 1=1" },
  ]) {
    const { status } = await post({ ...fields, ...wrong })
    assert.ok(status >= 400 && status < 500, `${JSON.stringify(wrong)}: ${status}`)
  }
  assert.equal(await get('/corrections.jsonl'), '')
})

test('a file that is sent in the place of words says nothing', async (context) => {
  const { app, logged, get, firstOf } = await reviewApp(context)
  const fields = { ...(await firstOf()), verdict: 'accept' }
  const send = (path: string, given: Readonly<Record<string, string>>, file: string) => {
    const body = new FormData()
    for (const [name, value] of Object.entries(given)) body.set(name, value)
    body.set(file, new Blob([given[file] ?? token], { type: 'text/plain' }), 'x.txt')
    return app.request(`${origin}${path}`, {
      method: 'POST',
      body,
      headers: { origin, cookie: `rapport-token=${token}` },
    })
  }
  assert.equal((await send('/session', {}, 'token')).status, 401)
  for (const file of ['article', 'sentence', 'trigger', 'verdict']) {
    const { status } = await send('/review', fields, file)
    assert.ok(status >= 400 && status < 500, `${file}: ${status}`)
  }
  assert.equal((await send('/read', { address: '' }, 'text')).status, 400)
  assert.equal(await get('/corrections.jsonl'), '')
  assert.deepEqual(logged, [])
})

test('a text is kept in the ledger by those with a token, and by nobody else', async (context) => {
  const { app, get } = await reviewApp(context)
  const send = (headers: Record<string, string>) =>
    app.request(`${origin}/read`, {
      ...form({ text: 'Kenya visited Uganda on Monday.', date: '2025-11-24', keep: 'yes' }),
      headers: { origin, ...headers },
    })
  assert.equal((await send({})).status, 401)
  assert.doesNotMatch(await get('/pair/KEN/UGA?at=2025-11-25'), /Kenya visited/)
  const kept = await send({ authorization: `Bearer ${token}` })
  assert.equal(kept.status, 303)
  assert.match(await get(kept.headers.get('location') ?? ''), /Kenya/)
  assert.match(await get('/pair/KEN/UGA?at=2025-11-25'), /Kenya visited Uganda on Monday/)
})

test('tokens: each is new, only its hash is kept, a file with anything but hashes is refused', () => {
  const one = newToken()
  assert.notEqual(one, newToken())
  assert.equal(isToken(one, [tokenHash(newToken()), tokenHash(one)]), true)
  assert.equal(isToken('', []), false)
  assert.deepEqual(hashesOf(`# team\n${tokenHash(one)} Maria\n\n`), [tokenHash(one)])
  assert.equal(hashesOf(`${one}\n`), null)
})

test('the queue names parties as every page does, and says in what order it stands', async (context) => {
  const store = await smallLedger(context)
  await takeIn(store, [told('spies', '2025-12-01', 'Mossad visited Turkey on Monday.')])
  const { app } = webApp({}, {}, store)
  const { document } = parseHTML(await (await app.request(`${origin}/review`)).text())
  assert.match(document.querySelector('h1')?.textContent ?? '', /^\d+ acts to look at, the weightiest doubts first$/)
  assert.match(document.querySelector('.queue')?.textContent ?? '', /Mossad \(Israel\) → Turkey/)
})
