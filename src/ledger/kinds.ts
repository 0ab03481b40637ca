/** The closed word lists of ledger entries that the codebook does not have. */
export const incidentKinds = [
  'airspace',
  'maritime',
  'border',
  'clash',
  'attack',
  'detention',
  'expulsion',
  'seizure',
  'cyber',
  'espionage',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

export const measureKinds = ['sanction', 'tariff', 'ban', 'recall', 'arms', 'aid'] as const
export type MeasureKind = (typeof measureKinds)[number]

export const measureStates = ['in force', 'announced', 'threatened', 'lifted'] as const
export type MeasureState = (typeof measureStates)[number]

export const channelLevels = ['leader', 'diplomatic', 'military', 'economic', 'consular'] as const
export type ChannelLevel = (typeof channelLevels)[number]

export const channelStatuses = ['open', 'strained', 'reopening', 'refused', 'closed'] as const
export type ChannelStatus = (typeof channelStatuses)[number]
