import { readChart, unfold } from '../chart';

/**
 * The lesser göl that stands between the great ones: a lozenge with eight arms, four budded, four ending in
 * the horns of a ram.
 *
 * t: outline. w: inner lozenge and budded arms. h: outer lozenge and horned arms. y: heart.
 */
export const minorGol = unfold(
  readChart(`
    .......................w
    ......................ww
    .....................www
    .....................www
    ......................ww
    ..........hhhhhh.......w
    ..........hhhhhh...ww..w
    ..........hh..hh...ww..w
    ..........hh.......wwwww
    ..........hh.......wwwww
    .....hhhhhhh...........w
    .....hhhhhhhh..........w
    .....hh....hhh.........t
    .....hh.....hhh.......th
    .....hhh.....hhh.....thh
    .....hhh......hhh...thhh
    ...............hhh.thhht
    ................hhthhhtw
    .................thhhtww
    ......wwww......thhhtwwt
    ......wwww.....thhhtwwty
    ..ww....ww....thhhtwwtyy
    .wwww...ww...thhhtwwtyyy
    wwwwwwwwwwwwthhhtwwtyyyy
  `),
);
