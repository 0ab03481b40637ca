import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolveActors } from '../../src/actors/resolve-actors.ts'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { annotated, type Written } from '../support/annotated.ts'
import { resolved, statesIn } from '../support/resolved.ts'

describe('a phrase by its own words', () => {
  const accepts: readonly [string, string, readonly string[]][] = [
    ['U.S. officials met on Monday.', 'U.S. officials', ['USA']],
    ['The Iranian navy fired at it.', 'Iranian navy', ['IRN']],
    ['Greek and Turkish defence officials met.', 'Greek and Turkish defence officials', ['GRC', 'TUR']],
    ['Talks with North Korea continue.', 'North Korea', ['PRK']],
    ['It was a Russian warship.', 'Russian warship', ['RUS']],
    ['EU foreign policy chief Josep Borrell warned.', 'EU foreign policy chief Josep Borrell', ['EU']],
    ['The leaders of France and Germany met.', 'leaders', ['FRA', 'DEU']],
    ['The President of France Emmanuel Macron left.', 'President of France Emmanuel Macron', ['FRA']],
    ['The foreign minister of Greece spoke.', 'foreign minister', ['GRC']],
    ['The Kremlin denied it.', 'Kremlin', ['RUS']],
    ['The ministry in Yerevan denied it.', 'ministry', ['ARM']],
    ['The foreign ministry in Baku denied it.', 'foreign ministry', ['AZE']],
    ['A spokesman for the Kremlin denied it.', 'spokesman', ['RUS']],
    ['Beijing said no.', 'Beijing', ['CHN']],
    ['Georgia accuses Russia of it, and Tbilisi protests.', 'Georgia', ['GEO']],
    ['NATO troops arrived.', 'NATO troops', ['NATO']],
    ['North and South Korea exchanged fire.', 'North', ['PRK']],
    ['The United States and Poland signed.', 'United States', ['USA']],
    ['The Brazilian Senate condemned it.', 'Brazilian Senate', ['BRA']],
    ["Troops of Côte d'Ivoire left.", "Côte d'Ivoire", ['CIV']],
    ['Hundreds of heavily armed Australian police came.', 'Hundreds of heavily armed Australian police', ['AUS']],
    ['The Government of Colombia objects.', 'Government of Colombia', ['COL']],
  ]
  for (const [text, phrase, states] of accepts) {
    it(`${phrase} → ${states.join(', ')}`, () => assert.deepEqual(statesIn(text, phrase), states))
  }

  const rejects: readonly [string, string][] = [
    ['Pro-Russian rebels attacked.', 'rebels'],
    ['Paris Hilton flew home.', 'Paris Hilton'],
    ['He met Denzel Washington there.', 'Denzel Washington'],
    ['A man named Jan Kwiatkowski was there.', 'Jan Kwiatkowski'],
    ['World leaders were silent.', 'World leaders'],
    ['A Gaza-bound aid flotilla sailed.', 'Gaza-bound aid flotilla'],
  ]
  for (const [text, phrase] of rejects) it(`${phrase} stays open`, () => assert.deepEqual(statesIn(text, phrase), []))

  const offices: readonly (readonly [string, string])[] = [
    ['Justice Secretary Jesus Crispin Remulla', 'justice-minister'],
    ['Former justice secretary Jesus Crispin Remulla', 'Governor of Cavite'],
    ['Jesus Crispin Remulla', 'Governor of Cavite'],
    ['The justice secretary, Jesus Crispin Remulla,', 'justice-minister'],
    ['Jesus Crispin Remulla, the justice secretary,', 'justice-minister'],
    ['The former justice secretary, Jesus Crispin Remulla,', 'Governor of Cavite'],
    ['The justice secretary, Jesus Crispin Remulla and the press', 'Governor of Cavite'],
    ['In the race for justice secretary, Jesus Crispin Remulla', 'Governor of Cavite'],
    ['Vice-President Jesus Crispin Remulla', 'deputy-head-of-state'],
    ['Foreign Minister Hakan Fidan', 'Foreign Minister'],
  ]
  for (const [phrase, office] of offices) {
    it(`RES151: ${phrase} is ${office}`, () => {
      const name = /Jesus Crispin Remulla|Hakan Fidan/.exec(phrase)![0]
      const { actors } = resolved(
        [
          {
            text: `The Philippines and Turkey waited. ${phrase} spoke.`,
            actors: ['Philippines', 'Turkey', name],
            names: [[name, 'PER']],
          },
        ],
        name,
      )
      assert.deepEqual(
        actors.flatMap(({ kind, office: held }) => (kind === 'person' ? held?.title : [])),
        [office],
      )
    })
  }

  it('RES6: one person has one id however he is spelt, and the name that the article first writes in full', () => {
    const spelt = ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'].map((name) => {
      const { ids, actors } = resolved([{ text: `${name} spoke.`, actors: [name], names: [[name, 'PER']] }], name)
      return [ids, actors.find(({ id }) => id === ids[0])?.name]
    })
    assert.deepEqual(spelt, [
      [['UKR:volodymyr-zelensky'], 'Volodymyr Zelensky'],
      [['UKR:volodymyr-zelensky'], 'Volodymyr Zelenskyy'],
    ])
    // not as the label of a turn writes it, nor by the two parts of a surname
    const shown = (text: string, name: string) => {
      const { ids, actors } = resolved([{ text, actors: [name], names: [[name, 'PER']] }], name)
      return actors.find(({ id }) => id === ids[0])?.name
    }
    assert.equal(shown('VOLODYMYR ZELENSKY: We spoke.', 'VOLODYMYR ZELENSKY'), 'Volodymyr Zelensky')
    assert.equal(shown('President Al-Sisi spoke.', 'Al-Sisi')?.includes(' '), true)
  })

  it('RES150: "a spokesman" is not the one named before, "the spokesman" is', () => {
    const named = 'Armenian spokesperson Ararat Mirzoyan'
    const isNamed = (article: string) => {
      const [first, second] = [`${named} was brief.`, `Two Georgian pilots left, ${article} spokesman said.`]
      const { ids } = resolved(
        [
          { text: first, actors: [named] },
          { text: second, actors: ['spokesman'] },
        ],
        'spokesman',
      )
      return ids.includes('ARM:ararat-mirzoyan')
    }
    assert.deepEqual([isNamed('a'), isNamed('the')], [false, true])
  })

  it('says that a party stays open', () => {
    const { messages } = resolved([{ text: 'World leaders were silent.', actors: ['World leaders'] }], 'World leaders')
    assert.deepEqual(
      messages.map(({ code }) => code),
      ['actor-open'],
    )
  })

  it('names the part of the state and the person of an office on the date', () => {
    assert.deepEqual(resolved([{ text: 'Iranian troops left.', actors: ['Iranian troops'] }], 'Iranian troops').ids, [
      'IRN:MIL',
    ])
    const lavrov: Written = {
      text: 'Russian Foreign Minister Sergei Lavrov left.',
      actors: ['Russian Foreign Minister Sergei Lavrov'],
    }
    assert.deepEqual(resolved([lavrov], 'Russian Foreign Minister Sergei Lavrov').ids, ['RUS:sergei-lavrov'])
    const text = { text: "Russia's foreign minister left.", actors: ["Russia's foreign minister"] }
    assert.deepEqual(resolved([text], "Russia's foreign minister").ids, ['RUS:sergei-lavrov'])
  })

  it('gives a person whom no list knows the state and sector of the title', () => {
    const { ids, states } = resolved(
      [
        {
          text: 'Greek coastguard officer Petros Zafeirakis spoke.',
          actors: ['Greek coastguard officer Petros Zafeirakis'],
        },
      ],
      'Greek coastguard officer Petros Zafeirakis',
    )
    assert.deepEqual([ids, states], [['GRC:petros-zafeirakis'], ['GRC']])
  })

  it('says which stay a choice', () => {
    const { resolution } = resolved(
      [{ text: 'Greek or Turkish officials will come.', actors: ['Greek or Turkish officials'] }],
      'Greek or Turkish officials',
    )
    assert.ok(resolution.anyOf)
  })
})

