// One peer that does a list of things and reports what it saw.
import { order, Peer, sleep, tell, until } from './peer.mjs'

const peer = new Peer(order)
const seen = {}
for (const [verb, value] of order.steps) {
  if (verb === 'sync') await peer.synced()
  else if (verb === 'insert') peer.text.insert(value[0], value[1])
  else if (verb === 'repeat') peer.text.insert(value[0], value[1].repeat(value[2]))
  else if (verb === 'delete') peer.text.delete(value[0], value[1])
  else if (verb === 'saved') await until(() => peer.saved, 'saved')
  else if (verb === 'notice') await until(() => peer.notices.some((notice) => notice.kind === value), `a notice: ${value}`)
  else if (verb === 'insight') await until(() => peer.insights.length >= value, 'an insight')
  else if (verb === 'closed') await until(() => peer.closed, 'the end')
  else if (verb === 'text') await until(() => peer.text.toString() === value, `the text ${value}, not ${peer.text}`)
  else if (verb === 'sleep') await sleep(value)
  else if (verb === 'tell') tell({ told: value })
  else throw new Error(`what is ${verb}?`)
}
await tell({
  text: peer.text.toString(),
  saved: peer.saved,
  notices: peer.notices,
  insights: peer.insights,
  closed: peer.closed,
})
process.exit(0)
