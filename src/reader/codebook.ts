/** The closed word lists of the codebook (annotation guide: "Event", "Names", "Contact", "Statement", "Ledger fields"). */
export const modesOf = {
  AGREE: [],
  CONSULT: ['visit', 'third-party', 'multilateral', 'phone'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'yield', 'meet'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'yield', 'meet'],
  THREATEN: ['restrict', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct', 'vandalize'],
  SANCTION: ['convict', 'expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: [
    'seize',
    'restrict',
    'ban',
    'censor',
    'curfew',
    'martial-law',
    'arrest',
    'deport',
    'withhold',
    'misinformation',
    'cyber',
  ],
  ASSAULT: [
    'abduct',
    'beat',
    'torture',
    'execute',
    'sexual',
    'assassinate',
    'primitive',
    'firearms',
    'explosives',
    'suicide-attack',
    'heavy-weapons',
    'crowd-control',
    'aerial',
    'drone',
    'destroy',
    'unconventional',
  ],
} as const

export type EventType = keyof typeof modesOf
export const eventTypes = Object.keys(modesOf) as readonly EventType[]

/** Quad class of each type: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export const quadOf: Readonly<Record<EventType, 1 | 2 | 3 | 4>> = {
  AGREE: 1,
  CONSULT: 1,
  SUPPORT: 1,
  CONCEDE: 1,
  COOPERATE: 2,
  AID: 2,
  RETREAT: 2,
  REQUEST: 3,
  ACCUSE: 3,
  REJECT: 3,
  THREATEN: 3,
  PROTEST: 4,
  SANCTION: 4,
  MOBILIZE: 4,
  COERCE: 4,
  ASSAULT: 4,
}

export const modalities = ['actual', 'planned', 'possible', 'hypothetical', 'negated'] as const
export type Modality = (typeof modalities)[number]

export const contexts = [
  'military',
  'intelligence',
  'executive',
  'legislative',
  'election',
  'political_institutions',
  'pro_democracy',
  'pro_autocracy',
  'economic',
  'legal',
  'reparations',
  'human_rights',
  'rights_freedoms',
  'repression',
  'human_security',
  'gender',
  'lgbt',
  'religion_ethnicity',
  'inequality',
  'diplomatic',
  'territory',
  'peacekeeping',
  'health',
  'asylum',
  'migration',
  'disasters',
  'natural_resource',
  'environment',
  'technology',
  'terrorism',
  'cbrn',
  'cyber',
  'misinformation',
  'crime',
  'corruption',
  'illegal_drugs',
  'trafficking',
] as const
export type Context = (typeof contexts)[number]

export const nameKinds = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'TITLE', 'EVENT', 'WEAPON', 'LAW', 'DATE'] as const
export type NameKind = (typeof nameKinds)[number]

export const contactKinds = ['visit', 'meeting', 'call', 'summit', 'talks', 'exercise', 'signing'] as const
export type ContactKind = (typeof contactKinds)[number]

export const contactStates = [
  'proposed',
  'planned',
  'confirmed',
  'uncertain',
  'postponed',
  'cancelled',
  'refused',
  'under-way',
  'held',
] as const
export type ContactState = (typeof contactStates)[number]

export const stances = ['assess', 'demand', 'accuse', 'deny', 'promise', 'warn', 'praise', 'inform'] as const
export type Stance = (typeof stances)[number]

export const issueStatuses = ['expected', 'raised', 'open', 'agreed', 'closed', 'denied'] as const
export type IssueStatus = (typeof issueStatuses)[number]

export const causeCertainties = ['stated', 'probable'] as const
export type CauseCertainty = (typeof causeCertainties)[number]

export const outlookKinds = ['thaw', 'escalation', 'trust', 'expectation', 'wish', 'first', 'channel'] as const
export type OutlookKind = (typeof outlookKinds)[number]

export const certainties = ['certain', 'probable', 'possible', 'negated'] as const
export type Certainty = (typeof certainties)[number]