describe('a phrase by what the article has named', () => {
  const pair: Written = { text: 'Greece and Turkey held talks in Geneva.', actors: ['Greece', 'Turkey'], contact: true }
  const accepts: readonly [string, readonly Written[], string, readonly string[]][] = [
    [
      'both sides are the two who met',
      [pair, { text: 'Both sides were cautious.', actors: ['Both sides'] }],
      'Both sides',
      ['GRC', 'TUR'],
    ],
    ['they are the two who met', [pair, { text: 'They will meet again.', actors: ['They'] }], 'They', ['GRC', 'TUR']],
    [
      'he is the person before',
      [
        {
          text: 'Turkish Foreign Minister Hakan Fidan left.',
          actors: ['Turkish Foreign Minister Hakan Fidan'],
          names: [['Hakan Fidan', 'PER']],
        },
        { text: 'He was tired.', actors: ['He'] },
      ],
      'He',
      ['TUR'],
    ],
    [
      'his counterpart is of the demonym before it',
      [
        {
          text: 'Greek Foreign Minister Giorgos Gerapetritis met his Turkish counterpart.',
          actors: ['Greek Foreign Minister Giorgos Gerapetritis', 'Turkish counterpart'],
        },
      ],
      'Turkish counterpart',
      ['TUR'],
    ],
    [
      'a surname is the person introduced with a state',
      [
        { text: "Kiribati's envoy, Tebao Awerika, left.", actors: ["Kiribati's envoy"] },
        { text: 'Awerika was tired.', actors: ['Awerika'] },
      ],
      'Awerika',
      ['KIR'],
    ],
    [
      'a family name in front is that person too, not a better known one',
      [
        {
          text: 'Malaysian envoy Han Beng-soo left.',
          actors: ['Malaysian envoy Han Beng-soo'],
          names: [['Han Beng-soo', 'PER']],
        },
        { text: 'Mr. Han was tired.', actors: ['Han'], names: [['Han', 'PER']] },
      ],
      'Han',
      ['MYS'],
    ],
    [
      '"the minister" is the one of that office named before',
      [
        {
          text: 'Armenian Foreign Minister Ararat Mirzoyan flew to Baku.',
          actors: ['Armenian Foreign Minister Ararat Mirzoyan'],
        },
        { text: 'Azerbaijan welcomed it, and the foreign minister spoke.', actors: ['Azerbaijan', 'foreign minister'] },
      ],
      'foreign minister',
      ['ARM'],
    ],
    [
      'the bloc is the body named before',
      [
        { text: 'The European Union met Serbia.', actors: ['European Union'], recipients: ['Serbia'] },
        { text: 'The bloc wants reforms.', actors: ['bloc'] },
      ],
      'bloc',
      ['EU'],
    ],
    [
      'the kingdom is the monarchy of those named',
      [
        { text: 'Canada accused Saudi Arabia.', actors: ['Canada'], recipients: ['Saudi Arabia'] },
        { text: 'The kingdom answered.', actors: ['kingdom'] },
      ],
      'kingdom',
      ['SAU'],
    ],
    [
      'its is whose the ambassador is',
      [{ text: 'Norway protested, and its government recalled the envoy.', actors: ['government'] }],
      'government',
      ['NOR'],
    ],
    [
      'we in a quotation is the state of the one who speaks',
      [
        {
          text: '"We want peace," said Turkish Foreign Minister Hakan Fidan.',
          actors: ['We'],
          statement: { speaker: 'Turkish Foreign Minister Hakan Fidan', content: 'We want peace' },
        },
      ],
      'We',
      ['TUR'],
    ],
    [
      'the North is North Korea once it was named',
      [
        { text: 'North Korea fired a missile.', actors: ['North Korea'] },
        { text: 'Later the North fired again.', actors: ['North'] },
      ],
      'North',
      ['PRK'],
    ],
  ]
  for (const [what, written, phrase, states] of accepts) {
    it(what, () => assert.deepEqual(resolved(written, phrase).states.toSorted(), states.toSorted()))
  }

  const rejects: readonly [string, readonly Written[], string][] = [
    [
      'leaders of nobody in particular',
      [pair, { text: 'Other leaders were silent.', actors: ['Other leaders'] }],
      'Other leaders',
    ],
    ['he where nobody was named', [{ text: 'He was tired.', actors: ['He'] }], 'He'],
    ['we where nobody speaks', [pair, { text: 'We were tired.', actors: ['We'] }], 'We'],
    [
      'a stranger without a title',
      [pair, { text: 'Maria Papadaki was tired.', actors: ['Maria Papadaki'] }],
      'Maria Papadaki',
    ],
  ]
  for (const [what, written, phrase] of rejects)
    it(`leaves open ${what}`, () => assert.deepEqual(resolved(written, phrase).ids, []))

  it('takes the government of a dateline where nothing else is named', () => {
    const text: Written = { text: 'The government resigned.', actors: ['government'] }
    assert.deepEqual(resolved([text], 'government', '2025-06-12', 'ATHENS —').states, ['GRC'])
  })
})

