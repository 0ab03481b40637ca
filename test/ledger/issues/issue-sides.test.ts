import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Greece: ['GRC'],
  Ankara: ['TUR'],
  Turkey: ['TUR'],
  Rome: ['ITA'],
  Cairo: ['EGY'],
  Lee: ['GRC:ann-lee'],
  Kaya: ['TUR:bo-kaya'],
  Din: ['EGY:ola-din'],
  We: ['GRC'],
  I: ['GRC:ann-lee'],
  'The two sides': ['TUR', 'EGY'],
}
const names = ['Arctic', ...Object.keys(actors)].filter((name) => name.length > 2 && !name.startsWith('The '))

type Sides = { readonly by?: readonly string[]; readonly to?: readonly string[]; readonly status?: string }

/** A sentence that tells acts, or has matters of whom `sides` are. */
function line(text: string, events: Line['events'] = [], topics: Readonly<Record<string, Sides>> = {}): Line {
  const issues = Object.entries(topics).map(([topic, { by = [], to = [], status = 'raised' }]) => ({
    topic,
    raised_by: by,
    with: to,
    status,
  }))
  const inside = names.filter((name) => text.includes(name)).map((name) => [name, name === 'Arctic' ? 'LOC' : 'GPE'])
  return { text, events, also: { names: inside, issues } }
}

/** `ferries: GRC → TUR`, as the ledger has them. */
function issues(
  lines: readonly Line[],
  doubt?: number,
  ownSide: string | null = null,
  voice: { readonly isNews?: boolean; readonly statedBy?: readonly string[] } = {},
): readonly string[] {
  const document = { ...scene(lines, actors), ownSide, ...voice }
  const annotations = document.annotations.map((one) => ({
    ...one,
    issues: one.issues.map((matter) => ({
      ...matter,
      with: matter.with.map((span) => (doubt === undefined ? span : { ...span, score: doubt })),
    })),
  }))
  return entriesOf({ ...document, annotations }).issues.map(({ topic, raisedBy, with: others }) =>
    `${topic}: ${raisedBy.join(' ')} → ${others.join(' ')}`.trim(),
  )
}

const met = (...parties: string[]) => [{ trigger: 'met', type: 'CONSULT', actors: parties }]
const demand = [{ trigger: 'demand', type: 'REQUEST', actors: ['I'] }]
const talk = line('Lee met Kaya in the morning.', met('Lee', 'Kaya'))
const other = line('Rome met Cairo the day before.', met('Rome', 'Cairo'))
const named = line('Lee brought up the ferries.', [], { ferries: { by: ['Lee'] } })
const idle = line('The harbour was busy.')

describe('LE40: a matter lies between two', () => {
  for (const [what, told, due] of [
    ['what one alone speaks of is its own', [named], []],
    ['so is what nobody is told to speak of', [line('Open are the ferries.', [], { ferries: { status: 'open' } })], []],
    [
      'two of one state have it between themselves',
      [line('Athens told Greece of ferries.', [], { ferries: { by: ['Athens'], to: ['Greece'] } })],
      [],
    ],
    [
      'two who raise it together have it between them',
      [line('Athens and Rome spoke of ferries.', [], { ferries: { by: ['Athens', 'Rome'] } })],
      ['ferries: GRC ITA →'],
    ],
    [
      'the other side may be told in another sentence',
      [named, line('Lee told Rome of the ferries.', [], { ferries: { by: ['Lee'], to: ['Rome'] } })],
      ['ferries: GRC:ann-lee → ITA'],
    ],
  ] as const)
    it(what, () => assert.deepEqual(issues(told), due))
})

describe('LE60: the sides of what is raised in a contact are those of the contact', () => {
  const they = (words: string) => line(`${words} weighed the ferries.`, [], { ferries: { by: [words] } })
  const both = ['ferries: GRC:ann-lee TUR:bo-kaya →']
  for (const [what, told, due] of [
    ['who took part raises it with the other one', [talk, named], ['ferries: GRC:ann-lee → TUR:bo-kaya']],
    ['also some sentences on', [talk, idle, idle, idle, named], ['ferries: GRC:ann-lee → TUR:bo-kaya']],
    ['not ten sentences on', [talk, ...Array.from({ length: 10 }, () => idle), named], []],
    ['not who took no part', [other, named], []],
    ['not where another contact was told since', [talk, other, named], []],
    ['"they" are all who took part', [talk, they('They')], both],
    ['so are "the leaders"', [talk, they('The leaders')], both],
    ['and "both sides"', [talk, they('Both sides')], both],
    ['"the hosts" are one side', [talk, they('The hosts')], []],
    [
      'who speaks himself raised it there only where his sentence tells of it',
      [other, other, talk, line('I demand the ferries back.', demand, { ferries: { by: ['I'] } })],
      [],
    ],
    [
      '… as here',
      [other, other, talk, line('I met Kaya about the ferries.', met('I', 'Kaya'), { ferries: { by: ['I'] } })],
      ['ferries: GRC:ann-lee → TUR:bo-kaya'],
    ],
    [
      'who is told to be the other side stays so',
      [talk, line('Lee told Rome of ferries.', [], { ferries: { by: ['Lee'], to: ['Rome'] } })],
      ['ferries: GRC:ann-lee → ITA'],
    ],
    [
      'a third one beside those who took part is none',
      [
        line('Lee met Kaya about the ferries that Rome holds.', met('Lee', 'Kaya'), {
          ferries: { by: ['Lee'], to: ['Kaya', 'Rome'] },
        }),
      ],
      ['ferries: GRC:ann-lee → TUR:bo-kaya'],
    ],
  ] as const)
    it(what, () => assert.deepEqual(issues(told), due))
})

