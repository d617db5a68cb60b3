/** Leave to open the text, asked of the page for a few minutes at a time. */

export interface Ticket {
  url: string
  room: string
  token: string
  expiresAt: number
  userId: string
}

/** The page says that this person may not (any longer) open the text. */
export class NotAllowed extends Error {}

/** Nobody is signed in any more; whoever signs in again may well open it. */
export class SignedOut extends Error {}

export async function fetchTicket(url: string): Promise<Ticket> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'X-CSRFToken': csrfToken(), Accept: 'application/json' },
    credentials: 'same-origin',
  })
  if (answer.status === 401) throw new SignedOut(answer.statusText)
  if ([403, 404].includes(answer.status)) throw new NotAllowed(answer.statusText)
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  const told = (await answer.json()) as { url: string; room: string; token: string; expires_at: string; user_id: number }
  return { url: socketUrl(told.url), room: told.room, token: told.token, expiresAt: Date.parse(told.expires_at), userId: String(told.user_id) }
}

/** The room is always where the page came from, whatever name the server behind a proxy knows itself by. */
function socketUrl(url: string): string {
  const { pathname } = new URL(url, location.href)
  return `${location.protocol === 'https:' ? 'wss:' : 'ws:'}//${location.host}${pathname}`
}

function csrfToken(): string {
  const field = document.querySelector<HTMLInputElement>('input[name=csrfmiddlewaretoken]')
  const cookie = document.cookie.split('; ').find((each) => each.startsWith('csrftoken='))
  return cookie?.slice('csrftoken='.length) ?? field?.value ?? ''
}
