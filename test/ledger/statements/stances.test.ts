import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { codeEvents } from '../../../src/events/code-events.ts'
import { withAccusersStance } from '../../../src/ledger/statements/stance-of-noun.ts'
import { statementsOf } from '../../../src/ledger/statements.ts'
import type { EventAnnotation, StatementAnnotation } from '../../../src/reader/reader.ts'
import { documentOf } from '../document-of.ts'

function stancesOf(text: string, content: string, stance: string): readonly string[] {
  const names = ['Athens', 'Ankara', 'Rome'].filter((name) => text.includes(name)).map((name) => [name, 'GPE'])
  const { document, party } = documentOf({ text, names, statement: { speaker: 'Athens', stance, content } })
  return statementsOf(document, [], party).map((one) => one.stance)
}

describe('LE161: the noun for what is conveyed names the stance', () => {
  it('behind a verb that names none', () => {
    const demand = 'its demand for the return of the crew'
    assert.deepEqual(stancesOf(`Athens reiterated ${demand}.`, demand, 'accuse'), ['demand'])
    const support = 'the firm support of Athens for a new survey'
    assert.deepEqual(stancesOf(`Athens also conveyed ${support}.`, support, 'promise'), ['praise'])
    const stand = 'its solidarity with the miners of Ankara'
    assert.deepEqual(stancesOf(`Athens expressed ${stand}.`, stand, 'promise'), ['praise'])
    const pledge = 'its commitment to the pact'
    assert.deepEqual(stancesOf(`Athens stressed ${pledge}.`, pledge, 'assess'), ['promise'])
    const against = 'its opposition to the tariffs of Ankara'
    assert.deepEqual(stancesOf(`Athens voiced ${against}.`, against, 'accuse'), ['assess'])
  })
  it('not behind one that does', () => {
    const support = 'support for a new survey'
    assert.deepEqual(stancesOf(`Athens promised ${support}.`, support, 'promise'), ['promise'])
    assert.deepEqual(stancesOf(`Athens deplored ${support}.`, support, 'accuse'), ['accuse'])
    assert.deepEqual(stancesOf(`Athens affirmed that ${support} is rare.`, `${support} is rare`, 'inform'), ['inform'])
  })
  it('who predicts or believes something assesses', () => {
    const view = 'the ferries will sail in May'
    assert.deepEqual(stancesOf(`Athens predicts that ${view}.`, view, 'inform'), ['assess'])
    assert.deepEqual(stancesOf(`Athens announces that ${view}.`, view, 'inform'), ['inform'])
    assert.deepEqual(stancesOf(`Athens believes that ${view}.`, view, 'promise'), ['promise'])
  })
  it('who accuses does not deny what he accuses of', () => {
    const charge = 'hiding rebels'
    const said = (text: string) => {
      const span = (words: string) => {
        const start = text.indexOf(words)
        return { start, end: start + words.length, score: 1 }
      }
      const act = { type: 'ACCUSE', trigger: span('accuses'), actors: [span('Athens')] } as unknown as EventAnnotation
      const statement: StatementAnnotation = {
        content: span(charge),
        stance: 'deny',
        speaker: [span('Athens')],
        affiliation: [],
        about: [],
      }
      return withAccusersStance(statement, [act], text).stance
    }
    assert.equal(said(`Athens accuses Ankara of ${charge}, which Ankara denies.`), 'accuse')
    assert.equal(said(`Athens accuses Ankara and denies ${charge}.`), 'deny')
  })
  it('what is denied or warned of stays so', () => {
    const demand = 'the demand for money'
    assert.deepEqual(stancesOf(`Athens noted and denied ${demand}.`, demand, 'deny'), ['deny'])
  })
  it('another noun says nothing', () => {
    const offer = 'its offer of support for rebels'
    assert.deepEqual(stancesOf(`Athens voiced ${offer}.`, offer, 'accuse'), ['accuse'])
  })
})

describe('LE217: what somebody wants is not promised yet', () => {
  it('a desire, behind any verb', () => {
    const desire = 'its desire to run more ferries'
    assert.deepEqual(stancesOf(`Athens discussed ${desire}.`, desire, 'promise'), ['assess'])
    assert.deepEqual(stancesOf(`Athens voiced ${desire}.`, desire, 'demand'), ['demand'])
  })
  it('not where it is only what a promise is about', () => {
    const pledge = 'its pledge to heed the desire for ferries'
    assert.deepEqual(stancesOf(`Athens repeated ${pledge}.`, pledge, 'promise'), ['promise'])
  })
  it('nor does who is dismayed accuse', () => {
    const dismay = 'its dismay at the verdict'
    assert.deepEqual(stancesOf(`Athens expressed ${dismay}.`, dismay, 'accuse'), ['assess'])
  })
})

describe('LE352: who voices concern assesses', () => {
  const dam = 'the dam of Ankara takes the water'
  it('in the noun or in the clause behind it', () => {
    const concern = 'its concern about the support for rebels'
    assert.deepEqual(stancesOf(`Athens discussed ${concern}.`, concern, 'accuse'), ['assess'])
    assert.deepEqual(stancesOf(`Athens voiced worries that ${dam}.`, dam, 'accuse'), ['assess'])
  })
  it('not where the word stands elsewhere', () => {
    assert.deepEqual(stancesOf(`Athens, of whose concerns Rome knows, says that ${dam}.`, dam, 'accuse'), ['accuse'])
    assert.deepEqual(stancesOf(`Athens voiced worries that ${dam}.`, dam, 'warn'), ['warn'])
    assert.deepEqual(stancesOf(`Athens denied concern that ${dam}.`, dam, 'deny'), ['deny'])
  })
  it('it is told beside another act', () => {
    const text = `Athens voiced concern that ${dam}, and urges Ankara to open it.`
    const urges = { trigger: 'urges', type: 'REQUEST', mode: 'change', modality: 'actual', actors: ['Athens'] }
    const told = (stance: string, words: string) => {
      const line = text.replace('voiced concern', words)
      const { document, party } = documentOf({
        text: line,
        names: [
          ['Athens', 'GPE'],
          ['Ankara', 'GPE'],
        ],
        events: [{ ...urges, contexts: [], recipients: ['Ankara'], place: [], when: [], reporter: [] }],
        statement: { speaker: 'Athens', stance, content: dam },
      })
      const { events } = codeEvents(document)
      return statementsOf(document, events, party).map((one) => one.stance)
    }
    assert.deepEqual(told('accuse', 'voiced concern'), ['assess'])
  })
})

describe('LE162: a noun for a state of mind alone names no matter', () => {
  const count = (text: string, content: string, stance: string) => stancesOf(text, content, stance).length
  it('outside quotation marks', () => {
    assert.equal(count('Athens voiced grave doubts.', 'grave doubts', 'assess'), 0)
    assert.equal(count('Athens set conditions.', 'conditions', 'demand'), 0)
    assert.equal(count('Athens claims responsibility.', 'claims responsibility', 'inform'), 0)
    assert.equal(count('Athens set conditions for the truce.', 'conditions for the truce', 'demand'), 1)
    assert.equal(count('Athens has “doubts”.', 'doubts', 'assess'), 1)
    assert.equal(count('Athens promised boats.', 'boats', 'promise'), 1)
  })
  it('a denial is whole', () => {
    assert.equal(count('Athens rejects the criticism.', 'the criticism', 'deny'), 1)
    assert.equal(count('Athens said “No, no”.', 'No, no', 'deny'), 0, 'nobody knows what is denied')
  })
})
