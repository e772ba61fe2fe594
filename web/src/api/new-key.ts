/** Of one intention: the server carries out a key once. */
export const newKey = (): string => crypto.randomUUID();
