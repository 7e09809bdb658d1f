const reported = new Set<string>();

/** Writes a mistake to the console, once. */
export function report(message: string): void {
  if (!reported.has(message)) console.error(`[mtc] ${message}`);
  reported.add(message);
}