describe('LE385: in long news the other side of a matter is named in its sentence, beside its topic', () => {
  const about = [1, 2, 3].map(() => line('Athens wrote to Ankara.'))
  const long = (...lines: readonly Line[]) => [...lines.slice(0, -1), ...Array(14).fill(idle), ...lines.slice(-1)]
  const raised = (text: string, topic: string) => line(text, [], { [topic]: { by: ['Athens'] } })
  const due = ['ferries of Ankara: GRC → TUR']
  const inTopic = raised('Athens spoke of the ferries of Ankara.', 'ferries of Ankara')
  const asks = [{ trigger: 'asked', type: 'REQUEST', actors: ['Athens'], recipients: ['Ankara'] }]
  const beside = line('Athens asked Ankara for the ferries of Ankara.', asks, {
    'ferries of Ankara': { by: ['Athens'] },
  })
  it('not only by what the matter is called', () => assert.deepEqual(issues(long(...about, inTopic)), []))
  it('beside it', () => assert.deepEqual(issues(long(...about, beside)), due))
  it('either way in short news', () => assert.deepEqual(issues([...about, inTopic]), due))

  const far = (text: string) => [...Array(14).fill(idle), talk, line(text, [], { ferries: { by: ['Greece'] } })]
  it('who takes no part in the contact raises it with nobody whom the sentence does not name', () => {
    assert.deepEqual(issues(far('Greece spoke of the ferries.')), [])
    assert.deepEqual(issues(far('Greece told Turkey of the ferries.')), ['ferries: GRC → TUR'])
    assert.deepEqual(issues(far('Greece spoke of the ferries.').slice(5)), ['ferries: GRC → TUR:bo-kaya'])
  })
  it('nor does who takes part in it, if it is told more than two sentences before', () => {
    const behind = (idles: number) => {
      const last = line('Lee spoke of the ferries.', [], { ferries: { by: ['Lee'] } })
      return issues([...Array(14).fill(idle), talk, ...Array(idles).fill(idle), last])
    }
    assert.deepEqual(behind(3), [])
    assert.deepEqual(behind(1), ['ferries: GRC:ann-lee → TUR:bo-kaya'])
  })
})

describe('LE343: the article says who raises what a sentence of a text of its own, or of long news, puts to one side, if it puts it', () => {
  const about = [line('Athens and Ankara have a strait.'), line('Athens and Ankara have a sea.')]
  const told = (type: string | null, kind: string) => {
    const events = type === null ? [] : [{ trigger: 'stop', type, actors: [], recipients: ['Ankara'] }]
    const last = line('Ankara must stop the ferries of Athens.', events, { ferries: { to: ['Ankara'] } })
    const between = kind === 'long news' ? Array(14).fill(idle) : []
    const document = { ...scene([...about, ...between, last], actors), isNews: kind !== 'its own' }
    return entriesOf(document).issues.map(({ raisedBy, with: others }) => [...raisedBy, '→', ...others].join(' '))
  }
  for (const [type, kind, due] of [
    ['REQUEST', 'its own', ['GRC → TUR']],
    ['PROTEST', 'its own', ['GRC → TUR']],
    ['SUPPORT', 'its own', []],
    ['SANCTION', 'its own', []],
    [null, 'its own', []],
    [null, 'news', ['GRC → TUR']],
    ['REQUEST', 'long news', ['GRC → TUR']],
    ['SANCTION', 'long news', ['GRC → TUR']],
    ['SUPPORT', 'long news', []],
    [null, 'long news', []],
  ] as const)
    it(`${type ?? 'no act'} in ${kind}: ${due[0] ?? 'nobody'}`, () => assert.deepEqual(told(type, kind), due))
})

