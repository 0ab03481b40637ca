/**
 * The largest text, HTML page or JSON line that is read as one article, in bytes: some 1.5 million words. Whatever is
 * larger is an archive, which JSON Lines reads one article at a time.
 */
export const maximumTextBytes = 10_000_000

/** The largest PDF, in bytes: most of it is pictures. The text taken out of it keeps `maximumTextBytes`. */
export const maximumPdfBytes = 50_000_000

/** How much of the start of a file is looked at to tell what it is, in bytes. */
export const sniffBytes = 4096
