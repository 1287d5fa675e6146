/** A command was asked for something that it cannot make out; the message says what. */
export class UsageError extends Error {}