describe('LE286: what is talked over in a contact both raise', () => {
  const told = (text: string, trigger: string, to: readonly string[] = [], more: Line['events'] = []) =>
    issues([
      talk,
      line(text, [{ trigger, type: 'CONSULT', actors: ['Lee'] }, ...more], { ferries: { by: ['Lee'], to } }),
    ])
  const both = ['ferries: GRC:ann-lee TUR:bo-kaya →']
  const his = ['ferries: GRC:ann-lee → TUR:bo-kaya']
  it('with the side that the contact completes', () => {
    assert.deepEqual(told('Lee discussed the ferries.', 'discussed'), both)
    assert.deepEqual(told('Lee came to talk about the ferries.', 'came'), both)
  })
  it('not with one of the sentence', () =>
    assert.deepEqual(told('Lee discussed with Kaya the ferries.', 'discussed', ['Kaya']), his))
  it('not what he goes on to, or puts', () => {
    assert.deepEqual(told('Lee discussed fish and deplored the ferries.', 'discussed'), his)
    assert.deepEqual(told('In talks on fish, the envoy Lee spoke of ferries.', 'talks'), his)
    const asks: Line['events'] = [{ trigger: 'a plea', type: 'REQUEST', actors: ['Lee'] }]
    assert.deepEqual(told('Lee discussed fish with a plea over ferries.', 'discussed', [], asks), his)
  })
  it('not at a mere meeting', () => assert.deepEqual(told('Lee met over the ferries.', 'met'), his))
})

describe('LE287: what is only pledged or backed is raised with nobody the sentence does not name', () => {
  const about = line('Athens and Ankara are neighbours.')
  const told = (acts: Line['events'], before: readonly Line[] = [], status = 'raised') =>
    issues([
      ...before,
      about,
      line('Athens backs Ankara and asks for ferries.', acts, { ferries: { by: ['Athens'], status } }),
      about,
    ])
  const backs = { trigger: 'backs', type: 'SUPPORT', actors: ['Athens'] }
  const asks = { trigger: 'asks', type: 'REQUEST', actors: ['Athens'] }
  const raised = ['ferries: GRC → TUR']
  it('in no contact of the two', () => {
    assert.deepEqual(told([backs]), [])
    assert.deepEqual(told([{ ...backs, type: 'AGREE' }]), [])
  })
  it('but where they met, where it is put to somebody too, or no such act of his is told', () => {
    assert.deepEqual(told([backs], [line('Athens met Ankara.', met('Athens', 'Ankara'))]), raised)
    assert.deepEqual(told([backs, asks]), raised)
    assert.deepEqual(told([{ ...backs, actors: ['Ankara'] }]), raised)
    assert.deepEqual(told([]), raised)
  })
  it('nor what is open', () => assert.deepEqual(told([backs], [], 'open'), raised))
})

describe('LE210: whom a state means by "they" in the account of its own contact', () => {
  const meant = (by: readonly string[], ownSide: string | null, before: readonly Line[] = [talk, other]) =>
    issues(
      [
        ...before,
        line('The two sides weighed the ferries, as Lee, Rome, Turkey and Cairo know.', [], { ferries: { by } }),
      ],
      undefined,
      ownSide,
    )
  it('those who met there, and not two others it has named since', () =>
    assert.deepEqual(meant(['The two sides'], 'GRC'), ['ferries: GRC:ann-lee TUR:bo-kaya →']))
  it('also where one of them stands beside', () =>
    assert.deepEqual(meant(['The two sides', 'Lee'], 'GRC'), ['ferries: GRC:ann-lee TUR:bo-kaya →']))
  for (const [what, by, ownSide, before] of [
    ['not where a stranger stands beside', ['The two sides', 'Rome'], 'GRC', [talk, other]],
    ['nor in the news', ['The two sides'], null, [talk, other]],
    ['nor where its own side met nobody', ['The two sides'], 'GRC', [other]],
    ['nor where they are named', ['Turkey', 'Cairo'], 'GRC', [talk, other]],
  ] as const)
    it(what, () => assert.ok(!meant(by, ownSide, before).some((one) => one.includes('kaya'))))
})