describe('resolveActors', () => {
  it('gives every mention a resolution whose actors are listed', () => {
    const { text, sentences, annotations } = annotated([
      {
        text: 'Greece told U.S. officials that it would not go, and they agreed.',
        actors: ['Greece'],
        recipients: ['U.S. officials'],
      },
      { text: 'Both sides met the ministers of Chad.', actors: ['Both sides'], recipients: ['ministers'] },
    ])
    const found = findMentions(text, sentences, annotations)
    const { actors, resolutions } = resolveActors({
      text,
      sentences,
      annotations,
      published: null,
      outlet: null,
      dateline: null,
      ...found,
    })
    const ids = new Set(actors.map(({ id }) => id))
    for (const { id } of found.mentions) for (const actor of resolutions.get(id)!.actors) assert.ok(ids.has(actor))
    assert.equal(resolutions.size, found.mentions.length)
  })

  it('reads nothing without sentences', () => {
    const result = resolveActors({
      text: '',
      sentences: [],
      annotations: [],
      mentions: [],
      chains: [],
      published: null,
      outlet: null,
      dateline: null,
    })
    assert.deepEqual([result.actors, result.messages], [[], []])
  })
})

describe('rules of docs/spec/resolution.md', () => {
  const met: Written = { text: 'Greece and Turkey held talks in Geneva.', actors: ['Greece', 'Turkey'], contact: true }
  const idsOf = (written: Written, phrase: string) => resolved([met, written], phrase).ids

  for (const [text, phrase, ids] of [
    ['Ankara turned down a meeting of the two defence staffs.', 'two defence staffs', ['GRC:MIL', 'TUR:MIL']],
    ['Both foreign ministries were silent.', 'Both foreign ministries', ['GRC:GOV', 'TUR:GOV']],
    ['They accused each other of it.', 'each other', ['GRC', 'TUR']],
    ['Two protesters were hurt.', 'Two protesters', []],
  ] as const) {
    it(`RES2, RES3: ${phrase} → ${ids.join(', ')}`, () =>
      assert.deepEqual(idsOf({ text, actors: [phrase] }, phrase), ids))
  }

  for (const phrase of ['A man', 'hostage-takers', 'Ten people', 'rebels']) {
    it(`RES3: ${phrase} are nobody's by standing near a state's name`, () => {
      const written: Written[] = [
        { text: 'Japan voted.', actors: ['Japan'] },
        { text: `${phrase} ran.`, actors: [phrase] },
      ]
      assert.deepEqual(resolved(written, phrase).ids, [])
    })
  }

  const we: Written = { text: 'We condemn the attack on Poland.', actors: ['We'] }
  for (const [head, states] of [
    [{ title: 'Statement by the Ministry of Foreign Affairs of Iran' }, ['IRN']],
    [{ title: 'Remarks by President Trump at a rally' }, ['USA']],
    [{ outlet: 'Kremlin' }, ['RUS']],
    [{ outlet: 'Ministry of Foreign Affairs, Norway' }, ['NOR']],
    [{ outlet: 'Office of the Minister of Transport, Baghdad' }, ['IRQ']],
    [{ outlet: 'Foreign Ministry of the Republic of Kazakhstan' }, ['KAZ']],
    [{ outlet: 'Washington Post' }, []],
    [{ outlet: 'Harare Business Post' }, []],
    [{ outlet: 'Times of India' }, []],
    [{ title: 'Statement on Iran' }, []],
  ] as const) {
    it(`RES1: "We" under ${JSON.stringify(head)} → ${states.join(', ') || 'open'}`, () => {
      const { states: found, ownSide, isNews } = resolved([we], 'We', '2025-06-12', null, head)
      assert.deepEqual(found, states)
      assert.equal(ownSide, 'title' in head ? (states[0] ?? null) : null)
      assert.equal(isNews, states.length === 0)
    })
  }

  for (const [title, outlet, own] of [
    ['Statement by DQP Spokeswoman Ada Lund on the Iranian Ambassador’s Visit', 'Kremlin', 'RUS'],
    ['Statement by DQP Spokeswoman Ada Lund', 'Washington Post', null],
    ['Remarks by Ada Lund and Bo Holm Before a Meeting', 'Kremlin', null],
    ['Ada Lund Meets the Iranian Ambassador', 'Kremlin', null],
  ] as const) {
    it(`RES1: "${title}", published by ${outlet}: the document is ${own ?? 'nobody'}'s own`, () =>
      assert.equal(resolved([we], 'We', '2025-06-12', null, { title, outlet }).ownSide, own))
  }

  for (const [title, states] of [
    ['Joint Statement by the President of Togo Faure Gnassingbé and the President of Mali on Chad', ['MLI', 'TGO']],
    ['Togo-Mali Joint Statement on Fishing', ['MLI', 'TGO']],
    ['Joint Declaration Following Talks Between Togo, Mali and Chad', ['MLI', 'TCD', 'TGO']],
    ['Joint Statement on the Togo-Mali Partnership', ['MLI', 'TGO']],
    ['Joint Statement from NATO Allies', ['NATO']],
    ['Joint Statement on the Elections in Mali', ['TGO']],
    ['Joint Statement on Mali and Chad', ['TGO']],
    ['Statement on Togo and Mali', ['TGO']],
  ] as const) {
    it(`RES161: "We" under "${title}", published by Togo → ${states.join(', ')}`, () => {
      const head = { title, outlet: 'Ministry of Foreign Affairs, Togo' }
      const { states: found, ids, isNews, ownSide, statedBy } = resolved([we], 'We', '2025-06-12', null, head)
      assert.deepEqual(statedBy.toSorted(), states.length > 1 ? states : [])
      assert.deepEqual((found.length > 0 ? found : ids).toSorted(), states)
      assert.equal(isNews, false)
      if (states.length > 1) assert.equal(ownSide, null)
    })
  }

  it('RES3: a delegation that the document of one government names without a state is its own', () => {
    const sent: Written = { text: 'A delegation met officials in Ankara.', actors: ['A delegation'] }
    const states = (outlet: string) => resolved([sent], 'A delegation', '2025-06-12', null, { outlet }).states
    assert.deepEqual(states('Ministry of Foreign Affairs, Norway'), ['NOR'])
    assert.notDeepEqual(states('Evening Post'), ['NOR'])
  })

  it('RES4: the president of a document of one government is its own, unless another was just named so', () => {
    const bare: Written = { text: 'The President thanked him.', actors: ['The President'] }
    const macron: Written = { text: 'President Macron of France arrived.', actors: ['President Macron'] }
    const head = { outlet: 'The White House' }
    assert.deepEqual(resolved([bare], 'The President', '2025-06-12', null, head).ids, ['USA:donald-trump'])
    assert.deepEqual(resolved([macron, bare], 'The President', '2025-06-12', null, head).states, ['FRA'])
  })

  it('RES4: an office that many of a state hold at a time has no holder', () => {
    const head = { outlet: 'The White House' }
    const bare = (title: string): Written => ({ text: `${title} thanked him.`, actors: [title] })
    const ids = (title: string) => resolved([bare(title)], title, '2022-05-01', null, head).ids
    assert.deepEqual(ids('The President'), ['USA:joe-biden'])
    for (const title of ['The Ambassador', 'The Governor'])
      assert.ok(!ids(title).some((id) => id.includes('burns') || id.includes('murphy')), title)
  })

  it('RES4: "the capital" in a document of one government is its own', () => {
    const chad: Written = { text: 'Chad and the Chadian army met Togo.', actors: ['Chad'], recipients: ['Togo'] }
    const visited = (text: string, to: string): Written => ({ text, actors: ['A French delegation'], recipients: [to] })
    const ids = (text: string, outlet: string, to = 'capital') =>
      resolved([chad, visited(text, to)], to, '2025-06-12', null, { outlet }).ids
    const text = 'A French delegation visited the capital.'
    assert.deepEqual(ids(text, 'Ministry of Foreign Affairs, Norway'), ['NOR'])
    assert.notDeepEqual(ids(text, 'Evening Post'), ['NOR'])
    const quoted = '"A French delegation visited the capital," he said.'
    assert.notDeepEqual(ids(quoted, 'Ministry of Foreign Affairs, Norway'), ['NOR'])
  })

  it('RES4: who is named only later is not meant yet, and the vice president of the own state meets another president', () => {
    const head = { outlet: 'The White House' }
    const idle: Written = { text: 'Much was said.' }
    const macron: Written = { text: 'President Macron of France arrived.', actors: ['President Macron'] }
    const called: Written = { text: 'The President spoke of President Macron.', actors: ['The President'] }
    const met: Written = {
      text: 'Vice President JD Vance and the President talked.',
      actors: ['Vice President JD Vance', 'the President'],
      contact: true,
    }
    const states = (...written: Written[]) =>
      resolved(
        written,
        /President spoke/.test(written.at(-1)!.text) ? 'The President' : 'the President',
        '2025-06-12',
        null,
        head,
      ).states
    assert.deepEqual(states(called), ['USA'])
    assert.deepEqual(states(macron, idle, idle, idle, met), ['FRA'])
    assert.deepEqual(states(idle, met), ['USA'])
  })

  it('RES5: a longer name is not read by its end', () => {
    const text = "The People's Republic of China protested."
    assert.deepEqual(statesIn(text, 'Republic of China'), ['CHN'])
    assert.deepEqual(statesIn('The Republic of China protested.', 'Republic of China'), ['TWN'])
  })
})
