/** Of a mail: who it is from. */
export interface MailAddress {
  name: string;
  address: string;
}

const address = /^[^\s@<>,;"]+@[^\s@<>,;"]+$/u;

/** `Eyvan <news@city.example>`, or the address alone; null for anything else. */
export function parseMailAddress(text: string): MailAddress | null {
  const [, name = '', inBrackets] = /^([^<>\p{Cc}]*?)\s*<([^<>]+)>$/u.exec(text.trim()) ?? [];
  const found = inBrackets ?? text.trim();
  return address.test(found) ? { name: name.replace(/^"(.*)"$/u, '$1'), address: found } : null;
}