describe('LE61: who only speaks of a matter does not raise it', () => {
  const spoken = (text: string, by: string, events: Line['events'] = [], status = 'raised') =>
    issues([line(text, events, { ferries: { by: [by], to: ['Rome'], status } })]).length
  const act = (trigger: string, type: string) => [{ trigger, type, actors: ['We'], recipients: ['Rome'] }]

  it('"we" who praise or do something', () => {
    assert.equal(spoken('We share with Rome the ferries.', 'We'), 0)
    assert.equal(spoken('We thank Rome for the ferries.', 'We', act('thank', 'SUPPORT')), 0)
    assert.equal(spoken('We fined Rome for the ferries.', 'We', act('fined', 'SANCTION')), 0)
  })
  it('"we" who do not put it to anybody, unless that is denied', () => {
    const refused = [{ trigger: 'press', type: 'REQUEST', modality: 'negated', actors: ['We'], recipients: ['Rome'] }]
    for (const [status, count] of [
      ['raised', 0],
      ['open', 0],
      ['denied', 1],
    ] as const)
      assert.equal(spoken('We shall not press Rome to free the ferries.', 'We', refused, status), count, status)
  })
  it('"we" beside another', () => {
    const both = (events: Line['events']) =>
      issues([
        line('Greece says we hope to talk to Rome of the ferries.', events, {
          ferries: { by: ['Greece', 'we'], to: ['Rome'] },
        }),
      ])
    assert.deepEqual(both([]), [])
    assert.equal(both([{ trigger: 'talk', type: 'CONSULT', actors: ['we'], recipients: ['Rome'] }]).length, 1)
  })
  it('not "we" who ask, discuss or agree, nor what is still to come', () => {
    assert.equal(spoken('We ask Rome to free the ferries.', 'We', act('ask', 'REQUEST')), 1)
    assert.equal(spoken('We spoke with Rome of the ferries.', 'We', act('spoke', 'CONSULT')), 1)
    assert.equal(spoken('We agreed with Rome on the ferries.', 'We', act('agreed', 'AGREE')), 1)
    assert.equal(spoken('We shall bring ferries to Rome.', 'We', [], 'expected'), 1)
  })
  it('nor who is named', () => assert.equal(spoken('Athens shares with Rome the ferries.', 'Athens'), 1))
})

describe('LE78: who only does something raises no matter by it', () => {
  type Doing = {
    readonly type: string
    readonly modality?: string
    readonly actors?: readonly string[]
    readonly recipients?: readonly string[]
  }
  const told = (
    text: string,
    doing: readonly (Doing & { readonly trigger: string })[],
    status = 'raised',
    to = ['Rome'],
  ) => {
    const events = doing.map(({ actors: by = ['Athens'], recipients = ['Rome'], ...act }) => ({
      ...act,
      actors: by,
      recipients,
    }))
    return issues([line(text, events as Line['events'], { ferries: { by: ['Athens'], to, status } })]).length
  }
  const fined = { trigger: 'fined', type: 'SANCTION' }

  it('by what helps or hurts', () => {
    assert.equal(told('Athens fined Rome over ferries.', [fined]), 0)
    assert.equal(told('Athens gave Rome money for ferries.', [{ trigger: 'gave', type: 'AID' }]), 0)
    assert.equal(told('Athens fined Rome over ferries.', [fined], 'closed'), 0)
  })
  it('by giving way', () => {
    const eased = { trigger: 'eased', type: 'CONCEDE' }
    assert.equal(told('Athens eased its line on Rome and ferries.', [eased]), 0)
    assert.equal(told('Athens eased its line on Rome and ferries.', [eased], 'agreed'), 1)
  })
  it('but by words, a protest or a show of force', () => {
    const demand = { trigger: 'demands', type: 'REQUEST' }
    assert.equal(told('Athens fined Rome and demands ferries.', [fined, demand]), 1)
    assert.equal(told('Athens marched on Rome over ferries.', [{ trigger: 'marched', type: 'PROTEST' }]), 1)
    assert.equal(told('Athens sent ships to Rome over ferries.', [{ trigger: 'sent', type: 'MOBILIZE' }]), 1)
  })
  it('nor where another acts, both do, or nothing is done', () => {
    assert.equal(told('Athens spoke of ferries that Cairo fined in Rome.', [{ ...fined, actors: ['Cairo'] }]), 1)
    assert.equal(told('Athens and Rome fined ferries.', [{ ...fined, actors: ['Athens', 'Rome'] }], 'agreed'), 1)
    for (const modality of ['negated', 'possible'])
      assert.equal(told('Athens has fined Rome over ferries.', [{ ...fined, modality }]), 1, modality)
    assert.equal(told('Athens has fined Rome over ferries.', [{ ...fined, modality: 'planned' }]), 0)
  })
  it('what the other did to a third is no answer, what it did to the first is', () => {
    const struck = { trigger: 'struck', type: 'ASSAULT', actors: ['Rome'] }
    const text = 'Athens fined Rome, which struck Cairo over ferries.'
    assert.equal(told(text, [fined, { ...struck, recipients: ['Cairo'] }]), 0)
    const back = 'Athens fined Rome, which struck Greece over ferries, as Athens said.'
    assert.equal(told(back, [fined, { ...struck, recipients: ['Athens'] }]), 1)
  })
  it('what is open or expected need not be raised', () => {
    assert.equal(told('Athens fined Rome over ferries.', [fined], 'open'), 1)
    assert.equal(told('Athens fined Rome over ferries.', [fined], 'expected'), 1)
  })
})

