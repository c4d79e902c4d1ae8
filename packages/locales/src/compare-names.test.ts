import { compareNames } from './compare-names';

const sort = (locale: 'zh' | 'tr' | 'tk', names: string) =>
  names.split(' ').toSorted(compareNames(locale)).join(' ');

test('Chinese places stand by the reading of their names', () => {
  expect(sort('zh', '柏林 北京 比斯特里察 巴西利亚')).toBe('巴西利亚 北京 比斯特里察 柏林');
  expect(sort('zh', '长沙 西安 成都 重庆 大连 厦门 上海')).toBe('长沙 成都 重庆 大连 上海 西安 厦门');
  expect(sort('zh', '济南 吉隆坡 基多 加德满都')).toBe('基多 吉隆坡 济南 加德满都');
});

test('other languages stand by their alphabets', () => {
  expect(sort('tr', 'İzmir Isparta İstanbul Iğdır')).toBe('Iğdır Isparta İstanbul İzmir');
  expect(sort('tk', 'Şeki Stambul Çaýyr Daşoguz Baku')).toBe('Baku Çaýyr Daşoguz Stambul Şeki');
});
