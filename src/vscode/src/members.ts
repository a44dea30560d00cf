/** The dotted names up to the one at a character: `visit.People.Putin` at `Putin`. Undefined if there is no member. */
export function memberAt(line: string, character: number): string | undefined {
  const name = "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{M}\\p{N}\\p{Pc}]*";
  for (const chain of line.matchAll(new RegExp(`${name}(?:\\s*[?!]?\\.\\s*${name})+`, "gu"))) {
    for (const part of chain[0].matchAll(new RegExp(name, "gu"))) {
      const start = chain.index + part.index;
      if (part.index > 0 && start <= character && character <= start + part[0].length)
        return chain[0].slice(0, part.index + part[0].length).replace(/[?!\s]/g, "");
    }
  }
  return undefined;
}