describe('LE110: what is only planned is not agreed', () => {
  const told = (acts: readonly (readonly [trigger: string, type: string, modality: string])[], status = 'agreed') => {
    const sides = { ferries: { by: ['Athens', 'Rome'], status } }
    const events = acts.map(([trigger, type, modality]) => ({ trigger, type, modality, actors: ['Athens', 'Rome'] }))
    return issues([line('Athens and Rome signed, met and work on ferries.', events as Line['events'], sides)]).length
  }
  it('talks and joint work to come', () => {
    assert.equal(told([['work', 'COOPERATE', 'planned']]), 0)
    assert.equal(
      told([
        ['met', 'CONSULT', 'planned'],
        ['work', 'COOPERATE', 'possible'],
      ]),
      0,
    )
  })
  it('not what took place, what is signed, or what nobody does', () => {
    assert.equal(
      told([
        ['met', 'CONSULT', 'actual'],
        ['work', 'COOPERATE', 'planned'],
      ]),
      1,
    )
    assert.equal(told([['signed', 'SUPPORT', 'planned']]), 1)
    assert.equal(told([]), 1)
  })
  it('nor what is expected', () => assert.equal(told([['work', 'COOPERATE', 'planned']], 'expected'), 1))
})

describe('LE156: what somebody is thanked or praised for is not raised with him', () => {
  const thanked = (text: string, whom = 'Kaya', status = 'raised', trigger = 'thanked', more: Line['events'] = []) =>
    issues([
      line(text, [{ trigger, type: 'SUPPORT', actors: ['Lee'], recipients: [whom] }, ...more], {
        ferries: { by: ['Lee'], to: [whom], status },
      }),
    ]).length
  it('a deed or a help, however long the list', () => {
    assert.equal(thanked('Lee thanked Kaya for freeing the ferries.'), 0)
    assert.equal(thanked('Lee thanked Rome for its help, including with ferries.', 'Rome'), 0)
    assert.equal(thanked('Lee thanked Kaya for warm words and for the loan of ferries.'), 0)
  })
  it('nor what of his is praised or welcomed', () => {
    assert.equal(thanked('Lee hailed the pledge of Kaya to mend ferries.', 'Kaya', 'raised', 'hailed'), 0)
    assert.equal(
      thanked('Lee voiced condolences to Kaya for those on the ferries.', 'Kaya', 'raised', 'condolences'),
      0,
    )
    assert.equal(thanked('Lee backed the pledge of Kaya to mend ferries.', 'Kaya', 'raised', 'backed'), 1)
  })
  it('not what who praises asks, nor what another praises', () => {
    const asked = (who: string): Line['events'] => [{ trigger: 'a call on', type: 'REQUEST', actors: [who] }]
    const text = 'Lee hailed Kaya with a call on ferries.'
    assert.equal(thanked(text, 'Kaya', 'raised', 'hailed', asked('Lee')), 1)
    assert.equal(thanked(text, 'Kaya', 'raised', 'hailed', asked('Kaya')), 0)
    const din = [{ trigger: 'hailed', type: 'SUPPORT', actors: ['Din'] }] as Line['events']
    assert.equal(
      issues([line('Lee told Kaya, whom Din hailed, of ferries.', din, { ferries: { by: ['Lee'], to: ['Kaya'] } })])
        .length,
      1,
    )
  })
  it('not what the sentence goes on to, nor what stands before, nor what is still to come', () => {
    assert.equal(thanked('Lee thanked Kaya for warm words and also stressed the worth of ferries.'), 1)
    assert.equal(thanked('Lee thanked Kaya for warm words, stressing the worth of ferries.'), 1)
    assert.equal(thanked('On ferries, Lee thanked Kaya for warm words.'), 1)
    assert.equal(thanked('Lee thanked Kaya for the coming talk of ferries.', 'Kaya', 'expected'), 1)
  })
})

describe('LE158: what is agreed to be talked about is expected', () => {
  const stands = (text: string, modality = 'planned') =>
    entriesOf(
      scene(
        [
          line(
            text,
            [
              { trigger: 'agreed', type: 'AGREE', actors: ['Athens', 'Rome'] },
              { trigger: 'talks', type: 'CONSULT', modality, actors: ['Athens', 'Rome'] },
            ],
            { ferries: { by: ['Athens', 'Rome'], status: 'agreed' } },
          ),
        ],
        actors,
      ),
    ).issues.map(({ status }) => status)
  it('right behind the talks', () => {
    assert.deepEqual(stands('Athens and Rome agreed to hold talks on ferries.'), ['expected'])
    assert.deepEqual(stands('Athens and Rome agreed that talks would touch on fish, dams and ferries.', 'possible'), [
      'expected',
    ])
  })
  it('not another aim, what stands before, or talks that were held', () => {
    assert.deepEqual(stands('Athens and Rome agreed to hold talks and to share ferries.'), ['agreed'])
    assert.deepEqual(stands('Athens and Rome agreed on ferries and on more talks.'), ['agreed'])
    assert.deepEqual(stands('Athens and Rome agreed in talks on ferries.', 'actual'), ['agreed'])
  })
})

