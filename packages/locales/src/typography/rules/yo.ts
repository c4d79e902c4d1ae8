import type { Correction, TypographyRule } from '../rule';

/** Words with ё that have no other reading; `~` stands for the endings of an adjective, `*` for any. */
const words = `
ещё её неё моё твоё своё твоём своём причём вдвоём втроём вперёд насчёт
трёх трёхм* трёхд* трёхл* трёхэтажн* трёхсот четырёх четырёхсот четырёхд* четырёхл*
идёт идём идёте пойдёт пойдём придёт придём пройдёт найдёт найдём войдёт дойдёт зайдёт подойдёт перейдёт произойдёт
даёт даём даёте создаёт создаём издаёт отдаёт передаёт продаёт придаёт подаёт раздаёт остаётся удаётся сдаёт встаёт
ведёт ведём проведёт приведёт введёт переведёт несёт несём принесёт внесёт понесёт берёт берём возьмёт возьмём
начнёт начнётся живёт живём поёт пьёт бьёт льёт шьёт ждёт ждём поймёт займёт растёт цветёт везёт пришлёт зовёт назовёт
вернёт вернётся развернётся
расчёт* отчёт* зачёт* счёт счётом счёте счётчик* учёт учёта учёту учётом учёте учётн* почётн* подсчёт* пересчёт*
полёт полёта полёту полётом полёты полётов полётам полётами полётах самолёт* вертолёт*
объём объёма объёму объёмом объёме объёмы объёмов объёмам объёмн* подъём подъёма подъёму подъёмом подъёме подъёмн*
приём приёма приёму приёмом приёме приёмы приёмов приёмн* приёмник* съёмк* съёмочн* съёмщик* заём проём проёма проёмы
учён~ партнёр* режиссёр* актёр* дирижёр* боксёр* монтёр* гримёр* суфлёр* стажёр* тренажёр* шофёр* вахтёр* репортёр*
волонтёр* костюмёр* контролёр*
ребёнок ребёнка ребёнку ребёнком ребёнке жёлт~ зелён~ чёрн~ тёмн~ тёпл~ лёгк~ твёрд~ жёстк~ жёсткость дешёв~ весёл~ солён~
серьёзн* надёжн* молодёж* лёд клён клёна клёны
ремёсел ковёр шёлк шёлка шёлку шёлком шёлке шёлков~ орёл котёл костёр шатёр козёл чертёж грабёж рубёж платёж мятёж
далёк~ недалёк~ нелёгк~ пёстр~ чётк~ чётко чёткость чётн~ нечётн~ щётк* лётн~ лётчик* звёзд звёздн* гнёзд сестёр
`
  .trim()
  .split(/\s+/);

const endings = new Set('ый ий ая ое ые ие ого ому ым им ых их ую ой ом ыми ими'.split(' '));

interface Stem {
  /** Where its ё stands. */
  at: number;
  fits: (ending: string) => boolean;
}

/** Each word as it is typed without its ё, or how it begins. */
const stems = new Map(
  words.map((entry): [string, Stem] => {
    const stem = entry.replace(/[~*]$/, '');
    const kind = entry.slice(stem.length);
    const fits = (ending: string) => {
      if (kind === '') return ending === '';
      return kind === '*' || endings.has(ending);
    };
    return [`${stem.replaceAll('ё', 'е')}${kind}`, { at: stem.indexOf('ё'), fits }];
  }),
);
const stemLengthMax = Math.max(...Array.from(stems.keys(), (stem) => stem.length));

/** Where a word is to have its ё; -1 for any that may be right as it is. */
function findPlace(word: string): number {
  for (let length = Math.min(word.length, stemLengthMax); length > 0; length -= 1) {
    const beginning = word.slice(0, length);
    for (const kind of ['', '~', '*']) {
      const stem = stems.get(beginning + kind);
      if (stem?.fits(word.slice(length))) return stem.at;
    }
  }
  return -1;
}

/** ё where the house writes it: everywhere. Found are only words that have no other reading. */
export const yo: TypographyRule = {
  id: 'yo',
  find: (text) =>
    Array.from(text.matchAll(/(?<![\p{L}\p{M}-])[\p{L}\p{M}]+/gu)).flatMap(
      ({ 0: found, index }): Correction[] => {
        const at = found.includes('ё') ? -1 : findPlace(found.toLowerCase());
        const start = index + at;
        return at < 0 ? [] : [{ start, end: start + 1, replacement: found[at] === 'Е' ? 'Ё' : 'ё' }];
      },
    ),
};
