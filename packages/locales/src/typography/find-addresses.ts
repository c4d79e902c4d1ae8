// What no address holds, in any of our languages: spaces, angle brackets, quotation marks, and the commas, stops and
// brackets of Persian, Arabic and Chinese, which stand right after an address without a space.
const candidate =
  /(?<![\w/@.-])(?:https?:\/\/|www\.)[^\s<>"«»“”„‘’‹›،؛؟。，、；：！？（）《》「」【】…]{1,2000}/giu;
const trailing = /[.,;:!?'*_~|\\]+$/;
const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

const count = (text: string, character: string) => text.split(character).length - 1;

/** Takes off what belongs to the sentence: its full stop, and a bracket that was opened before the address. */
function trimAddress(text: string): string {
  let address = text;
  for (;;) {
    const before = address;
    address = address.replace(trailing, '');
    const isOpenedBefore = brackets.some(
      ([open, close]) => address.endsWith(close) && count(address, close) > count(address, open),
    );
    if (isOpenedBefore) address = address.slice(0, -1);
    if (address === before) return address;
  }
}

/** Where the bare web addresses of a text stand (`https://…`, `http://…`, `www.…`), without the marks of its sentences. */
export const findAddresses = (text: string): { start: number; end: number }[] =>
  Array.from(text.matchAll(candidate), ({ 0: found, index }) => ({
    start: index,
    end: index + trimAddress(found).length,
  }));
