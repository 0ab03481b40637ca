import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { annotated, type Written } from '../support/annotated.ts'

function mentionsOf(written: readonly Written[]) {
  const { text, sentences, annotations } = annotated(written)
  const { mentions, chains } = findMentions(text, sentences, annotations)
  return {
    text,
    chains,
    mentions: mentions.map((mention) => ({ ...mention, words: text.slice(mention.start, mention.end) })),
  }
}

function together(written: readonly Written[], a: string, b: string): boolean {
  const { mentions } = mentionsOf(written)
  const first = mentions.find((mention) => mention.words === a)
  const second = mentions.findLast((mention) => mention.words === b)
  assert.ok(first && second, `both "${a}" and "${b}" are mentions`)
  return first.chain === second.chain
}

describe('findMentions', () => {
  it('finds names, pronouns and the parties of events, dates apart', () => {
    const { mentions } = mentionsOf([
      {
        text: 'On Monday Greek officials told Ankara that they would wait.',
        names: [
          ['Monday', 'DATE'],
          ['Greek', 'NORP'],
          ['Ankara', 'GPE'],
        ],
        actors: ['Greek officials'],
        recipients: ['Ankara'],
      },
    ])
    assert.deepEqual(
      mentions.map(({ words, kind, party, number }) => [words, kind, party, number]),
      [
        ['Greek officials', 'NOMINAL', true, 'many'],
        ['Greek', 'NORP', false, 'unknown'],
        ['Ankara', 'GPE', true, 'one'],
        ['they', 'PRONOUN', false, 'many'],
      ],
    )
    assert.deepEqual(mentions[0]?.names, [1], 'the phrase knows the name inside it')
  })

  it('takes the state "US" for no pronoun', () => {
    const { mentions } = mentionsOf([{ text: 'The US asked us to wait.' }])
    assert.deepEqual(
      mentions.map(({ words }) => words),
      ['us'],
    )
  })

  const saidOfTwo: Written = {
    text: 'Elina Valtonen met Ida Lund, Anna Virtanen said.',
    names: [
      ['Elina Valtonen', 'PER'],
      ['Ida Lund', 'PER'],
      ['Anna Virtanen', 'PER'],
    ],
    actors: ['Elina Valtonen', 'Ida Lund'],
    statement: { speaker: 'Anna Virtanen', content: 'Elina Valtonen met Ida Lund' },
  }
  const joined: readonly [string, readonly Written[], string, string][] = [
    [
      'the surname after the full name',
      [
        { text: 'Hakan Fidan left.', names: [['Hakan Fidan', 'PER']] },
        { text: 'Later Fidan came back.', names: [['Fidan', 'PER']] },
      ],
      'Hakan Fidan',
      'Fidan',
    ],
    [
      'what a man is called after his father (RES181)',
      [
        { text: 'Omar bin Rashid left.', names: [['Omar bin Rashid', 'PER']] },
        { text: 'Later bin Rashid came back.', names: [['bin Rashid', 'PER']] },
      ],
      'Omar bin Rashid',
      'bin Rashid',
    ],
    [
      'the short form after the long one',
      [
        {
          text: 'The International Atomic Energy Agency (IAEA) met.',
          names: [['International Atomic Energy Agency', 'ORG']],
        },
        { text: 'The IAEA agreed.', names: [['IAEA', 'ORG']] },
      ],
      'International Atomic Energy Agency',
      'IAEA',
    ],
    [
      'a title and the name behind its comma',
      [
        {
          text: 'The Russian foreign minister, Sergei Lavrov, left.',
          names: [['Sergei Lavrov', 'PER']],
          actors: ['Russian foreign minister'],
        },
      ],
      'Russian foreign minister',
      'Sergei Lavrov',
    ],
    [
      'a pronoun and the person before it',
      [{ text: 'Hakan Fidan said he would go.', names: [['Hakan Fidan', 'PER']] }],
      'Hakan Fidan',
      'he',
    ],
    [
      'a pronoun who says something and who spoke before',
      [saidOfTwo, { text: 'She was glad.', statement: { speaker: 'She', content: 'was glad' } }],
      'Anna Virtanen',
      'She',
    ],
    [
      'a pronoun and the name that ends the phrase of who acts, before whom he acts on (RES9)',
      [
        {
          text: 'On the last day of the week Foreign Minister Ida Lund met Anna Virtanen.',
          names: [
            ['Foreign Minister', 'TITLE'],
            ['Ida Lund', 'PER'],
            ['Anna Virtanen', 'PER'],
          ],
          actors: ['Foreign Minister Ida Lund'],
          recipients: ['Anna Virtanen'],
        },
        { text: 'She was tired.' },
      ],
      'Ida Lund',
      'She',
    ],
    [
      'a pronoun and the title before it',
      [
        { text: 'The prime minister left.', names: [['prime minister', 'TITLE']], actors: ['prime minister'] },
        { text: 'He was tired.' },
      ],
      'prime minister',
      'He',
    ],
    [
      'a pronoun and the title that acted before on somebody with a name (RES9)',
      [
        {
          text: 'On Monday the foreign minister met Anna Virtanen.',
          names: [
            ['foreign minister', 'TITLE'],
            ['Anna Virtanen', 'PER'],
          ],
          actors: ['foreign minister'],
          recipients: ['Anna Virtanen'],
        },
        { text: 'She was tired.' },
      ],
      'foreign minister',
      'She',
    ],
    [
      'a pronoun and a title in short that a reader took for a body (RES9)',
      [
        {
          text: 'On Monday EAM met Anna Virtanen.',
          names: [
            ['EAM', 'ORG'],
            ['Anna Virtanen', 'PER'],
          ],
          actors: ['EAM'],
          recipients: ['Anna Virtanen'],
        },
        { text: 'He was tired.' },
      ],
      'EAM',
      'He',
    ],
    [
      'who says something, and not whom he speaks to between the marks (RES9)',
      [
        { text: 'Hakan Fidan left.', names: [['Hakan Fidan', 'PER']] },
        {
          text: '“Stay away, Ida Lund,” he warned.',
          names: [['Ida Lund', 'PER']],
          statement: { speaker: 'he', content: 'Stay away, Ida Lund' },
        },
      ],
      'Hakan Fidan',
      'he',
    ],
    [
      'who says something, and is named behind the marks (RES9)',
      [
        { text: 'Hakan Fidan left.', names: [['Hakan Fidan', 'PER']] },
        {
          text: '“Stay away,” Ida Lund said when she left.',
          names: [['Ida Lund', 'PER']],
          statement: { speaker: 'Ida Lund', content: 'Stay away' },
        },
      ],
      'Ida Lund',
      'she',
    ],
    [
      'a lone surname that the reader took for a place',
      [
        { text: 'Pham Thu Hang left.', names: [['Pham Thu Hang', 'PER']] },
        { text: 'Later Hang came back.', names: [['Hang', 'GPE']] },
      ],
      'Pham Thu Hang',
      'Hang',
    ],
    [
      'a pronoun and such a surname',
      [
        { text: 'Pham Thu Hang left.', names: [['Pham Thu Hang', 'PER']] },
        { text: 'Ida Lund stayed.', names: [['Ida Lund', 'PER']] },
        { text: 'Hang said she would come.', names: [['Hang', 'GPE']] },
      ],
      'Pham Thu Hang',
      'she',
    ],
    [
      'a pronoun and a description that holds the name of a body (RES9)',
      [
        {
          text: 'The Harbour Command chief left.',
          names: [['Harbour Command', 'ORG']],
          actors: ['The Harbour Command chief'],
        },
        { text: 'He was tired.' },
      ],
      'The Harbour Command chief',
      'He',
    ],
    [
      'a person and what he is, who says something',
      [
        {
          text: 'Ida Lund, the minister of trade, said that it rained.',
          names: [['Ida Lund', 'PER']],
          statement: { speaker: 'minister of trade', content: 'it rained' },
        },
      ],
      'Ida Lund',
      'minister of trade',
    ],
  ]
  for (const [what, written, a, b] of joined) it(`joins ${what}`, () => assert.ok(together(written, a, b)))

  const apart: readonly [string, readonly Written[], string, string][] = [
    [
      "a man and his father's name (RES181)",
      [
        { text: 'Omar bin Rashid left.', names: [['Omar bin Rashid', 'PER']] },
        { text: 'Later Rashid came back.', names: [['Rashid', 'PER']] },
      ],
      'Omar bin Rashid',
      'Rashid',
    ],
    [
      'a pronoun within its sentence and such a title (RES9)',
      [
        {
          text: 'On Monday the foreign minister met Anna Virtanen.',
          names: [
            ['foreign minister', 'TITLE'],
            ['Anna Virtanen', 'PER'],
          ],
          actors: ['foreign minister'],
          recipients: ['Anna Virtanen'],
        },
        { text: 'Then she left.' },
      ],
      'foreign minister',
      'she',
    ],
    [
      'a pronoun and a part of the name of a body (RES9)',
      [
        { text: 'The Harbour Command left.', names: [['Harbour Command', 'ORG']], actors: ['Command'] },
        { text: 'He was tired.' },
      ],
      'Command',
      'He',
    ],
    [
      'two persons of different names',
      [
        {
          text: 'Hakan Fidan met Sergei Lavrov.',
          names: [
            ['Hakan Fidan', 'PER'],
            ['Sergei Lavrov', 'PER'],
          ],
        },
      ],
      'Hakan Fidan',
      'Sergei Lavrov',
    ],
    [
      'a person and who says so behind a comma',
      [
        {
          text: 'Oslo will receive Ida Lund, the ministry said.',
          names: [['Ida Lund', 'PER']],
          statement: { speaker: 'ministry', content: 'Oslo will receive Ida Lund' },
        },
      ],
      'Ida Lund',
      'ministry',
    ],
    [
      'a person and "it"',
      [{ text: 'Hakan Fidan said it would go.', names: [['Hakan Fidan', 'PER']] }],
      'Hakan Fidan',
      'it',
    ],
    [
      'a pronoun who only acts and who spoke before',
      [saidOfTwo, { text: 'She flew home.', actors: ['She'] }],
      'Anna Virtanen',
      'She',
    ],
    [
      '"he" and who was "she"',
      [{ text: 'Ida Lund said she was glad.', names: [['Ida Lund', 'PER']] }, { text: 'He left.' }],
      'Ida Lund',
      'He',
    ],
    [
      'a town and a person of another name',
      [
        { text: 'Pham Thu Hang left.', names: [['Pham Thu Hang', 'PER']] },
        { text: 'Later Oslo said no.', names: [['Oslo', 'GPE']] },
      ],
      'Pham Thu Hang',
      'Oslo',
    ],
  ]
  for (const [what, written, a, b] of apart) it(`keeps apart ${what}`, () => assert.ok(!together(written, a, b)))

  it('gives every mention one chain that lists it, and spans inside the text in order', () => {
    const words = fc.constantFrom(
      'Greece',
      'he',
      'the',
      'Turkish',
      'officials',
      'met',
      'Fidan',
      'their',
      'two',
      'sides',
      ',',
    )
    fc.assert(
      fc.property(
        fc.array(fc.array(words, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        (lists) => {
          const written = lists.map(
            (list): Written => ({ text: list.join(' '), actors: [list[0] ?? ''], recipients: [list.at(-1) ?? ''] }),
          )
          const { text, mentions, chains } = mentionsOf(written)
          let before = 0
          mentions.forEach((mention, id) => {
            assert.equal(mention.id, id)
            assert.ok(mention.start >= before && mention.start < mention.end && mention.end <= text.length)
            before = mention.start
            assert.ok(chains[mention.chain]?.mentions.includes(id))
          })
          assert.equal(
            chains.reduce((sum, chain) => sum + chain.mentions.length, 0),
            mentions.length,
          )
        },
      ),
      { numRuns: 60 },
    )
  })
})
