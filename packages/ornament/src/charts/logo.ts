import { mirror, readChart } from '../chart';

/** The göl of Eyvan: an octagon around a pointed hall, open on its lower side. Sixteen knots for sixteen pixels. */
export const logo = mirror(
  readChart(`
    ....xxxx
    ..xxxxxx
    .xxxx...
    .xxx....
    xxx....x
    xxx...xx
    xx...xxx
    xx..xxx.
    xx..xx..
    xx..xx..
    xxx.xx..
    xxx.xx..
    .xxxxx..
    .xxxxx..
    ..xxxx..
    ....xx..
  `),
);
