import { createNameMender } from './own-names';

const mend = createNameMender([
  'عشق\u200Cآباد',
  'Ыссык-Көл',
  'Design',
  'هنرهای رسانه\u200Cای',
  'Saint-Étienne',
  'New Orleans',
]);

test.each([
  ['در عشق آباد و عشقآباد', 'در عشق\u200Cآباد و عشق\u200Cآباد'],
  ['عشق آبادی', 'عشق آبادی'],
  ['Ыссык Көл, Ыссык-Көл', 'Ыссык-Көл, Ыссык-Көл'],
  ['هنرهای رسانه ای', 'هنرهای رسانه\u200Cای'],
  ['Saint Étienne, saint étienne', 'Saint-Étienne, saint étienne'],
  ['Design is designed', 'Design is designed'],
])('%s', (written, kept) => expect(mend(written)).toBe(kept));
