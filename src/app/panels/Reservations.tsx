/** What has to be minded before comparing: the two gravest in one sentence, the rest on demand. */
import { tellReservation } from '../../compare/sentences.ts'
import { usePage } from '../page.ts'
import { usePrinting } from '../present/use_printing.ts'
import { Say } from '../present/Say.tsx'
import type { Reservation } from '../../compare/comparable.ts'

const GRAVEST = 2

export function Reservations({ reservations }: { reservations: readonly Reservation[] }) {
  const { words } = usePage()
  const isPrinting = usePrinting()
  if (reservations.length === 0) return null
  const rest = reservations.slice(GRAVEST)
  return (
    <div className="reservation">
      <p>
        <strong>{words.t('reservation.lead')}</strong>
        <Say text={reservations.slice(0, GRAVEST).map((reservation) => tellReservation(reservation, words)).join(words.t('list.semicolon'))} />
        {words.t('reservation.end')}
      </p>
      {rest.length > 0 && (
        <details open={isPrinting || undefined}>
          <summary>{words.t('reservation.more', { n: rest.length })}</summary>
          <ul>
            {rest.map((reservation) => (
              <li key={reservation.kind}>
                <Say text={tellReservation(reservation, words)} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
