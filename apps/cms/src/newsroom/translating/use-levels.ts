'use client';
import { useEffect, useState, type RefObject } from 'react';
import { toPads, toSourceTops } from './to-pads';

/** Lexical puts its own cursor among the blocks while it stands between two of them. */
const blocks = ':not([data-lexical-cursor])';
const inEditor = '.eyvan-source-body ~ * [data-lexical-editor] >';
const ruleFor = (index: number, declarations: string) =>
  `${inEditor} :nth-child(${index + 1} of ${blocks}) { ${declarations} }`;

interface Levels {
  /** Where each block of the source begins, in pixels below the top of the editor's frame. */
  tops: number[];
}

const isSame = (one: number[], other: number[]) =>
  one.length === other.length && one.every((value, index) => Math.abs(value - other[index]!) < 0.5);

/**
 * Keeps the blocks of the source level with those of the editor. The editor's own elements are measured and given room
 * by a style sheet, and never touched: Lexical takes every change of them for one of the text.
 * @param list of the source's blocks, in an element beside the editor
 * @param marked the blocks that are to be translated
 */
export function useLevels(
  list: RefObject<HTMLElement | null>,
  { isOn, marked, isFromRight }: { isOn: boolean; marked: number[]; isFromRight: boolean },
): Levels {
  const [tops, setTops] = useState<number[]>([]);
  const marks = marked.join();

  useEffect(() => {
    const side = isFromRight ? 6 : -6;
    const sheet = new CSSStyleSheet();
    const rule = (index: number) => ruleFor(index, `box-shadow: ${side}px 0 0 -4px var(--eyvan-madder)`);
    sheet.replaceSync(marks ? marks.split(',').map(Number).map(rule).join('\n') : '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [isFromRight, marks]);

  useEffect(() => {
    const own = list.current;
    const frame = own?.parentElement?.parentElement;
    if (!isOn || !own || !frame) return;
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    let pads: number[] = [];
    let asked = 0;
    const observer = new ResizeObserver(() => ask());
    const mutations = new MutationObserver(() => look());

    const measure = () => {
      asked = 0;
      const editor = frame.querySelector('[data-lexical-editor]');
      if (!editor) return;
      const start = frame.getBoundingClientRect().top;
      const boxes = [...editor.children]
        .filter((one) => one.matches(blocks))
        .map((one) => one.getBoundingClientRect());
      const heights = [...own.children].map((one) => one.getBoundingClientRect().height);
      const targetTops = boxes.map(({ top }) => top - start);
      const end = (boxes.at(-1)?.bottom ?? start) - start;
      const next = toPads({ tops: targetTops, end }, pads, heights);
      if (!isSame(next, pads)) {
        pads = next;
        const rules = pads.map((pad, index) =>
          pad > 0 ? ruleFor(index, `border-block-end: ${pad}px solid transparent`) : '',
        );
        sheet.replaceSync(rules.join('\n'));
        ask();
        return;
      }
      const placed = toSourceTops(targetTops, heights);
      setTops((before) => (isSame(before, placed) ? before : placed));
    };
    const ask = () => {
      if (!asked) asked = requestAnimationFrame(measure);
    };
    /** Looks anew which blocks there are: in the editor, and of the source. */
    const look = () => {
      observer.disconnect();
      mutations.disconnect();
      const editor = frame.querySelector('[data-lexical-editor]');
      // The editor comes after the form, and is made anew when the form is loaded again.
      mutations.observe(frame, { childList: true, subtree: !editor });
      observer.observe(frame);
      if (editor) {
        mutations.observe(editor, { childList: true });
        for (const block of editor.children) observer.observe(block);
      }
      for (const block of own.children) observer.observe(block);
      ask();
    };
    look();
    return () => {
      observer.disconnect();
      mutations.disconnect();
      cancelAnimationFrame(asked);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [isOn, list]);

  return { tops };
}
