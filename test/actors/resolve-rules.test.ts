import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

type Row = readonly [text: string, phrase: string, states: readonly string[], more?: Omit<Written, 'text'>]

/** Rows: the last sentence, the phrase that acts in it unless `more` says otherwise, and the states it counts for. */
function table(rule: string, rows: readonly Row[], before: readonly Written[] = []): void {
  for (const [text, phrase, states, more] of rows) {
    it(`${rule}: ${phrase} → ${states.join(', ') || 'open'} in "${text}"`, () => {
      const written = [...before, { text, ...(more ?? { actors: [phrase] }) }]
      assert.deepEqual(resolved(written, phrase).states.toSorted(), states.toSorted())
    })
  }
}

describe('rules of docs/spec/resolution.md, RES8 on', () => {
  table('RES5', [
    ['Togo asked the government of the United Kingdom.', 'government of the United Kingdom', ['GBR']],
    ['The leaders of Italy left.', 'leaders', ['ITA']],
    ['The governor of the autonomous region of Xinjiang left.', 'governor', ['CHN']],
    ["People's Republic of China envoys left.", "People's Republic of China envoys", ['CHN']],
    ['A Tribunal for the former Yugoslavia was set up.', 'Tribunal for the former Yugoslavia', []],
    [
      'The International Criminal Tribunal for the former Yugoslavia left.',
      'International Criminal Tribunal for the former Yugoslavia',
      ['ICTY'],
    ],
    ['Togo met the former Yugoslavia.', 'former Yugoslavia', ['YUG']],
    ['Officers of heavily armed Chadian police left.', 'Officers', ['TCD']],
    ['Police Togo had sent were late.', 'Togo', ['TGO']],
  ])

  table('RES62', [
    ['The Rome-based Chadian opposition left.', 'Rome-based Chadian opposition', ['TCD']],
    ['The Chadian opposition in Rome left.', 'Chadian opposition in Rome', ['TCD']],
    ['The Chad-based firm left.', 'Chad-based firm', ['TCD']],
    ['The Chadian firm left.', 'Chadian firm', ['TCD']],
  ])

  table('RES166', [
    ['The Chad flotilla left.', 'Chad flotilla', []],
    ['The Chad-airlift began.', 'Chad-airlift', []],
    ['The Chadian flotilla left.', 'Chadian flotilla', ['TCD']],
    ['The Chad navy left.', 'Chad navy', ['TCD']],
  ])

  for (const [phrase, isSure] of [
    ['ministry in Lomé', true],
    ['government in Lomé', true],
    ['ministry near Lomé', false],
    ['group in Lomé', false],
  ] as const) {
    it(`RES168: the ${phrase} is of Togo ${isSure ? 'by its own words' : 'as a guess at most'}`, () => {
      const found = resolved([{ text: `The ${phrase} asked Chad.`, actors: [phrase], recipients: ['Chad'] }], phrase)
      assert.equal(found.states.includes('TGO') && found.resolution.likelihood === undefined, isSure)
    })
  }

  table('RES168', [
    [
      'Chad called its counterparts in Lomé and Accra.',
      'counterparts',
      ['TGO', 'GHA'],
      { actors: ['Chad', 'counterparts'] },
    ],
    ['Chad called his counterpart in Lomé.', 'counterpart', ['TGO'], { actors: ['Chad', 'counterpart'] }],
  ])

  table('RES169', [
    ['Critics of Chad accused Togo.', 'Critics', []],
    ['Togo warned friends of Chad.', 'friends', [], { actors: ['Togo'], recipients: ['friends'] }],
    ['Supporters of NATO left.', 'Supporters', []],
    ['Critics of the Chadian government accused Togo.', 'Critics', ['TCD']],
    ['Citizens of Chad accused Togo.', 'Citizens', ['TCD']],
  ])

  for (const [phrase, sectors] of [
    ['A former Chadian soldier', ['CIV']],
    ['A Chadian soldier', ['MIL']],
    ['Three former senior Chadian diplomats', ['CIV']],
    ['Three senior Chadian diplomats', ['GOV']],
    ['The outgoing Chadian ambassador', ['GOV']],
    ['The former Chadian government', ['GOV']],
  ] as const) {
    it(`RES167: ${phrase} is of ${sectors.join()}`, () => {
      const [actor] = resolved([{ text: `${phrase} left.`, actors: [phrase] }], phrase).actors
      assert.deepEqual(actor?.sectors, sectors)
    })
  }

  table('RES8', [
    ['Defense Ministers of Chad, Togo and the Netherlands met.', 'Defense Ministers', ['NLD', 'TCD', 'TGO']],
    ['Foreign Ministers of Chad and Togo met.', 'Foreign Ministers', ['TCD', 'TGO']],
    [
      'The leaders of Peru, the Gulf Cooperation Council members, Chad and Togo met.',
      'leaders',
      ['GCC', 'PER', 'TCD', 'TGO'],
    ],
    ['Officials of Peru, the Gulf Cooperation Council nations and Chad met.', 'Officials', ['GCC', 'PER', 'TCD']],
    ['Leaders of the Gulf Cooperation Council (GCC) and Chad met.', 'Leaders', ['GCC', 'TCD']],
    ['Leaders of the Gulf Cooperation Council (Chad kept away) met.', 'Leaders', ['GCC']],
  ])

  table('RES9', [
    [
      'Chad agrees to jail former Liberian president Charles Taylor if he is convicted.',
      'he',
      ['LBR'],
      { actors: ['Chad'], recipients: ['former Liberian president Charles Taylor', 'he'] },
    ],
    ['Chad said he was ill.', 'he', [], { actors: ['Chad'], recipients: ['he'] }],
  ])

  table(
    'RES9',
    [['He is to come home.', 'He', ['TGO']]],
    [
      { text: 'Foreign Minister Ayo Okonde of Togo flew to Mali.', actors: ['Foreign Minister Ayo Okonde'] },
      { text: 'The trip was put off after a Chadian research ship entered waters.', actors: ['Chadian research ship'] },
    ],
  )

  table(
    'RES9',
    [
      ['She said Togo would be the host.', 'She', []],
      ['Adjovi said she would be the host.', 'she', []],
      ['Okonde said she would be the host.', 'she', ['TGO'], { actors: ['Okonde', 'she'], names: [['Okonde', 'PER']] }],
    ],
    [
      {
        text: 'Foreign Minister Ayo Okonde of Togo flew to Mali.',
        actors: ['Foreign Minister Ayo Okonde'],
        names: [['Ayo Okonde', 'PER']],
      },
      {
        text: 'Spokeswoman Lina Adjovi said the trip was useful.',
        names: [['Lina Adjovi', 'PER']],
        statement: { speaker: 'Spokeswoman Lina Adjovi', content: 'the trip was useful' },
      },
    ],
  )

  table('RES10', [
    [
      'Police in Nairobi clashed with Togolese fans.',
      'Police',
      ['KEN'],
      { actors: ['Police', 'Togolese fans'], recipients: ['Police', 'Togolese fans'], places: ['Nairobi'] },
    ],
    [
      'Delegates met in Geneva about Chad.',
      'Delegates',
      [],
      { actors: ['Delegates'], places: ['Geneva'], contact: true },
    ],
  ])

  table('RES11', [
    ['The UN withdrew its unarmed observers.', 'observers', ['UN'], { actors: ['UN'], recipients: ['observers'] }],
    ['Chad recalled its first envoys.', 'envoys', ['TCD'], { actors: ['Chad'], recipients: ['envoys'] }],
    ['Chad said its troops shelled villagers.', 'villagers', [], { actors: ['troops'], recipients: ['villagers'] }],
  ])

  table('RES12', [
    ['Moussa Okonde, head of the Chadian army museum, left.', 'Moussa Okonde', ['TCD']],
    ['Moussa Okonde, chief adviser to the president of Chad, left.', 'Moussa Okonde', ['TCD']],
    ['Bishop Okonde, who heads the Chadian Baptist Church, left.', 'Bishop Okonde', ['TCD']],
    ['Chadian hard-line monk, Moussa Okonde, left.', 'Moussa Okonde', ['TCD']],
    ['It tried Chadian citizens Moussa Okonde and Ali Sarkande.', 'Ali Sarkande', ['TCD']],
    ['Moussa Okonde, a fierce critic of Chad, left.', 'Moussa Okonde', []],
    ['Moussa Okonde, detained in Chad, left.', 'Moussa Okonde', []],
    ['Moussa Okonde, who visited Chad, left.', 'Moussa Okonde', []],
  ])

  it('RES12: whom somebody works for is another', () => {
    const phrase = 'Moussa Okonde, an adviser of President Xi Jinping'
    const names = [
      ['Moussa Okonde', 'PER'],
      ['Xi Jinping', 'PER'],
    ] as const
    const { ids } = resolved([{ text: `${phrase}, left.`, actors: [phrase], names }], phrase)
    assert.ok(!ids.some((id) => id.endsWith('xi-jinping')), ids.join())
  })

  table('RES35', [
    ['The Trump Administration lifted a ban.', 'Trump Administration', ['USA']],
    ['A Tokyo District Court jailed him.', 'Tokyo District Court', ['JPN']],
    ['Togo praised the Government of Chad.', 'Government of Chad', ['TCD']],
    [
      'Chadian minister Moussa Power left. He was ill.',
      'He',
      ['TCD'],
      { actors: ['Chadian minister Moussa Power', 'He'] },
    ],
    ['The Okonde Administration lifted a ban.', 'Okonde Administration', []],
    ['A Southwest District Court jailed him.', 'Southwest District Court', []],
  ])

  it('RES35: two bodies are not one by their last word', () => {
    const said: Written = {
      text: 'Fines hit Deutsche Bank and Danske Bank.',
      recipients: ['Deutsche Bank', 'Danske Bank'],
    }
    assert.deepEqual(resolved([said], 'Deutsche Bank').states, ['DEU'])
    assert.deepEqual(resolved([said], 'Danske Bank').states, [])
  })

  table('RES36', [
    ['The government of Chad and Togo agree.', 'government of Chad', ['TCD']],
    ['The governments of Chad and Togo agree.', 'governments', ['TCD', 'TGO']],
    ['The governments of Chad and Togo agree.', 'governments of Chad and Togo', ['TCD', 'TGO']],
    ['It jailed ministers of the Regional Government of Catalonia.', 'ministers', ['ESP']],
    ['It jailed residents of the Regional Assembly. Togo left.', 'residents', []],
  ])

  const [first, second] = ['Moussa Okonde', 'Ayo Sarkande']
  const both = {
    recipients: [first, second],
    names: [
      [first, 'PER'],
      [second, 'PER'],
    ],
  } as const
  table('RES37', [
    [`Mali bars U.S. Senators ${first} and ${second}.`, second, ['USA'], both],
    [`Mali frees two Chadian aid workers, ${first}, 29, and ${second}.`, first, ['TCD'], both],
    [`Mali frees two Chadian aid workers, ${first}, 29, and ${second}.`, second, ['TCD'], both],
    [`Mali tries Hezbollah members ${first} and ${second}.`, second, ['LBN'], both],
    [`Togo frees Malian and Chadian nurses ${first} and ${second}.`, first, ['MLI'], both],
    [`Togo frees Malian and Chadian nurses ${first} and ${second}.`, second, ['TCD'], both],
    [`After talks with Chadian officials, ${first} and ${second} left.`, second, [], both],
    [`Chad frees nurses ${first} and ${second}.`, second, [], both],
    [`Hezbollah frees nurses ${first} and ${second}.`, second, [], both],
    [`Mali frees three Chadian nurses, ${first} and ${second} said.`, second, [], both],
  ])

  table('RES13', [
    [
      'It killed a Chadian soldier and wounded five others in Mali.',
      'five others',
      ['TCD'],
      { recipients: ['Chadian soldier', 'five others'], places: ['Mali'] },
    ],
    [
      'It took five Chadian nurses and two others in Mali.',
      'two others',
      [],
      { recipients: ['five Chadian nurses', 'two others'], places: ['Mali'] },
    ],
    [
      'A Chadian official says that bombers killed two men and wounded 238 others.',
      '238 others',
      [],
      { actors: ['Chadian official'], recipients: ['238 others'] },
    ],
    [
      'President Idriss Déby of Chad would not apologise for killing nine.',
      'nine',
      [],
      { actors: ['President Idriss Déby of Chad'], recipients: ['nine'] },
    ],
  ])

  table('RES191', [
    [
      'Chadian soldiers killed ten rebels and caught five others in Mali.',
      'five others',
      [],
      { actors: ['Chadian soldiers'], recipients: ['ten rebels', 'five others'] },
    ],
    [
      'Three Chadian soldiers were killed in Mali and another two wounded.',
      'another two',
      ['TCD'],
      { recipients: ['Three Chadian soldiers', 'another two'], places: ['Mali'] },
    ],
  ])

  table('RES14', [
    [
      'Togo left talks with Chad after the latter fired.',
      'latter',
      ['TCD'],
      { actors: ['Togo', 'latter'], recipients: ['Chad'] },
    ],
    [
      'Togo left talks with Chad after the former fired.',
      'former',
      ['TGO'],
      { actors: ['Togo', 'former'], recipients: ['Chad'] },
    ],
    ['Togo left after the latter fired.', 'latter', [], { actors: ['Togo', 'latter'] }],
  ])

  const list = { text: 'Chad, Togo, Mali and Niger left.', actors: ['Chad', 'Togo', 'Mali', 'Niger'] } as const
  table(
    'RES194',
    [
      ['The four fined Benin.', 'four', ['MLI', 'NER', 'TCD', 'TGO']],
      ['The quartet fined Benin.', 'quartet', ['MLI', 'NER', 'TCD', 'TGO']],
      ['The four foreign ministers met.', 'four foreign ministers', ['MLI', 'NER', 'TCD', 'TGO']],
      ['Benin fined the four.', 'four', [], { recipients: ['four'] }],
      ['The five fined Benin.', 'five', []],
      ['Four fined Benin.', 'Four', []],
      ['The four dogs left.', 'four dogs', []],
    ],
    [list],
  )

  table('RES18', [
    ['Chad told Togo that it shelled Chad.', 'it', ['TGO'], { actors: ['Togo', 'it'], recipients: ['Chad'] }],
  ])

  table(
    'RES18',
    [
      ['Mali stopped them.', 'them', ['TCD', 'TGO'], { actors: ['Mali'], recipients: ['them'] }],
      ['Togo stopped them.', 'them', ['TCD'], { actors: ['Togo'], recipients: ['them'] }],
    ],
    [{ text: 'Chad and Togo met.', actors: ['Chad', 'Togo'], contact: true }],
  )

  table(
    'RES18',
    [
      [
        'He ordered the Togolese army home.',
        'He',
        ['TGO'],
        { actors: ['He'], recipients: ['Togolese army'], names: [['Togolese', 'NORP']] },
      ],
      [
        'He met Togolese officers.',
        'He',
        ['MLI'],
        { actors: ['He'], recipients: ['Togolese officers'], contact: true },
      ],
    ],
    [
      {
        text: 'Foreign Minister Bo Keita of Mali said nothing.',
        actors: ['Foreign Minister Bo Keita'],
        names: [['Bo Keita', 'PER']],
      },
      {
        text: 'Foreign Minister Ayo Okonde of Togo spoke.',
        actors: ['Foreign Minister Ayo Okonde'],
        names: [['Ayo Okonde', 'PER']],
      },
    ],
  )

  table(
    'RES9',
    [
      [
        'Asked whether he would call Chad, Okonde said nothing.',
        'he',
        ['TGO'],
        {
          actors: ['he'],
          recipients: ['Chad'],
          names: [['Okonde', 'PER']],
          statement: { speaker: 'Okonde', content: 'nothing' },
        },
      ],
      [
        'Asked whether Bo Keita knew that he called Chad, Okonde said nothing.',
        'he',
        ['MLI'],
        {
          actors: ['he'],
          recipients: ['Chad'],
          names: [
            ['Bo Keita', 'PER'],
            ['Okonde', 'PER'],
          ],
          statement: { speaker: 'Okonde', content: 'nothing' },
        },
      ],
      [
        'Acting chief Ayo Okonde cut short a trip on which he fired on Chad.',
        'he',
        ['TGO'],
        { actors: ['he'], recipients: ['Chad'], names: [['Ayo Okonde', 'PER']] },
      ],
      [
        'Okonde said: “If he sends troops, so will we.”',
        'he',
        ['MLI'],
        {
          actors: ['he'],
          names: [['Okonde', 'PER']],
          statement: { speaker: 'Okonde', content: 'If he sends troops, so will we' },
        },
      ],
    ],
    [
      {
        text: 'Foreign Minister Ayo Okonde of Togo left.',
        actors: ['Foreign Minister Ayo Okonde'],
        names: [['Ayo Okonde', 'PER']],
      },
      {
        text: 'Foreign Minister Bo Keita of Mali came.',
        actors: ['Foreign Minister Bo Keita'],
        names: [['Bo Keita', 'PER']],
      },
    ],
  )

  table(
    'RES9',
    [
      [
        'Mali told them it had shelled nobody.',
        'it',
        ['MLI'],
        { actors: ['it'], names: [['Mali', 'GPE']], statement: { speaker: 'Mali', content: 'it had shelled nobody' } },
      ],
      [
        '“Chad has agreed to all of this,” it said.',
        'it',
        ['TGO'],
        {
          actors: ['Chad'],
          names: [['Chad', 'GPE']],
          statement: { speaker: 'it', content: 'Chad has agreed to all of this' },
        },
      ],
    ],
    [
      {
        text: 'Togo said it was so.',
        names: [['Togo', 'GPE']],
        statement: { speaker: 'Togo', content: 'it was so' },
      },
    ],
  )

  table(
    'RES2',
    [
      [
        'The UN urged the two countries to talk.',
        'two countries',
        ['TCD', 'TGO'],
        { actors: ['UN'], recipients: ['two countries'] },
      ],
    ],
    [
      { text: 'Chad shelled Togo.', actors: ['Chad'], recipients: ['Togo'] },
      { text: 'Chad blamed Togo.', actors: ['Chad'], recipients: ['Togo'] },
      { text: 'Togo blamed Chad.', actors: ['Togo'], recipients: ['Chad'] },
      { text: 'Mali and Niger blamed Chad.', actors: ['Mali', 'Niger'], recipients: ['Chad'] },
    ],
  )

  table(
    'RES2',
    [
      [
        'Togo called on the two sides to build the Lomé-Paris line.',
        'two sides',
        ['TCD', 'TGO'],
        { actors: ['Togo'], recipients: ['two sides'] },
      ],
      ['The parties agreed to talk.', 'parties', ['TCD', 'TGO'], { actors: ['parties'], contact: true }],
    ],
    [{ text: 'Togo met Chad.', actors: ['Togo', 'Chad'], contact: true }],
  )

  table(
    'RES61',
    [
      ['The West African nation left.', 'West African nation', ['TGO']],
      ['The South American nation left.', 'South American nation', []],
      ['A West African nation left.', 'West African nation', ['?']],
    ],
    [{ text: 'France shelled Togo.', actors: ['France'], recipients: ['Togo'] }],
  )

  table('RES19', [
    [
      'A delegation led by Chadian minister Moussa Okonde met Togo.',
      'delegation',
      ['TCD'],
      { actors: ['delegation'], recipients: ['Togo'] },
    ],
    ['A delegation met Togo.', 'delegation', [], { actors: ['delegation'], recipients: ['Togo'] }],
  ])

  for (const [text, states] of [
    ['Jorge Toledo came home.', []],
    ['Jorge Toledo left the European Union office.', ['EU']],
  ] as const) {
    it(`RES20: a namesake in the lists is meant where the article speaks of his state: "${text}"`, () => {
      const written: Written = { text, actors: ['Jorge Toledo'], names: [['Jorge Toledo', 'PER']] }
      assert.deepEqual(resolved([written], 'Jorge Toledo', '2022-05-14').states, states)
    })
  }

  table('RES21', [
    [
      'Chad spoke with Togo about the Togolese people as they defend their country.',
      'country',
      ['TGO'],
      { recipients: ['country'], actors: [] },
    ],
    ['Villagers defend their country.', 'country', [], { actors: ['Villagers'], recipients: ['country'] }],
  ])

  it('RES15: the holder of an office by surname, on the day', () => {
    const text = { text: 'Prime Minister Lee left.', actors: ['Prime Minister Lee'] }
    assert.deepEqual(resolved([text], 'Prime Minister Lee', '2022-06-01').states, ['SGP'])
    const former = { text: 'Former Prime Minister Lee left.', actors: ['Former Prime Minister Lee'] }
    assert.deepEqual(resolved([former], 'Former Prime Minister Lee', '2022-06-01').states, [])
  })

  it('RES182: a monarch by his first name, which a prince has as his last', () => {
    const king = (words: string) => [{ text: `${words} left.`, actors: [words] }]
    assert.deepEqual(resolved(king('King Salman'), 'King Salman', '2023-06-01').ids, ['SAU:salman'])
    assert.deepEqual(resolved(king('Prince Salman'), 'Prince Salman', '2023-06-01').ids, [])
  })

  table('RES16', [
    [
      'Police in Paris shot four suspected robbers.',
      'four suspected robbers',
      [],
      { recipients: ['four suspected robbers'], places: ['Paris'] },
    ],
    [
      'A strike killed ten militants in Mali.',
      'ten militants',
      [],
      { recipients: ['ten militants'], places: ['Mali'] },
    ],
    ['A strike killed ten people in Mali.', 'ten people', ['MLI'], { recipients: ['ten people'], places: ['Mali'] }],
    [
      'The Chadian army says the country sent troops to Mali.',
      'country',
      ['TCD'],
      { actors: ['Chadian army', 'country'], places: ['Mali'] },
    ],
  ])

  table(
    'RES2',
    [
      ['Two officials left for talks.', 'Two officials', ['TCD']],
      ['Border guards of the two countries met.', 'Border guards', ['TCD', 'TGO']],
      [
        'Trade ministers of the two countries met.',
        'Trade ministers',
        ['TCD', 'TGO'],
        { actors: ['Trade ministers'], names: [['Trade ministers', 'TITLE']] },
      ],
      ['Envoys from both sides met.', 'Envoys', ['TCD', 'TGO']],
      ['Envoys from two sides met.', 'Envoys', ['TCD']],
      ['The two officials left for talks.', 'two officials', ['TCD', 'TGO']],
    ],
    [{ text: 'Chad met Togo.', actors: ['Chad'], recipients: ['Togo'] }],
  )

  table(
    'RES2',
    [
      ['The deal was praised in both capitals.', 'both capitals', ['TCD', 'TGO'], { actors: ['both capitals'] }],
      [
        'Niger urged both sides to wait.',
        'both sides',
        ['TCD', 'TGO'],
        { actors: ['Niger'], recipients: ['both sides'] },
      ],
      ['The two countries each freed fishermen.', 'two countries', ['TCD', 'TGO']],
      [
        'Togo blamed the fishermen of each side.',
        'each side',
        ['TCD', 'TGO'],
        { actors: ['each side'], recipients: ['Togo'] },
      ],
    ],
    [
      { text: 'Chad is at odds with Togo over fish.' },
      { text: 'Togo and Chad have no fleet.' },
      { text: 'Niger and the United Nations met.', actors: ['Niger', 'United Nations'], contact: true },
      { text: 'Nobody spoke of Togo.' },
      { text: 'It rained.' },
      { text: 'It rained again.' },
      { text: 'Then it snowed.' },
    ],
  )

  table('RES2', [
    [
      'Chad and the United Nations asked Mali for a date; both governments want one.',
      'both governments',
      ['MLI', 'TCD'],
      { actors: ['both governments'] },
    ],
    ['Niger urged both sides to wait.', 'both sides', [], { actors: ['Niger'], recipients: ['both sides'] }],
  ])

  for (const [others, states] of [
    ['Togo sent a letter.', ['TCD', 'TGO']],
    ['Togo sent Mali a letter.', ['MLI', 'TGO']],
  ] as const)
    table(
      'RES2',
      [
        [
          'Chad turned down a meeting of the two armies.',
          'two armies',
          states,
          { actors: ['Chad'], recipients: ['two armies'] },
        ],
      ],
      [{ text: others }],
    )

  table(
    'RES10',
    [
      ['Ministers met again.', 'Ministers', ['TCD', 'TGO'], { actors: ['Ministers'], contact: true }],
      ['Members of a club met.', 'Members', [], { actors: ['Members'], contact: true }],
    ],
    [{ text: 'Chad met Togo.', actors: ['Chad'], recipients: ['Togo'], contact: true }],
  )

  table(
    'RES91',
    (
      [
        ['The leaders', ['TCD', 'TGO']],
        ['The two leaders', ['TCD', 'TGO']],
        ['World leaders', []],
        ['International leaders', []],
        ['Member governments', []],
        // of the one whom the text speaks of, or of nobody: not of both
        ['Three ministers', ['TCD']],
      ] as const
    ).map(([who, ids]) => [`${who} met.`, who, ids, { actors: [who], contact: true }] as const),
    [{ text: 'Chad met Togo.', actors: ['Chad'], recipients: ['Togo'] }],
  )

  const org = (name: string) => ({ actors: [name], names: [[name, 'ORG']] }) as const
  table(
    'RES38',
    [
      ['The joint border commission met.', 'joint border commission', ['TCD', 'TGO']],
      ['A mixed commission met.', 'mixed commission', ['TCD', 'TGO']],
      ['The Joint Working Group met.', 'Joint Working Group', ['TCD', 'TGO'], org('Joint Working Group')],
      ['The Joint Harbour Group met.', 'Joint Harbour Group', [], org('Joint Harbour Group')],
      ['The Working Group met.', 'Working Group', [], org('Working Group')],
      ['The commission said no.', 'commission', []],
      ['A court said no.', 'court', []],
    ],
    [
      { text: 'Chad met Togo.', actors: ['Chad'], recipients: ['Togo'] },
      { text: 'The government of Togo left.', actors: ['government'] },
    ],
  )

  it('RES7: a surname that the lists know well is not the relative whom the article names in full', () => {
    const first = {
      text: 'A clinic was named after American lawyer Beau Biden.',
      recipients: ['American lawyer Beau Biden'],
    }
    const then = { text: 'Biden met the leaders of Chad.', actors: ['Biden'], recipients: ['leaders'] }
    assert.deepEqual(resolved([first, then], 'Biden', '2021-03-17').ids, ['USA:joe-biden'])
    const other = { text: 'Brazilian judge Marta Okonde came.', actors: ['Brazilian judge Marta Okonde'] }
    assert.deepEqual(resolved([other, { text: 'Okonde left.', actors: ['Okonde'] }], 'Okonde').states, ['BRA'])
  })

  table(
    'RES1',
    [
      ['I will visit Togo.', 'I', []],
      ['"I will visit Togo."', 'I', ['TCD']],
    ],
    [{ text: 'President Mahamat Déby of Chad came home.', actors: ['President Mahamat Déby'] }],
  )

  table('RES24', [
    ['Police in Moyale, Ethiopia, left.', 'Police', ['ETH']],
    ['Police in Moyale, Kenya, left.', 'Police', ['KEN']],
    ['Police in Paris, Texas, left.', 'Police', ['USA']],
    ['Police in Manchester, N.H., left.', 'Police', ['USA']],
    ['Police in Agusan del Sur, Mindanao, left.', 'Police', ['PHL']],
    ['Talks in Paris, Togo and Chad say, failed.', 'Talks', ['FRA']],
  ])

  table(
    'RES24',
    [['Envoys flew to Cordoba.', 'Cordoba', ['ARG'], { recipients: ['Cordoba'] }]],
    [{ text: 'Argentina met Chile.' }, { text: 'Argentina left.' }],
  )
  table(
    'RES24',
    [['Envoys flew to Cordoba.', 'Cordoba', ['ESP'], { recipients: ['Cordoba'] }]],
    [{ text: 'Spain met Chile.' }, { text: 'Spain left.' }],
  )

  it('RES106: inspectors of a state are of its government', () => {
    const ids = (text: string, phrase: string) => resolved([{ text, actors: [phrase] }], phrase).ids
    assert.deepEqual(ids('Inspectors from Norway toured the plant.', 'Inspectors from Norway'), ['NOR:GOV'])
    assert.deepEqual(ids('Norwegian soldiers left.', 'Norwegian soldiers'), ['NOR:MIL'])
    assert.deepEqual(ids('UN inspectors toured the plant.', 'UN inspectors'), ['UN'])
  })

  it('RES23: who receives people of a state is not guessed to be of it', () => {
    const received = (code: string, contact = true) => {
      const line = { text: 'Governor Ali Okonde received Chad.', actors: ['Chad'], recipients: ['Governor Ali Okonde'] }
      const written: readonly Written[] = [{ ...line, names: [['Ali Okonde', 'PER']], contact }]
      const guess = () => ({ code, likelihood: 0.9 })
      return resolved(written, 'Governor Ali Okonde', undefined, null, {}, guess).states
    }
    assert.deepEqual(received('TCD'), [])
    assert.deepEqual(received('TGO'), ['TGO'])
    assert.deepEqual(received('TCD', false), ['TCD'])
  })

  table('RES17', [
    [
      'The president invited President Emmanuel Macron.',
      'president',
      [],
      { actors: ['president'], recipients: ['President Emmanuel Macron'] },
    ],
  ])

  table(
    'RES177',
    [['The president smiled.', 'president', ['FRA']]],
    [
      {
        text: 'Turkish President Recep Tayyip Erdogan left.',
        actors: ['Turkish President Recep Tayyip Erdogan'],
        names: [['Recep Tayyip Erdogan', 'PER']],
      },
      { text: 'He was tired.', actors: ['He'] },
      {
        text: 'French President Emmanuel Macron stayed.',
        actors: ['French President Emmanuel Macron'],
        names: [['Emmanuel Macron', 'PER']],
      },
    ],
  )

  describe('RES179: a title that is cut out of a phrase is whose the phrase is', () => {
    const before: Written = {
      text: 'Togolese spokesman Kodjo Mensah left.',
      actors: ['Togolese spokesman Kodjo Mensah'],
      names: [['Kodjo Mensah', 'PER']],
    }
    for (const [phrase, states] of [
      ['Chad army spokesman', ['TCD']],
      ['minister and spokesman', ['TGO']],
      ['Chadian spokesman, Ida Lund,', ['TCD']],
    ] as const)
      it(`${phrase} → ${states.join()}`, () => {
        const text = `The ${phrase} said the ferry was late.`
        const statement = { speaker: 'spokesman', content: 'the ferry was late' }
        assert.deepEqual(
          resolved([before, { text, actors: [phrase.replace(/,$/, '')], statement }], 'spokesman').states,
          states,
        )
      })
  })

  describe('RES178: an official whom a report from a capital names without a state is of that one', () => {
    const before: readonly Written[] = [
      { text: 'Greece had the right to fish, Turkey said.', actors: ['Turkey'], recipients: ['Greece'] },
    ]
    const rows: readonly (readonly [text: string, dateline: string | null, states: readonly string[]])[] = [
      ['Foreign Minister Ayo Okonde left.', 'ANKARA —', ['TUR']],
      ['Foreign Minister Ayo Okonde left.', 'ATHENS —', ['GRC']],
      ['Foreign Minister Ayo Okonde left.', 'CAIRO —', []],
      ['Foreign Minister Ayo Okonde left.', 'GENEVA —', []],
      ['Foreign Minister Ayo Okonde left.', null, []],
      ['Fisherman Ayo Okonde left.', 'ANKARA —', []],
      ['Malian Foreign Minister Ayo Okonde left.', 'ANKARA —', ['MLI']],
      ['Government spokesman Ayo Okonde said in Cairo that it rained.', null, []],
      ['Foreign Minister Ayo Okonde said in Ankara that it rained.', null, []],
    ]
    for (const [text, dateline, states] of rows) {
      const phrase = text.slice(0, text.indexOf('Okonde') + 'Okonde'.length)
      const written = [...before, { text, actors: [phrase], names: [['Ayo Okonde', 'PER']] } as Written]
      it(`${dateline ?? 'no dateline'}: ${text} → ${states.join() || 'open'}`, () =>
        assert.deepEqual(resolved(written, phrase, '2025-06-12', dateline).states, states))
    }
  })

  describe('RES230: an organ of a state that stands without its name is of the capital where the report was written', () => {
    const before: readonly Written[] = [
      { text: 'Greece had the right to fish, Turkey said.', actors: ['Turkey'], recipients: ['Greece'] },
    ]
    const of = (phrase: string): Written => ({
      text: `The ferry was late, ${phrase} said.`,
      statement: { speaker: phrase.replace(/^(?:the|an?) /, ''), content: 'The ferry was late' },
    })
    const rows: readonly (readonly [phrase: string, dateline: string | null, states: readonly string[]])[] = [
      ['the foreign ministry', 'ANKARA —', ['TUR:GOV']],
      ['the foreign ministry', 'ATHENS —', ['GRC:GOV']],
      ['ministry officials', 'ATHENS —', ['GRC:GOV']],
      ['a government official', 'ATHENS —', ['GRC:GOV']],
      ['the foreign ministry', 'CAIRO —', []],
      ['the foreign ministry', null, []],
      ['government sources', 'ATHENS —', []],
      ['a foreign government', 'ATHENS —', []],
    ]
    for (const [phrase, dateline, ids] of rows)
      it(`${dateline ?? 'no dateline'}: ${phrase} → ${ids.join() || 'open'}`, () => {
        const span = of(phrase).statement?.speaker ?? ''
        assert.deepEqual(resolved([...before, of(phrase)], span, '2025-06-12', dateline).ids, ids)
      })
    it('the ministry told last is of another state', () => {
      const told: Written = { text: 'The Turkish government objected.', actors: ['Turkish government'] }
      assert.deepEqual(resolved([...before, told, of('the ministry')], 'ministry', '2025-06-12', 'ATHENS —').ids, [])
    })
  })

  describe('RES25: what an office is for does not say whose it is', () => {
    const rows: readonly (readonly [string, readonly string[]])[] = [
      ['Europe Minister Ayo Okonde left.', []],
      ["Togo's Europe Minister Ayo Okonde left.", ['TGO']],
      ['Togolese Europe Minister Ayo Okonde left.', ['TGO']],
      ['European Affairs Minister Ayo Okonde left.', []],
      ['Chad envoy Ayo Okonde left.', []],
      ['Chad special envoy Ayo Okonde left.', []],
      ['UN Chad envoy Ayo Okonde left.', ['UN']],
      ['Chadian envoy Ayo Okonde left.', ['TCD']],
      ["Chad's envoy Ayo Okonde left.", ['TCD']],
      ['US envoy Ayo Okonde left.', ['USA']],
      ['Chad envoy to Togo left.', ['TCD']],
      ['Chad Foreign Minister Ayo Okonde left.', ['TCD']],
    ]
    const name = 'Ayo Okonde'
    for (const [text, states] of rows) {
      const phrase = text.replace(' left.', '')
      it(`${phrase} → ${states.join() || 'open'}`, () =>
        assert.deepEqual(
          resolved([{ text, actors: [phrase], ...(text.includes(name) && { names: [[name, 'PER']] }) }], phrase).states,
          states,
        ))
    }
  })

  table(
    'RES26',
    [
      ['Trade Minister Ayo Okonde came.', 'Trade Minister Ayo Okonde', ['TGO']],
      ['The trade minister came.', 'trade minister', ['TCD']],
    ],
    [
      { text: 'Togo threatened Chad.', actors: ['Togo'], recipients: ['Chad'] },
      { text: "Chad's Trade Minister Lina Adjovi left.", actors: ["Chad's Trade Minister Lina Adjovi"] },
    ],
  )

  it('RES26: who is only described may be the one who is named then', () => {
    const described: Written = { text: "Mongolia's premier may skip Seoul.", actors: ["Mongolia's premier"] }
    const then: Written = { text: 'Prime Minister Ayo Okonde left.', actors: ['Prime Minister Ayo Okonde'] }
    assert.deepEqual(resolved([described, then], 'Prime Minister Ayo Okonde').ids, ['MNG:ayo-okonde'])
  })

  describe('RES33: a description is the person named behind its comma', () => {
    const rows: readonly (readonly [text: string, phrase: string, ids: readonly string[]])[] = [
      ['She met her Chadian counterpart, Ayo Okonde, in Lomé.', 'Chadian counterpart', ['TCD:ayo-okonde']],
      ["Chad's deputy trade minister, Ayo Okonde, left.", "Chad's deputy trade minister", ['TCD:ayo-okonde']],
      ['She met her Chadian counterpart, Ayo Okonde, in Lomé.', 'Ayo Okonde', ['TCD:ayo-okonde']],
      ['She met her Chadian counterpart, Minister Ayo Okonde.', 'Minister Ayo Okonde', ['TCD:ayo-okonde']],
      ["Lina Adjovi's counterpart, Minister Ayo Okonde, left.", 'Minister Ayo Okonde', []],
      ['Togo told Mali that the Chadian king, Foreign Minister Ayo Okonde, left.', 'Foreign Minister Ayo Okonde', []],
      ['The Chadian minister, Ayo Okonde and Lina Adjovi met.', 'Chadian minister', ['TCD:GOV']],
      ['The Chadian minister, Okonde, left.', 'Chadian minister', ['TCD:GOV']],
      ['The Chadian minister met Ayo Okonde.', 'Chadian minister', ['TCD:GOV']],
      ['The Chadian ministers, Ayo Okonde said, left.', 'Chadian ministers', ['TCD:GOV']],
    ]
    for (const [text, phrase, ids] of rows) {
      const names = ['Ayo Okonde', 'Lina Adjovi'].filter((name) => text.includes(name))
      const persons = names.map((name) => [name, 'PER'] as const)
      it(`${phrase} → ${ids.join()} in "${text}"`, () =>
        assert.deepEqual(resolved([{ text, actors: [phrase], names: persons }], phrase).ids, ids))
    }
  })

  describe('RES34: in what a government publishes an official without a state is its own', () => {
    const ofChad = { outlet: 'Ministry of Transport, Chad' }
    const minister = 'Minister Ayo Okonde'
    const names = [['Ayo Okonde', 'PER']] as const
    const visit: Written = { text: `${minister} left for Togo.`, actors: [minister], recipients: ['Togo'], names }
    const idsIn = (written: readonly Written[], head: object, phrase = minister) =>
      resolved(written, phrase, '2025-06-12', null, head).ids
    it('the first', () => assert.deepEqual(idsIn([visit], ofChad), ['TCD:ayo-okonde']))
    it('not in news', () => assert.deepEqual(idsIn([visit], { outlet: 'Sahel Wire' }), []))
    it('not who comes to that state', () => {
      const guest: Written = { text: `${minister} came to Chad.`, actors: [minister], recipients: ['Chad'], names }
      assert.deepEqual(idsIn([guest], ofChad), [])
    })
    it('not the second, who may be of the other state', () => {
      const second = 'Minister Lina Adjovi'
      const met: Written = {
        text: `${minister} met ${second} in Togo.`,
        actors: [minister, second],
        names: [...names, ['Lina Adjovi', 'PER']],
        contact: true,
      }
      assert.ok(!idsIn([met], ofChad, second).some((id) => id.startsWith('TCD')))
    })
    it('not without an office', () => {
      const text = 'Mr Ayo Okonde left for Togo.'
      const man: Written = { text, actors: ['Mr Ayo Okonde'], recipients: ['Togo'], names }
      assert.deepEqual(idsIn([man], ofChad, 'Mr Ayo Okonde'), [])
    })
  })

  it('RES12: an ambassador is not of the state he is sent to, where a surname brings him back', () => {
    const full: Written = {
      text: 'Chadian Ambassador to Togo Ayo Okonde left.',
      actors: ['Chadian Ambassador to Togo Ayo Okonde'],
      names: [['Ayo Okonde', 'PER']],
    }
    const short: Written = { text: 'Okonde spoke.', actors: ['Okonde'], names: [['Okonde', 'PER']] }
    assert.deepEqual(resolved([full, short], 'Okonde').states, ['TCD'])
  })

  table(
    'RES26',
    [['Trade Minister Ayo Okonde came.', 'Trade Minister Ayo Okonde', []]],
    [
      { text: 'Togo and Mali threatened Chad.', actors: ['Togo', 'Mali'], recipients: ['Chad'] },
      { text: "Chad's Trade Minister Lina Adjovi left.", actors: ["Chad's Trade Minister Lina Adjovi"] },
    ],
  )

  describe('RES27: several persons by the office of each', () => {
    const adjovi = 'Chadian Foreign Minister Lina Adjovi'
    const okonde = 'Togolese Foreign Minister Ayo Okonde'
    const met: Written = { text: `${adjovi} met ${okonde}.`, actors: [adjovi, okonde], contact: true }
    const talked: Written = { text: 'Chad and Togo signed.', actors: ['Chad', 'Togo'] }
    const persons = ['TCD:lina-adjovi', 'TGO:ayo-okonde']
    const rows: readonly (readonly [string, string, readonly string[]])[] = [
      ['The two ministers agreed.', 'two ministers', persons],
      ['The two foreign ministers agreed.', 'two foreign ministers', persons],
      ['Both diplomats agreed.', 'Both diplomats', persons],
      ['The two presidents agreed.', 'two presidents', ['TCD:GOV', 'TGO:GOV']],
      ['The two leaders agreed.', 'two leaders', ['TCD:GOV', 'TGO:GOV']],
      ['The two governments agreed.', 'two governments', ['TCD:GOV', 'TGO:GOV']],
      ['The two sides agreed.', 'two sides', ['TCD', 'TGO']],
    ]
    for (const [text, phrase, ids] of rows) {
      it(`${phrase} → ${ids.join()}`, () => {
        assert.deepEqual(resolved([met, { text, actors: [phrase] }], phrase).ids.toSorted(), ids)
        assert.deepEqual(resolved([met, talked, { text, actors: [phrase] }], phrase).ids.toSorted(), ids)
      })
    }
  })

  describe('RES27: "the two" without a noun', () => {
    const [adjovi, okonde] = ['Chadian Finance Minister Lina Adjovi', 'Togolese Trade Minister Ayo Okonde']
    const met: Written = { text: `${adjovi} met ${okonde}.`, actors: [adjovi, okonde], contact: true }
    const signed: Written = { text: 'Chad and Togo signed.', actors: ['Chad', 'Togo'] }
    const then: Written = { text: 'The two spoke.', actors: ['two'] }
    it('the persons who acted together last', () =>
      assert.deepEqual(resolved([met, then], 'two').ids.toSorted(), ['TCD:lina-adjovi', 'TGO:ayo-okonde']))
    it('not where states did since', () =>
      assert.deepEqual(resolved([met, signed, then], 'two').ids.toSorted(), ['TCD', 'TGO']))
  })

  describe('RES28, RES29: towns and people of a trade', () => {
    const rows: readonly (readonly [string, string, readonly string[]])[] = [
      ['Arusha said no.', 'Arusha', ['TZA']],
      ['Dar es Salaam lifted the ban.', 'Dar es Salaam', ['TZA']],
      ['Arusha police came.', 'Arusha police', ['TZA:COP']],
      ['Texas said no.', 'Texas', ['USA:texas']],
      ['Ugandan florists stopped it.', 'Ugandan florists', ['UGA:CIV']],
      ['Kenyan dairy processors stopped it.', 'Kenyan dairy processors', ['KEN:BUS']],
      ['Ugandan waters were closed.', 'Ugandan waters', ['UGA']],
      ['Ugandan airports were closed.', 'Ugandan airports', ['UGA']],
    ]
    for (const [text, phrase, ids] of rows)
      it(`${phrase} → ${ids.join()}`, () => assert.deepEqual(resolved([{ text, actors: [phrase] }], phrase).ids, ids))
  })

  it('the East African Court of Justice is a body, Nordic ministers are no Catholics', () => {
    const court: Written = {
      text: 'Kenya asked the East African Court of Justice.',
      recipients: ['East African Court of Justice'],
    }
    assert.deepEqual(resolved([court], 'East African Court of Justice').states, ['EAC'])
    const nordic: Written = { text: 'Nordic ministers met.', actors: ['Nordic ministers'] }
    assert.deepEqual(resolved([nordic], 'Nordic ministers').ids, ['people:nordic'])
  })

  it('RES5: a phrase that cuts into a name is that name', () => {
    const names = [
      ['Yvette Cooper', 'PER'],
      ['UK', 'GPE'],
    ] as const
    const said: Written = {
      text: 'British Foreign Secretary Yvette Cooper and the UK Foreign Office agreed.',
      actors: ['Foreign Secretary Yvette', 'UK'],
      names,
    }
    assert.deepEqual(resolved([said], 'Foreign Secretary Yvette', '2026-01-15').ids, ['GBR:yvette-cooper'])
    assert.deepEqual(resolved([said], 'UK', '2026-01-15').ids, ['GBR'])
  })

  describe('RES22: in a transcript "we" and "I" are whom the label before names', () => {
    const head = {
      title: 'Remarks by President Erdoğan of Turkey and Prime Minister Mitsotakis of Greece',
      outlet: 'The White House',
    }
    const turn = (label: string): Written => ({ text: `${label} We thank Chad.`, opens: true, actors: ['We'] })
    const later: Written = { text: 'We also praise it.', opens: true, actors: ['We'] }
    const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS (As interpreted):')]
    const said = (written: readonly Written[]) => resolved(written, 'We', '2025-06-12', null, head).states
    const rows: readonly (readonly [string, readonly Written[], readonly string[]])[] = [
      ['the speaker', talk.slice(0, 2), ['GRC']],
      ['the speaker before', [...talk, turn('PRESIDENT ERDOĞAN:')], ['TUR']],
      ['until the next label', [...talk, turn('PRESIDENT ERDOĞAN:'), later], ['TUR']],
      ['an official of the house', [...talk, turn('SENIOR ADMINISTRATION OFFICIAL:')], ['USA']],
      ['nobody known', [...talk, turn('MR. OKONDE:')], []],
      ['nobody known', [...talk, turn('Q')], []],
      ['the house, where one label alone is no transcript', [turn('UPDATE:')], ['USA']],
      ['the house, where a heading is no speaker', [turn('PRESIDENT ERDOĞAN:'), turn('SECURITY:')], ['USA']],
    ]
    for (const [who, written, states] of rows) {
      it(`${who}: ${written.map(({ text }) => text.split(' We')[0]).join(' ')}`, () =>
        assert.deepEqual(said(written), states))
    }
  })
})
