// Lines of agencies, blogs and channels that stand in a text and are none of it, in the languages of the newsroom. Each
// pattern is for a whole paragraph.
const lines: RegExp[] = [
  // In the name of God: above Persian and Arabic letters and reports, never a headline.
  /^(?:به نام (?:خدا|خداوند|او|یگانه)(?:[\s\u200C]+\p{L}+){0,6}|ب(?:سم|اسم)ه تعالی|بسم الله الرحمن الرح[یي]م|هو ?الحق)[.!،]?$/u,
  // The end of an agency's report.
  /^(?:انتهای|پایان) (?:پیام|خبر|گزارش)\s*[/.]*\s*[\p{L}\d]{0,6}$/u,
  /^(?:انتهى|نهاية الخبر)\s*[/.]*$/u,
  /^（(?:完|全文完)）(?:【.*】)?$/u,
  /^【?(?:责任)?编辑\s*[:：].{1,30}】?$/u,
  // Numbers, short addresses and tags.
  /^(?:کد|شناسه) (?:خبر|مطلب)\s*[::].{0,80}$/u,
  /^(?:لینک|نشانی|آدرس) کوتاه.{0,120}$/u,
  /^(?:برچسب[\s\u200C]?ها|کلید ?واژه[\s\u200C]?ها|تگ[\s\u200C]?ها|Tags|Теги|Метки|Étiquettes|Mots-clés|Etiketler|Teqlər|Teglar|الوسوم|标签)\s*[:：].{0,200}$/iu,
  /^(?:#[\p{L}\p{M}\p{N}_\u200C]+[\s،,]*)+$/u,
  // Sharing, and what else there is to read.
  /^(?:اشتراک[\s\u200C]?گذاری|به اشتراک بگذارید|ارسال به دوستان|نسخه چاپی)(?:\s*[::].{0,80})?$/u,
  /^(?:Partager|Share(?: this)?|Поделиться|Paylaş|Paylaşın|Ulashish|Бөлісу|Бөлүшүү|Paýlaş|شارك|分享(?:到)?)\s*(?:[:：].{0,100})?$/iu,
  /^(?=.*\b(?:19|20)\d\d\b).{0,80}(?:\d+|aucun|no)\s(?:commentaires?|comments?|комментари(?:й|я|ев))$/iu,
  // Rights.
  /^(?:©|\(c\)\s|Copyright\b|Tous droits réservés|All rights reserved|Все права защищены|(?:تمامی|تمام|کلیه|همه)[\s\u200C]+(?:حقوق|حق)(?=.*(?:محفوظ|متعلق))|جميع الحقوق محفوظة|版权所有).{0,200}$/iu,
];
/** An invitation to a channel: a name or address of it, and a word for following. */
const channel = /(?:^|\s)@[a-z]\w{3,}|\bt\.me\/\w/i;
const follow =
  /کانال|دنبال|عضو|پیوستن|подпис|канал|kanal|follow|join|subscrib|channel|abonne|قناة|اشترك|تابعونا|关注|频道|订阅/iu;
const channelLengthMax = 160;
const lineLengthMax = 300;

/** Heads what leads to other texts: the links below it go with it. */
const related =
  /^(?:(?:اخبار|مطالب|خبرهای|مطلب[\s\u200C]?های) مرتبط|بیشتر بخوانید|همچنین بخوانید|Articles similaires|À lire aussi|Related (?:articles|posts|news)|Read also|Читайте также|По теме|İlgili haberler|Əlaqəli xəbərlər|اقرأ أيضا|أخبار ذات صلة|相关(?:新闻|阅读))\s*[:：]?$/iu;

export const isRelatedHead = (text: string): boolean => related.test(text);

/** Whether a whole paragraph is one of those that agencies, blogs and channels put around their texts. */
export const isBoilerplate = (text: string): boolean =>
  (text.length <= lineLengthMax && lines.some((line) => line.test(text))) ||
  (text.length <= channelLengthMax && channel.test(text) && follow.test(text));
