import { attendances, lengthMax, type Attendance } from '@eyvan/contract';
import { foldForSearch, localeCodes } from '@eyvan/locales';
import { wordsIn } from '../../platform/i18n/words';
import { findCountry } from './country-names';

/** Who takes part, as `events.participants` has it. */
interface ReadParticipant {
  country: string;
  name: string | null;
  attendance: Attendance;
}

interface ReadParticipants {
  participants: ReadParticipant[];
  /** The lines that were not understood, as they were pasted. */
  unread: string[];
}

// Characters that no text has (Unicode, 23.7): they stand for what would part cells within quotation marks.
const kept = ['\n', '\t', ';', '؛', ',', '،', '，', '、'];
const signs = kept.map((_, index) => String.fromCharCode(0xfdd0 + index));
const hide = (text: string) => kept.reduce((all, one, index) => all.replaceAll(one, signs[index]!), text);
const show = (text: string) => kept.reduce((all, one, index) => all.replaceAll(signs[index]!, one), text);

/** A cell of a spreadsheet in quotation marks (RFC 4180): what is in it is one cell, whatever it holds. */
const quoted = /(?<=^|[\t;,])"([^"]*(?:""[^"]*)*)"(?=[\t;,]|$)/gm;

/** How the cells of a line may be parted, the surest first; a dash or a colon once alone. */
const partings: ((line: string) => string[])[] = [
  (line) => line.split('\t'),
  (line) => line.split(';'),
  (line) => line.split(/[,،，、؛]/),
  (line) => /^(.+?)\s+[-–—]+\s+(.+)$/.exec(line)?.slice(1) ?? [line],
  (line) => /^([^:：]+)[:：]\s*(.+)$/.exec(line)?.slice(1) ?? [line],
];

const others: Record<Attendance, readonly string[]> = {
  offline: [
    'offline',
    'on site',
    'onsite',
    'on-site',
    'in person',
    'очно',
    'лично',
    'حضوری',
    'ýerinde',
    '线下',
    '现场',
  ],
  online: [
    'online',
    'on line',
    'zoom',
    'онлайн',
    'дистанционно',
    'برخط',
    'آنلاین',
    'مجازی',
    'onlaýn',
    '线上',
    '在线',
  ],
  mixed: ['mixed', 'hybrid', 'гибрид', 'смешанно', 'ترکیبی'],
};
const fold = (text: string) => foldForSearch(text, 'en');
const attendanceWords = new Map<string, Attendance>(
  attendances.flatMap((attendance) =>
    [...others[attendance], ...localeCodes.map((code) => wordsIn(code)(`attendance_${attendance}`))].map(
      (word): [string, Attendance] => [fold(word), attendance],
    ),
  ),
);
const toAttendance = (cell: string) => attendanceWords.get(fold(cell)) ?? null;

/** What a column of countries is headed with. */
const headings = new Set(localeCodes.map((code) => fold(wordsIn(code)('country'))));

const tidy = (cell: string) => show(cell).replace(/\s+/g, ' ').trim();

/** “A studio (online)”: the word in brackets is no part of the name. */
function takeBracket(cell: string): { rest: string; attendance: Attendance | null } {
  const [, rest, within] = /^(.*)[(（]([^()（）]*)[)）]$/.exec(cell) ?? [];
  const attendance = within === undefined ? null : toAttendance(within);
  return attendance ? { rest: rest!.trim(), attendance } : { rest: cell, attendance: null };
}

interface Cells {
  country: string | null;
  attendance: Attendance | null;
  names: string[];
}

function readCells(cells: string[], language: string): Cells {
  const read: Cells = { country: null, attendance: null, names: [] };
  for (const cell of cells.map(tidy).filter(Boolean)) {
    const { rest, attendance } = takeBracket(cell);
    const said = attendance ?? toAttendance(cell);
    if (said) read.attendance ??= said;
    if (said && (!rest || toAttendance(cell))) continue;
    const country = read.country ? null : findCountry(rest, language);
    if (country) read.country = country;
    else read.names.push(rest);
  }
  return read;
}

/** Marks of a list, and flags, which stand before a country and say no more than it does. */
const before = /^\s*(?:[-–—*•▪◦·]\s+|\d{1,3}[.)]\s+)?(?:[\u{1F1E6}-\u{1F1FF}]{2}\s*)?/u;

/** Whoever pastes more at once has pasted something else: names are looked for in twelve languages. */
const linesMax = 600;
const lineMax = 1000;
const cellsMax = 12;

function readLine(given: string, language: string): ReadParticipant | null {
  if (given.length > lineMax) return null;
  const line = given.replace(before, '');
  for (const part of [(whole: string) => [whole], ...partings]) {
    const cells = part(line);
    if (cells.length > cellsMax) continue;
    const { attendance, country, names } = readCells(cells, language);
    const name = names.join(', ');
    if (country && name.length <= lengthMax.party)
      return { country, name: name || null, attendance: attendance ?? 'offline' };
  }
  return null;
}

const isHeading = (line: string) =>
  partings.some((part) => {
    const cells = part(line).map((cell) => fold(tidy(cell)));
    return cells.length > 1 && cells.some((cell) => headings.has(cell));
  });

/**
 * Reads a list of participants as people paste it: one a line, or the cells of a spreadsheet (TSV, CSV with commas or
 * semicolons). A country by its name in any of the twelve languages or by its code, the name, and “on site” or “online”,
 * in whatever order. A line that is not understood comes back as it is; so do those that are one too many.
 * @param language of the one who pastes; @param max how many there may be
 */
export function parseParticipants(pasted: string, language: string, max: number): ReadParticipants {
  const text = pasted.replace(/\r\n?|[\u2028\u2029]/g, '\n');
  const lines = text
    .replace(quoted, (_whole, cell: string) => hide(cell.replaceAll('""', '"')))
    .split('\n')
    .filter((line) => show(line).trim() !== '');
  const participants: ReadParticipant[] = [];
  const unread: string[] = [];
  lines.forEach((line, index) => {
    const isLooked = index < linesMax && participants.length < max;
    const read = isLooked ? readLine(line, language) : null;
    if (read) participants.push(read);
    else if (index > 0 || !isHeading(line)) unread.push(show(line).trim());
  });
  return { participants, unread };
}