describe('LE79: two who are joined by "and" raise a matter together', () => {
  const told = (text: string, to = 'Rome') => issues([line(text, [], { ferries: { by: ['Athens'], to: [to] } })])

  it('in either order', () => {
    assert.deepEqual(told('Athens and Rome will mend the ferries.'), ['ferries: GRC ITA →'])
    assert.deepEqual(told('In May Rome and Athens spoke of ferries.'), ['ferries: GRC ITA →'])
  })
  it('but not with another, or apart', () => {
    assert.deepEqual(told('Athens and Rome told Cairo of ferries.', 'Cairo'), ['ferries: GRC → EGY'])
    assert.deepEqual(told('Athens wrote, and Rome read, of ferries.'), ['ferries: GRC → ITA'])
  })
})

describe('LE270: so do they where one of them alone is told to raise it', () => {
  const pair = [line('Athens wrote to Rome.'), line('Rome wrote to Athens.')]
  const told = (text: string, by: string) => issues([...pair, line(text, [], { ferries: { by: [by] } })])

  it('in either order', () => {
    assert.deepEqual(told('Athens and Rome plan new ferries.', 'Athens'), ['ferries: GRC ITA →'])
    assert.deepEqual(told('This year Rome and Athens may sell ferries.', 'Athens'), ['ferries: ITA GRC →'])
  })
  it('but not behind a preposition, in a clause of its own or with another', () => {
    assert.deepEqual(told('After talks in Rome Athens named the ferries.', 'Athens'), ['ferries: GRC → ITA'])
    assert.deepEqual(told('The sea lies between Ankara and Athens, who named ferries.', 'Athens'), [
      'ferries: GRC → ITA',
    ])
    assert.deepEqual(told('They spoke of Cairo and Ankara and Athens named ferries.', 'Athens'), ['ferries: GRC → ITA'])
  })
})

describe('LE271: what several agreed they agreed on together', () => {
  const pair = [line('Athens wrote to Rome.'), line('Rome wrote to Athens.')]
  const told = (text: string, by: string, status = 'agreed', to: readonly string[] = []) => {
    const agree = [{ trigger: 'agreed', type: 'AGREE', actors: [by] }]
    return issues([...pair, line(text, agree, { ferries: { by: [by], to, status } }), line('Rome is close to Athens.')])
  }

  it('with the other side', () => {
    assert.deepEqual(told('We agreed to mend the ferries.', 'We'), ['ferries: GRC ITA →'])
  })
  it('but not what is only raised, what one promises, or what is agreed with somebody who is told', () => {
    assert.deepEqual(told('We agreed that the ferries are late.', 'We', 'open'), ['ferries: GRC → ITA'])
    assert.deepEqual(told('Athens agreed to mend the ferries.', 'Athens'), ['ferries: GRC → ITA'])
    assert.deepEqual(told('We agreed to mend ferries with Cairo.', 'We', 'agreed', ['Cairo']), ['ferries: GRC → EGY'])
  })
})

describe('LE375: those who make a joint statement speak of a matter of theirs together', () => {
  const pair = [line('Athens wrote to Rome.'), line('Rome wrote to Athens.')]
  const told = (told: Line, statedBy: readonly string[] = ['GRC', 'ITA']) => {
    const lines = [...pair, told, line('Rome is close to Athens.')]
    return issues(lines, undefined, null, { statedBy, isNews: false })
  }
  const plans = (by: string, to: readonly string[] = []) =>
    line(`${by} intends to mend the ferries near Rome.`, [], { ferries: { by: [by], to } })
  const both = ['ferries: GRC ITA →']

  it('though one of them alone acts, with the other or with nobody', () => {
    assert.deepEqual(told(plans('Athens')), both)
    assert.deepEqual(told(plans('Athens', ['Rome'])), both)
    const persons = line('Lee and Kaya plan ferries for Ankara.', [], {
      ferries: { by: ['Lee', 'Kaya'], to: ['Ankara'] },
    })
    assert.deepEqual(told(persons, ['GRC', 'TUR']), ['ferries: GRC:ann-lee TUR →'])
    assert.deepEqual(told(persons, []), ['ferries: GRC:ann-lee → TUR'])
  })
  it('but not in another text, of a person, with a third or of what one asks of the other', () => {
    const apart = ['ferries: GRC → ITA']
    assert.deepEqual(told(plans('Athens', ['Rome']), []), apart)
    assert.deepEqual(told(plans('Athens', ['Rome']), ['GRC', 'TUR']), apart)
    assert.deepEqual(told(plans('Lee', ['Rome'])), ['ferries: GRC:ann-lee → ITA'])
    const third = line('Athens told Cairo of the ferries.', [], { ferries: { by: ['Athens'], to: ['Cairo'] } })
    assert.deepEqual(told(third), ['ferries: GRC → EGY'])
    const asks = [{ trigger: 'asks', type: 'REQUEST', actors: ['Athens'], recipients: ['Rome'] }]
    const asked = line('Athens asks Rome for ferries.', asks, { ferries: { by: ['Athens'], to: ['Rome'] } })
    assert.deepEqual(told(asked), apart)
  })
})

