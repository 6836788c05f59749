import decision from './decision.json'
import delegation from './delegation.json'
import device from './device.json'
import identity from './identity.json'
import inbox from './inbox.json'
import outbox from './outbox.json'
import push from './push.json'
import request from './request.json'
import shell from './shell.json'

export default { decision, delegation, device, identity, inbox, outbox, push, request, shell }
