/** A sign for each reason why a cell is empty, as a path in a square of 16: told apart by shape alone. */
import type { GapReason } from '../model/lists.ts'

export const GAP_SIGNS: Record<GapReason, string> = {
  // An empty box: there is no report here.
  not_collected: 'M2 2H14V14H2ZM3.5 3.5V12.5H12.5V3.5Z',
  // A box struck through: searched, and none published.
  not_published: 'M2 2H14V14H2ZM3.5 3.5V11.4L11.4 3.5ZM12.5 4.6L4.6 12.5H12.5Z',
  // A dash: the report says nothing.
  not_stated: 'M3 7.2H13V8.8H3Z',
  // Three dots: words, but no number.
  no_number: 'M2 6.7H4.6V9.3H2ZM6.7 6.7H9.3V9.3H6.7ZM11.4 6.7H14V9.3H11.4Z',
  // A question mark.
  unread: 'M4.6 5.6C4.6 3.4 6 2 8.1 2C10.2 2 11.6 3.3 11.6 5.1C11.6 6.6 10.8 7.4 9.9 8.1C9 8.8 8.9 9.2 8.9 10.3H7.2C7.2 8.6 7.4 7.9 8.5 7C9.4 6.3 9.8 5.9 9.8 5.1C9.8 4.2 9.1 3.6 8.1 3.6C7 3.6 6.4 4.3 6.4 5.6ZM7.1 11.8H9V13.8H7.1Z',
  // A quarter of a disc in its ring: a part only.
  part_only: 'M8 1.5A6.5 6.5 0 1 1 7.99 1.5ZM8 3A5 5 0 1 0 8.01 3ZM8 3A5 5 0 0 1 13 8H8Z',
  // Not equal.
  conflicting: 'M2.5 5H8.6L9.9 2.2L11.3 2.8L10.3 5H13.5V6.6H9.5L8.2 9.4H13.5V11H7.4L6.1 13.8L4.7 13.2L5.7 11H2.5V9.4H6.5L7.8 6.6H2.5Z',
  // An arrow that leads away: another measure.
  not_comparable: 'M6.8 3.2V7.2H14V8.8H6.8V12.8L2 8ZM9.2 3.2',
}
