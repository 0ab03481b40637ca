/** Text as databases and addresses take it: PostgreSQL keeps no NUL and UTF-8 no half of a surrogate pair. Offsets stay. */
export function storable<Text extends string | null>(text: Text): Text {
  return (text === null ? null : text.toWellFormed().replaceAll('\0', '\ufffd')) as Text
}