describe('LE376: what somebody who speaks himself asks of his own people is theirs', () => {
  const pair = [line('Athens wrote to Rome.'), line('Rome wrote to Athens.')]
  const asked = (by: string) => {
    const asks = line(`${by} asked Greece for ferries.`, [], { ferries: { by: [by], to: ['Greece'] } })
    return issues([...pair, { ...asks, also: { ...asks.also, names: [['Greece', 'GPE']] } }])
  }
  it('by "we" or "I"', () => {
    assert.deepEqual(asked('We'), [])
    assert.deepEqual(asked('I'), [])
  })
  it('not by somebody else without a name (LE39)', () => assert.deepEqual(asked('Athens'), ['ferries: ITA → GRC']))
})

describe('LE378: what one only means to do is put to nobody', () => {
  const pair = [line('Athens wrote to Rome.'), line('Rome wrote to Athens.')]
  const told = (type: string, more: readonly Line[] = [], isNews = false) => {
    const acts = [{ trigger: 'act', type, modality: 'planned', actors: ['Athens'] }]
    const plan = line('Athens will act on the ferries of Rome.', acts, {
      ferries: { by: ['Athens'], status: 'expected' },
    })
    return issues([...pair, ...more, plan], undefined, null, { isNews })
  }
  const spoken = (status: string, type: string, to: string, isLong: boolean) => {
    const acts = [{ trigger: 'spoke', type, actors: ['Athens'], recipients: [to] }]
    const last = line(`Athens spoke to ${to} of ferries, as Rome knew.`, acts, { ferries: { by: ['Athens'], status } })
    const rest = isLong ? Array<Line>(16).fill(idle) : []
    return issues([...pair, ...pair, ...rest, last])
  }
  const due = ['ferries: GRC → ITA']
  for (const status of ['raised', 'open', 'expected'])
    it(`in long news nor what is ${status} and not asked of the other side, or charged to it`, () => {
      assert.deepEqual(spoken(status, 'SUPPORT', 'Rome', true), [])
      assert.deepEqual(spoken(status, 'REQUEST', 'Cairo', true), [])
      assert.deepEqual(spoken(status, 'REQUEST', 'Rome', true), due)
    })
  it('but in a digest', () => assert.deepEqual(spoken('open', 'SUPPORT', 'Rome', false), due))
  it('where the article tells of no contact of theirs', () => {
    assert.deepEqual(told('COOPERATE'), [])
    assert.deepEqual(told('COOPERATE', [line('Athens met Rome.', met('Athens', 'Rome'))]), due)
  })
  it('but not what is asked for, or in news', () => {
    assert.deepEqual(told('REQUEST'), due)
    assert.deepEqual(told('COOPERATE', [], true), due)
  })
})

describe('LE107: who condemns an attack that nobody is told to have made puts it to nobody', () => {
  const pair = [line('Athens wrote to Rome.'), line('Rome wrote to Athens.')]
  const told = (by: readonly string[], charged: readonly string[]) => {
    const acts = [
      { trigger: 'condemned', type: 'ACCUSE', actors: ['Athens'], recipients: charged },
      { trigger: 'attack', type: 'ASSAULT', actors: by, recipients: ['Rome'] },
    ]
    const text = 'Athens condemned the attack on Rome, which Ankara denies.'
    return issues([...pair, line(text, acts, { 'attack on Rome': { by: ['Athens'] } }), idle])
  }
  it('least of all to whom it struck', () => assert.deepEqual(told([], []), []))
  it('but what is known of somebody, or charged to somebody', () => {
    assert.deepEqual(told(['Rome'], []), ['attack on Rome: GRC → ITA'])
    assert.deepEqual(told([], ['Rome']), ['attack on Rome: GRC → ITA'])
  })
})

describe('LE286: what several talk over is put to none whom it is about', () => {
  const told = (text: string, by: readonly string[]) => {
    const acts = [{ trigger: 'discussed', type: 'CONSULT', actors: by }]
    return issues([talk, line(text, acts, { ferries: { by, to: ['Rome'] } })])
  }
  it('"they", or two by their names', () => {
    assert.deepEqual(told('They discussed the ferries that Rome holds.', ['They']), [
      'ferries: GRC:ann-lee TUR:bo-kaya →',
    ])
    assert.deepEqual(told('Lee and Kaya discussed the ferries that Rome holds.', ['Lee', 'Kaya']), [
      'ferries: GRC:ann-lee TUR:bo-kaya →',
    ])
  })
  it('but by one alone, or with them', () => {
    assert.deepEqual(told('Lee discussed the ferries that Rome holds.', ['Lee']), ['ferries: GRC:ann-lee → ITA'])
    assert.deepEqual(told('Lee and Kaya discussed the ferries with Rome.', ['Lee', 'Kaya']), [
      'ferries: GRC:ann-lee TUR:bo-kaya → ITA',
    ])
  })
})

