import { toEdgeless } from './emoji';

test.each<[line: string, words: string]>([
  ['📢 Aşgabat dialogy 🎨✨', 'Aşgabat dialogy'],
  ['👩🏽‍🎨 Suratkeşler', 'Suratkeşler'],
  ['🇹🇲🇰🇿 Екі қала', 'Екі қала'],
  ['❤️ شهر خلاق', 'شهر خلاق'],
  ['3️⃣ قدم', '3️⃣ قدم'],
  ['Eýwan™', 'Eýwan™'],
  ['© Eyvan', '© Eyvan'],
  ['Design 🎨 in the city', 'Design 🎨 in the city'],
  ['🎨✨', '🎨✨'],
  ['', ''],
])('of %j there stays %j', (line, words) => expect(toEdgeless(line)).toBe(words));
