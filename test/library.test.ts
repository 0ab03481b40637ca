import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type ArticleInput, close, RapportError, read } from '../src/index.ts'

after(close)

const text = 'The Greek foreign minister visited Ankara on Monday and met his Turkish counterpart there.'

test('a day of publication may have a time behind it; one that is none is told of, and dates nothing', async () => {
  const at = async (published: string) => read({ text, published }, { model: 'small' })
  const timed = await at('2025-12-05T10:30:00.000Z')
  assert.equal(timed.article.published, '2025-12-05')
  assert.ok(timed.events.some(({ date }) => date?.start === '2025-12-01'))
  const other = await at('5/12/2025')
  assert.equal(other.article.published, null)
  assert.match(other.messages.map(({ text }) => text).join(), /dated “5\/12\/2025”, which is no day/)
})

test('what is no article is told in words', async () => {
  for (const wrong of [null, 5, {}, { text: 5 }])
    await assert.rejects(
      read(wrong as unknown as ArticleInput),
      (error) => error instanceof RapportError && error.code === 'usage' && /"text" is missing/.test(error.message),
    )
})
