import { quarter, readChart, unfold } from '../chart';

/**
 * The göl of the marks and of the main border: the same stepped octagon, cut down to what 24 pixels hold.
 *
 * t, T: outline. q, Q: quarters.
 */
export const markGol = quarter(
  unfold(
    readChart(`
      ............tttttttttttt
      ............tttttttttttt
      ............tt..........
      ............tt..........
      ........tttttt..qqqqqqqq
      ........tttttt..qqqqqqqq
      ........tt......qqqqqqqq
      ........tt......qqqqqqqq
      ....tttttt..qqqqqqqqqqqq
      ....tttttt..qqqqqqqqqqqq
      ....tt......qqqqqqqqqqqq
      ....tt......qqqqqqqqqqqq
      tttttt..qqqqqqqqqqqqqqqq
      tttttt..qqqqqqqqqqqqqqqq
      tt......qqqqqqqqqqqqqqqq
      tt......qqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
      tt..qqqqqqqqqqqqqqqqqqqq
    `),
  ),
);
