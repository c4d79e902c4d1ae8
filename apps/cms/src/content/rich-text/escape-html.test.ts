import { escapeHtml } from './escape-html';

test.each<[written: string, html: string]>([
  ['<script>"a" & \'b\'</script>', "&lt;script&gt;&quot;a&quot; &amp; 'b'&lt;/script&gt;"],
  ['&amp;', '&amp;amp;'],
  ['«می‌خواهم»', '«می‌خواهم»'],
  ['', ''],
])('%s is written in HTML as %s', (written, html) => expect(escapeHtml(written)).toBe(html));
