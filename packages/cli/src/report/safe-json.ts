/**
 * JSON in which control characters and those that reorder text are escaped (JSON.stringify itself leaves DEL, C1 and
 * the bidirectional ones), so that a report can be shown on a terminal. It reads as the same value.
 */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
