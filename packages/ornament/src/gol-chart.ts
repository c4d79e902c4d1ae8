import { readChart, unfold } from './chart';

/** t: outline. a, b: quarter and the shoots on it, changing places from quarter to quarter. m: medallion. */
export const golChart = unfold(
  readChart(`
    .............................ttttttttttttttttttt
    .............................ttttttttttttttttttt
    .............................ttaaaaaaaaaaaaaaaat
    .............................ttaaaaaaaaaaaaaaaat
    ......................tttttttttaaaaaaaabaaaaaaat
    ......................tttttttttaaaaaaabbbaaaaaat
    ......................ttaaaaaaaaaaaaabbbbbaaaaat
    ......................ttaaaaaaaaaaaaaabbbaaaaaat
    ................ttttttttaaaaaaaaaabbaaabaaabbaat
    ................ttttttttaaaaaaaaabbbbaabaabbbbat
    ................ttaaaaaaaaaaaaaaaabbbbababbbbaat
    ................ttaaaaaaaaaaaaaaaaabbaabaabbaaat
    ...........tttttttbaaaaaaaaaaaaaaaaaabababaaaaat
    ...........tttttttbaaaabaaaaaaaaaaaaaabbbaaaaaat
    ...........ttaabbbbaaabbbaaaaaaaaaaaaaabaaaaaaat
    ...........ttaabbbbbaabbbaaaaaaaaaaaaaabaaaaaaat
    .......ttttttaaaaabbbabbbaaaaaaaaaaaaaabaaaaaaat
    .......ttttttaaaaaabbbabaaaaaaaaaaaaaaaaaaaaaaat
    .......ttaaaaaaaaaaabbbbaaaaaaaaaaaaaaaaaaaaaaat
    .......ttaaaaaaaabbbabbbaaaaaaaaaaaaattttttttttt
    ...ttttttaaaaaaabbbbbbbbbaaaaaaaaaaaatrrrrrrrrrr
    ...ttttttaaaaaaaabbbaaabbbaaaaaaaaaaatrrrrrrrrrr
    ...ttaaaaaaaaaaaaaaaaaaabbbaaaaaatttttrrtttttttt
    ...ttaaaaaaaaaaaaaaaaaaaabbbaaaaatrrrrrrtmmmmmmm
    tttttaaaaabaaaaaaaaaaaaaaabbaaaaatrrrrrrtmmmmmmm
    tttttaaaabbbaaaaaaaaaaaaaaaaaattttrrtttttmmmmmmm
    ttaaaaaaabbbbaaaaaaaaaaaaaaaaatrrrrrtmmmmmmmmmmm
    ttaaaaaaaabbbaaaaaaaaaaaaaaaaatrrrrrtmmmmmmmmmmm
    ttaaaaabaaababaaaaaaaaaaaaaatttrrttttmmmmmmmmmmm
    ttaaaabbbaaaaabaaaaaaaaaaaaatrrrrtmmmmmmmmmmmmmm
    ttaaabbbbbbbbbbbbbaaaaaaaaaatrrrrtmmmmmmmmmmmmmm
    ttaaaabbbaaaaabaaaaaaaaaaatttrrtttmmmmmmmmmmmmmm
    ttaaaaabaaababaaaaaaaaaaaatrrrrtmmmmmmmmmmmmmmmm
    ttaaaaaaaabbbaaaaaaaaaaaaatrrrrtmmmmmmmmmmmmmmmm
    ttaaaaaaabbbbaaaaaaaaaaaaatrrtttmmmmmmmmmmmmmmmm
    ttaaaaaaabbbaaaaaaaaaaaaaatrrtmmmmmmmmmmmmmmmmmm
    ttaaaaaaaabaaaaaaaaaaaaaaatrrtmmmmmmmmmmmmmmmmmm
    tttttttttttttttttttttttttttrrtmmmmmmmmmmmmmmmmmm
  `),
);
