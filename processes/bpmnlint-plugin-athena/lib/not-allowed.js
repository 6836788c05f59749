/** Why a text cannot be what it should be; begins with a verb. */
class NotAllowed extends Error {}

module.exports = { NotAllowed }