describe('LE105: who are listed raise a matter together', () => {
  const told = (text: string, by: readonly string[], to: readonly string[]) =>
    issues([line(text, [], { ferries: { by, to, status: 'open' } })])

  it('all of the list, whatever part the reader gave them', () => {
    assert.deepEqual(told('Athens, Ankara, Rome and Cairo claim ferries.', ['Athens'], ['Rome']), [
      'ferries: GRC TUR ITA EGY →',
    ])
    assert.deepEqual(told('In May ferries were claimed by Athens, Rome, and Cairo.', ['Rome', 'Athens'], []), [
      'ferries: ITA GRC EGY →',
    ])
  })
  it('not where one of them is told alone, or somebody outside has a part', () => {
    assert.deepEqual(told('Ankara told Athens, Rome and Cairo of ferries.', ['Ankara'], ['Athens', 'Rome']), [
      'ferries: TUR → GRC ITA',
    ])
    assert.deepEqual(told('Athens wrote. Rome, Cairo and Ankara read of ferries.', ['Athens'], ['Rome']), [
      'ferries: GRC → ITA',
    ])
  })
  it('a place in front of two makes no list', () => {
    assert.deepEqual(told('In Cairo, Athens and Rome spoke of ferries.', ['Athens', 'Rome'], []), [
      'ferries: GRC ITA →',
    ])
  })
  it('nor in a list of two', () => {
    assert.deepEqual(told('Ferries: Athens said to Rome and Cairo ferries.', ['Athens'], ['Rome', 'Cairo']), [
      'ferries: GRC → ITA EGY',
    ])
  })
})

describe('LE62: that two have relations is no matter between them', () => {
  const told = (topic: string) =>
    issues([line(`Athens told Rome of ${topic}.`, [], { [topic]: { by: ['Athens'], to: ['Rome'] } })]).length
  const rows: readonly (readonly [topic: string, due: number])[] = [
    ['bilateral ties', 0],
    ['mutual respect and partnership', 0],
    ['respect for the treaty', 1],
    ['the strong partnership between Greece and its friends', 1],
    ['the relationship between our two countries', 0],
    ['deepening relations with Greece', 0],
    ['relations with Cairo', 1],
    ['strained relations', 1],
    ['trade ties', 1],
    ['close cooperation with Greece', 0],
    ['cooperation with Greece on a range of regional issues', 0],
    ['trade cooperation with Greece', 1],
    ['cooperation in the Arctic', 1],
    ['Cairo', 1],
    ['Greece', 1],
  ]
  for (const [topic, due] of rows) it(topic, () => assert.equal(told(topic), due))
})

describe('LE63: whom the reader is not sure of is the other side only where nothing says who it is', () => {
  const raised = line('Lee spoke of ferries off Rome.', [], { ferries: { by: ['Lee'], to: ['Rome'] } })
  it('a contact says it', () => {
    assert.deepEqual(issues([talk, raised], 0.5), ['ferries: GRC:ann-lee → TUR:bo-kaya'])
    assert.deepEqual(issues([talk, raised], 0.7), ['ferries: GRC:ann-lee → ITA'])
  })
  it('those who have it between them stay', () => {
    const open = line('Rome and Cairo dispute ferries.', [], { ferries: { to: ['Rome', 'Cairo'], status: 'open' } })
    assert.deepEqual(issues([open], 0.5), ['ferries:  → ITA EGY'])
  })
})

describe('LE398: a state that is only the place of something is not who a matter is put to', () => {
  const about = [line('Athens and Ankara have a strait.'), line('Athens and Ankara have a sea.'), idle]
  for (const [what, told, due] of [
    ['named as a party', line('Lee raised the ferries of Ankara.', [], { ferries: { by: ['Lee'] } }), 1],
    ['named as a place', line('Lee raised the ferries in Ankara.', [], { ferries: { by: ['Lee'] } }), 0],
    ['in a list of places', line('Lee raised the ferries in Rome and Ankara.', [], { ferries: { by: ['Lee'] } }), 0],
  ] as const) {
    it(what, () => assert.equal(issues([...about, told, idle]).length, due))
    it(`${what}, in a text of its own`, () => {
      const asked = { ...told, events: [{ trigger: 'raised', type: 'REQUEST', actors: ['Lee'] }] }
      const document = { ...scene([...about, asked, idle], actors), isNews: false }
      assert.equal(entriesOf(document).issues.length, 1)
    })
  }
})
