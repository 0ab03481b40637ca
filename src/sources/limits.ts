/**
 * The largest text, HTML page or JSON line that is read as one article, in bytes: some 1.5 million words. Whatever is
 * larger is an archive, which JSON Lines reads one article at a time.
 */
export const maximumTextBytes = 10_000_000

/** The largest PDF, in bytes: most of it is pictures. The text taken out of it keeps `maximumTextBytes`. */
export const maximumPdfBytes = 50_000_000

/** How much of the start of a file is looked at to tell what it is, in bytes. */
export const sniffBytes = 4096

/** The longest id that an article may bring, in UTF-16 units: it is asked for by it, and databases index so much. */
export const maximumId = 500

/** The longest web address that is asked, in UTF-16 units: servers take hardly more. */
export const maximumAddress = 2_000

/** The longest text that is read while somebody waits, in UTF-16 units: more than 1,500 sentences of news have. */
export const maximumGivenText = 200_000

/** The largest request, in bytes: such a text, each unit of it written as six characters, and the other fields. */
export const maximumRequestBytes = 1_250_000
