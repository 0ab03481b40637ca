import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDateline } from '../../src/text/dateline.ts'
import { dayOfDateline } from '../../src/text/day-of-dateline.ts'

const accepts: readonly (readonly [paragraph: string, dateline: string, date: string | null])[] = [
  ['ATHENS, 5 December 2025 — Greek officials met.', 'ATHENS, 5 December 2025 — ', '2025-12-05'],
  ['WASHINGTON (AP) — The president met them.', 'WASHINGTON (AP) — ', null],
  ['THE HAGUE, March 11, 2017 (Reuters) - The court ruled.', 'THE HAGUE, March 11, 2017 (Reuters) - ', '2017-03-11'],
  ['THE HAGUE, Netherlands (AP) — Judges ruled.', 'THE HAGUE, Netherlands (AP) — ', null],
  ['The Hague, 11 March 2017 – Judges ruled.', 'The Hague, 11 March 2017 – ', '2017-03-11'],
  ['MOSCOW, Jan. 6 (Reuters) - Russia said so.', 'MOSCOW, Jan. 6 (Reuters) - ', null],
  ['ADDIS ABABA, Sept 5 - A third round of talks', 'ADDIS ABABA, Sept 5 - ', null],
  ['KAMPALA, Uganda (AP) -- Ugandan troops left.', 'KAMPALA, Uganda (AP) -- ', null],
  ['KAMPALA, Uganda (AP) _ Ugandan troops left.', 'KAMPALA, Uganda (AP) _ ', null],
  ['LOMÉ (AP)_ Togo asked.', 'LOMÉ (AP)_ ', null],
  ['CALGARY, Alberta — The leaders met.', 'CALGARY, Alberta — ', null],
  ['ZAGREB/BELGRADE — Croatia asked.', 'ZAGREB/BELGRADE — ', null],
  ['PORT-AU-PRINCE — Haiti asked.', 'PORT-AU-PRINCE — ', null],
  ['N’DJAMENA – Chad recalled its envoy.', 'N’DJAMENA – ', null],
  ['CÚCUTA, Colombia — "We stay," he said.', 'CÚCUTA, Colombia — ', null],
  ['TALLINN — Estonia said no.', 'TALLINN — ', null],
  ['CAIRO (Feb. 12) — Egypt sent aid.', 'CAIRO (Feb. 12) — ', null],
  ['WELLINGTON, Thursday — New Zealand reviewed it.', 'WELLINGTON, Thursday — ', null],
  ['TASHKENT, November 17, 2004 — The two met.', 'TASHKENT, November 17, 2004 — ', '2004-11-17'],
  ['BRUSSELS, Monday, Dec. 5, 2025 (AFP) — The two met.', 'BRUSSELS, Monday, Dec. 5, 2025 (AFP) — ', '2025-12-05'],
  ['Mexico City, 10 April 2024 — Mexico asked.', 'Mexico City, 10 April 2024 — ', '2024-04-10'],
  ['Berlin (dpa) - Germany asked.', 'Berlin (dpa) - ', null],
  ['NEW DELHI: India summoned the envoy.', 'NEW DELHI: ', null],
  ['WASHINGTON—The president met them.', 'WASHINGTON—', null],
  ['UNITED NATIONS — The council met.', 'UNITED NATIONS — ', null],
  ['VIENNA, 2025-12-05 — The council met.', 'VIENNA, 2025-12-05 — ', '2025-12-05'],
  ['GENEVA, 3 March 2022', 'GENEVA, 3 March 2022', '2022-03-03'],
  ['LOMÉ, September 13. /GNA/. The Togolese ministry spoke.', 'LOMÉ, September 13. /GNA/. ', null],
  ['LIMA, Sep 21 (GNA).- Peruvian officials left.', 'LIMA, Sep 21 (GNA).- ', null],
  ['Port Louis, Oct 14 (GNA) Mauritius asked.', 'Port Louis, Oct 14 (GNA) ', null],
]
for (const [paragraph, dateline, date] of accepts) {
  test(`a dateline: ${paragraph}`, () => {
    const found = readDateline(paragraph)
    assert.ok(found)
    assert.equal(paragraph.slice(0, found.end), dateline)
    assert.equal(found.date, date)
  })
}

const rejects = [
  'The ministers met in Vienna on 5 December 2025 — for the third time.',
  'NATO — the alliance of 32 states — met.',
  'EU–CELAC: foreign ministers gather',
  'EXCLUSIVE: Turkey buys jets',
  'BREAKING — Turkey buys jets',
  'UPDATE 2 - Turkey buys jets',
  'FACT CHECK — Turkey did not buy jets',
  'PRESENTER: Good evening.',
  'PRIME MINISTER MORAWIECKI: We will stay.',
  'Paris — The city was quiet.',
  'The Hague — The city was quiet.',
  'THE LATEST — Judges rule.',
  'Erdogan: Turkey will not wait',
  'On September 30 — The day of the vote',
  'On Monday, May 5 — The envoy left.',
  'U.S. President Joe Biden met Xi.',
  'UN: talks to go on',
  'COVID-19 cases rose in Peru.',
  'Sen. Jane Doe (R) - Voted no.',
  '',
]
for (const paragraph of rejects) {
  test(`no dateline: ${paragraph}`, () => assert.equal(readDateline(paragraph), null))
}

for (const [dateline, published, due] of [
  ['ACCRA, May 26 (GNA) —', '2025-05-27', '2025-05-26'],
  ['ACCRA, 26 May —', '2025-05-27', '2025-05-26'],
  ['ACCRA, Dec. 31 —', '2026-01-01', '2025-12-31'],
  ['ACCRA, May 26 —', '2025-06-27', '2025-06-27'],
  ['ACCRA, May 28 —', '2025-05-27', '2025-05-27'],
  ['ACCRA —', '2025-05-27', '2025-05-27'],
] as const) {
  test(`EV211: ${dateline} published ${published} is of ${due}`, () =>
    assert.equal(dayOfDateline(dateline, { start: 0, end: dateline.length }, published), due))
}
