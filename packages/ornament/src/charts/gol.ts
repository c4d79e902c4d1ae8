import { quarter, readChart, unfold } from '../chart';

/**
 * The göl of the Tekke: an octagon with stepped edges, its quarters in two colours that change places, three
 * shoots in each, a ringed medallion in the middle.
 *
 * t, T: outline. a, A: ground of the quarters. b, B: the shoots on them. y: heart of a shoot. r: ring.
 * m: medallion.
 */
export const gol = quarter(
  unfold(
    readChart(`
      ............................tttttttttttttttttttttttt
      ............................tttttttttttttttttttttttt
      ............................ttaaaaaaaaaaaaaaaaaaaaat
      ............................ttaaaaaaaaaaaaaaaaaaaaat
      .......................tttttttaaaaaaaaaaaaaaaaaaaaat
      .......................tttttttaaaaaaaaabbaaaaaaaaaat
      .......................ttaaaaaaaaaaaaabbbbaaaaaaaaat
      .......................ttaaaaaaaaaaaabbyybbaaaaaaaat
      ..................tttttttaaaaaaaaaaaabbyybbaaaaaaaat
      ..................tttttttaaaaaaaaaaaaabbbbaaaaaaaaat
      ..................ttaaaaaaaaaaaaabbbaaabbaaabbbaaaat
      ..................ttaaaaaaaaaaaaabbbbaabbaabbbbaaaat
      .............tttttttaaaaaaaaaaaaabbbbbabbabbbbbaaaat
      .............tttttttbbaaaabbaaaaaabbbbabbabbbbaaaaat
      .............ttaaabbbbbaabbbbaaaaaaabbabbabbaaaaaaat
      .............ttaaabbyybaabbbbaaaaaaaabbbbbbaaaaaaaat
      ........tttttttaaabbyybaabbbbaaaaaaaaabbbbaaaaaaaaat
      ........tttttttaaaabbbbbaabbbaaaaaaaaaabbaaaaaaaaaat
      ........ttaaaaaaaaaaaabbbabbaaaaaaaaaaabbaaaaaaaaaat
      ........ttaaaaaaaaaaaaabbbbbaaaaaaaaaaaaaaaaaaaaaaat
      ....ttttttaaaaaaaaabbbaabbbbaaaaaaaaaaaaaaaaaaaaaaat
      ....ttttttaaaaaaaabbbbbbbbbbaaaaaaaaaatttttttttttttt
      ....ttaaaaaaaaaaaabbbbbbbbbbbaaaaaaaaatrrrrrrrrrrrrr
      ....ttaaaaaaaaaaaaabbbbaaaabbbaaaaaaaatrrrrrrrrrrrrr
      ttttttaaaaaaaaaaaaaaaaaaaaaabbaaaaattttrrttttttttttt
      ttttttaaaabbbaaaaaaaaaaaaaaaaaaaaaatrrrrrtmmmmmmmmmm
      ttaaaaaaaabbbbaaaaaaaaaaaaaaaaaaaaatrrrrrtmmmmmmmmmm
      ttaaaaaaaabbbbaaaaaaaaaaaaaaaaaattttrrttttmmmmmmmmmm
      ttaaaaaaaaabbbbaaaaaaaaaaaaaaaaatrrrrrtmmmmmmmmmmmmm
      ttaaaaabbaaabbbbaaaaaaaaaaaaaaaatrrrrrtmmmmmmmmmmmmm
      ttaaaabbbbaaaaabbaaaaaaaaaaaattttrrttttmmmmmmmmmmmmm
      ttaaabbyybbbbbbbbbbaaaaaaaaaatrrrrrtmmmmmmmmmmmmmmmm
      ttaaabbyybbbbbbbbbbaaaaaaaaaatrrrrrtmmmmmmmmmmmmmmmm
      ttaaaabbbbaaaaabbaaaaaaaaattttrrttttmmmmmmmmmmmmmmmm
      ttaaaaabbaaabbbbaaaaaaaaaatrrrrrtmmmmmmmmmmmmmmmmmmm
      ttaaaaaaaaabbbbaaaaaaaaaaatrrrrrtmmmmmmmmmmmmmmmmmmm
      ttaaaaaaaabbbbaaaaaaaaaaaatrrttttmmmmmmmmmmmmmmmmmmm
      ttaaaaaaaabbbbaaaaaaaaaaaatrrtmmmmmmmmmmmmmmmmmmmmmm
      ttaaaaaaaabbbaaaaaaaaaaaaatrrtmmmmmmmmmmmmmmmmmmmmmm
      ttaaaaaaaaaaaaaaaaaaaaaaaatrrtmmmmmmmmmmmmmmmmmmmmmm
      ttaaaaaaaaaaaaaaaaaaaaaaaatrrtmmmmmmmmmmmmmmmmmmmmmm
      tttttttttttttttttttttttttttrrtmmmmmmmmmmmmmmmmmmmmmm
    `),
  ),
);
