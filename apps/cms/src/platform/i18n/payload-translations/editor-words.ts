// A type and not an interface: Payload takes objects of texts, which an interface is not to TypeScript.
type EditorWords = {
  general: {
    placeholder: string;
    slashMenuBasicGroupLabel: string;
    slashMenuListGroupLabel: string;
    toolbarItemsActive: string;
  };
  paragraph: { label: string; label2: string };
  heading: { label: string };
  orderedList: { label: string };
  unorderedList: { label: string };
  link: { label: string; loadingWithEllipsis: string };
  experimental_table: { label: string };
  blocks: { label: string; inlineBlocks: { create: string; edit: string; label: string; remove: string } };
};

/**
 * The words of the text editor (Lexical) for the features we use, in every language: of those that Payload brings,
 * most call a heading “[SKIPPED]”, a list “unsorted” or an inline block “sorted”.
 */
export const editorWords: Record<string, EditorWords> = {
  tk: {
    general: {
      placeholder: 'Ýazyp başlaň ýa-da buýruklar üçin “/” basyň…',
      slashMenuBasicGroupLabel: 'Esasy',
      slashMenuListGroupLabel: 'Sanawlar',
      toolbarItemsActive: '{{count}} işjeň',
    },
    paragraph: { label: 'Abzas', label2: 'Adaty tekst' },
    heading: { label: 'Sözbaşy {{headingLevel}}' },
    orderedList: { label: 'San belgili sanaw' },
    unorderedList: { label: 'Nokatly sanaw' },
    link: { label: 'Salgylanma', loadingWithEllipsis: 'Ýüklenýär…' },
    experimental_table: { label: 'Tablisa' },
    blocks: {
      label: 'Bloklar',
      inlineBlocks: {
        create: '{{label}} döret',
        edit: '{{label}}: üýtget',
        label: 'Setir içindäki bloklar',
        remove: '{{label}}: aýyr',
      },
    },
  },
  ru: {
    general: {
      placeholder: 'Начните писать или нажмите «/» для команд…',
      slashMenuBasicGroupLabel: 'Основное',
      slashMenuListGroupLabel: 'Списки',
      toolbarItemsActive: 'Включено: {{count}}',
    },
    paragraph: { label: 'Абзац', label2: 'Обычный текст' },
    heading: { label: 'Заголовок {{headingLevel}}' },
    orderedList: { label: 'Нумерованный список' },
    unorderedList: { label: 'Маркированный список' },
    link: { label: 'Ссылка', loadingWithEllipsis: 'Загрузка…' },
    experimental_table: { label: 'Таблица' },
    blocks: {
      label: 'Блоки',
      inlineBlocks: {
        create: 'Создать: {{label}}',
        edit: 'Изменить: {{label}}',
        label: 'Блоки внутри строки',
        remove: 'Убрать: {{label}}',
      },
    },
  },
  en: {
    general: {
      placeholder: 'Start writing, or press “/” for commands…',
      slashMenuBasicGroupLabel: 'Basic',
      slashMenuListGroupLabel: 'Lists',
      toolbarItemsActive: '{{count}} active',
    },
    paragraph: { label: 'Paragraph', label2: 'Plain text' },
    heading: { label: 'Heading {{headingLevel}}' },
    orderedList: { label: 'Numbered list' },
    unorderedList: { label: 'Bulleted list' },
    link: { label: 'Link', loadingWithEllipsis: 'Loading…' },
    experimental_table: { label: 'Table' },
    blocks: {
      label: 'Blocks',
      inlineBlocks: {
        create: 'Create {{label}}',
        edit: 'Edit {{label}}',
        label: 'Inline blocks',
        remove: 'Remove {{label}}',
      },
    },
  },
  fa: {
    general: {
      placeholder: 'نوشتن را آغاز کنید یا برای دستورها «/» را بزنید…',
      slashMenuBasicGroupLabel: 'پایه',
      slashMenuListGroupLabel: 'فهرست‌ها',
      toolbarItemsActive: '{{count}} فعال',
    },
    paragraph: { label: 'پاراگراف', label2: 'متن عادی' },
    heading: { label: 'تیتر {{headingLevel}}' },
    orderedList: { label: 'فهرست شماره‌دار' },
    unorderedList: { label: 'فهرست نشانه‌دار' },
    link: { label: 'پیوند', loadingWithEllipsis: 'در حال بارگذاری…' },
    experimental_table: { label: 'جدول' },
    blocks: {
      label: 'بلوک‌ها',
      inlineBlocks: {
        create: 'ایجاد {{label}}',
        edit: 'ویرایش {{label}}',
        label: 'بلوک‌های درون‌خطی',
        remove: 'برداشتن {{label}}',
      },
    },
  },
  tr: {
    general: {
      placeholder: 'Yazmaya başlayın veya komutlar için “/” tuşuna basın…',
      slashMenuBasicGroupLabel: 'Temel',
      slashMenuListGroupLabel: 'Listeler',
      toolbarItemsActive: '{{count}} etkin',
    },
    paragraph: { label: 'Paragraf', label2: 'Normal metin' },
    heading: { label: 'Başlık {{headingLevel}}' },
    orderedList: { label: 'Numaralı liste' },
    unorderedList: { label: 'Madde imli liste' },
    link: { label: 'Bağlantı', loadingWithEllipsis: 'Yükleniyor…' },
    experimental_table: { label: 'Tablo' },
    blocks: {
      label: 'Bloklar',
      inlineBlocks: {
        create: '{{label}} oluştur',
        edit: '{{label}}: düzenle',
        label: 'Satır içi bloklar',
        remove: '{{label}}: kaldır',
      },
    },
  },
  az: {
    general: {
      placeholder: 'Yazmağa başlayın və ya əmrlər üçün “/” düyməsini basın…',
      slashMenuBasicGroupLabel: 'Əsas',
      slashMenuListGroupLabel: 'Siyahılar',
      toolbarItemsActive: '{{count}} aktiv',
    },
    paragraph: { label: 'Abzas', label2: 'Adi mətn' },
    heading: { label: 'Başlıq {{headingLevel}}' },
    orderedList: { label: 'Nömrəli siyahı' },
    unorderedList: { label: 'Nişanlı siyahı' },
    link: { label: 'Keçid', loadingWithEllipsis: 'Yüklənir…' },
    experimental_table: { label: 'Cədvəl' },
    blocks: {
      label: 'Bloklar',
      inlineBlocks: {
        create: '{{label}} yarat',
        edit: '{{label}}: dəyişdir',
        label: 'Sətirdaxili bloklar',
        remove: '{{label}}: götür',
      },
    },
  },
  uz: {
    general: {
      placeholder: 'Yozishni boshlang yoki buyruqlar uchun “/” tugmasini bosing…',
      slashMenuBasicGroupLabel: 'Asosiy',
      slashMenuListGroupLabel: 'Roʻyxatlar',
      toolbarItemsActive: '{{count}} ta faol',
    },
    paragraph: { label: 'Xatboshi', label2: 'Oddiy matn' },
    heading: { label: 'Sarlavha {{headingLevel}}' },
    orderedList: { label: 'Raqamli roʻyxat' },
    unorderedList: { label: 'Nuqtali roʻyxat' },
    link: { label: 'Havola', loadingWithEllipsis: 'Yuklanmoqda…' },
    experimental_table: { label: 'Jadval' },
    blocks: {
      label: 'Bloklar',
      inlineBlocks: {
        create: '{{label}} yaratish',
        edit: '{{label}}: tahrirlash',
        label: 'Satr ichidagi bloklar',
        remove: '{{label}}: olib tashlash',
      },
    },
  },
  kk: {
    general: {
      placeholder: 'Жаза бастаңыз немесе пәрмендер үшін «/» пернесін басыңыз…',
      slashMenuBasicGroupLabel: 'Негізгі',
      slashMenuListGroupLabel: 'Тізімдер',
      toolbarItemsActive: '{{count}} белсенді',
    },
    paragraph: { label: 'Абзац', label2: 'Қалыпты мәтін' },
    heading: { label: 'Тақырып {{headingLevel}}' },
    orderedList: { label: 'Нөмірленген тізім' },
    unorderedList: { label: 'Таңбаланған тізім' },
    link: { label: 'Сілтеме', loadingWithEllipsis: 'Жүктелуде…' },
    experimental_table: { label: 'Кесте' },
    blocks: {
      label: 'Блоктар',
      inlineBlocks: {
        create: '{{label}} жасау',
        edit: '{{label}}: өңдеу',
        label: 'Жол ішіндегі блоктар',
        remove: '{{label}}: алып тастау',
      },
    },
  },
  ky: {
    general: {
      placeholder: 'Жаза баштаңыз же буйруктар үчүн «/» баскычын басыңыз…',
      slashMenuBasicGroupLabel: 'Негизги',
      slashMenuListGroupLabel: 'Тизмелер',
      toolbarItemsActive: '{{count}} активдүү',
    },
    paragraph: { label: 'Абзац', label2: 'Кадимки текст' },
    heading: { label: 'Аталыш {{headingLevel}}' },
    orderedList: { label: 'Номерленген тизме' },
    unorderedList: { label: 'Белгиленген тизме' },
    link: { label: 'Шилтеме', loadingWithEllipsis: 'Жүктөлүүдө…' },
    experimental_table: { label: 'Жадыбал' },
    blocks: {
      label: 'Блоктор',
      inlineBlocks: {
        create: '{{label}} түзүү',
        edit: '{{label}}: түзөтүү',
        label: 'Сап ичиндеги блоктор',
        remove: '{{label}}: алып салуу',
      },
    },
  },
  zh: {
    general: {
      placeholder: '开始写作，或按“/”输入命令…',
      slashMenuBasicGroupLabel: '基本',
      slashMenuListGroupLabel: '列表',
      toolbarItemsActive: '已启用{{count}}项',
    },
    paragraph: { label: '段落', label2: '正文' },
    heading: { label: '{{headingLevel}}级标题' },
    orderedList: { label: '编号列表' },
    unorderedList: { label: '项目符号列表' },
    link: { label: '链接', loadingWithEllipsis: '正在加载…' },
    experimental_table: { label: '表格' },
    blocks: {
      label: '区块',
      inlineBlocks: {
        create: '新建{{label}}',
        edit: '编辑{{label}}',
        label: '行内区块',
        remove: '移除{{label}}',
      },
    },
  },
  fr: {
    general: {
      placeholder: 'Commencez à écrire, ou appuyez sur « / » pour les commandes…',
      slashMenuBasicGroupLabel: 'Éléments de base',
      slashMenuListGroupLabel: 'Listes',
      toolbarItemsActive: '{{count}} actifs',
    },
    paragraph: { label: 'Paragraphe', label2: 'Texte courant' },
    heading: { label: 'Titre {{headingLevel}}' },
    orderedList: { label: 'Liste numérotée' },
    unorderedList: { label: 'Liste à puces' },
    link: { label: 'Lien', loadingWithEllipsis: 'Chargement…' },
    experimental_table: { label: 'Tableau' },
    blocks: {
      label: 'Blocs',
      inlineBlocks: {
        create: 'Créer : {{label}}',
        edit: 'Modifier : {{label}}',
        label: 'Blocs en ligne',
        remove: 'Retirer : {{label}}',
      },
    },
  },
  ar: {
    general: {
      placeholder: 'ابدأ الكتابة، أو اضغط «/» لعرض الأوامر…',
      slashMenuBasicGroupLabel: 'أساسي',
      slashMenuListGroupLabel: 'القوائم',
      toolbarItemsActive: 'المفعّل: {{count}}',
    },
    paragraph: { label: 'فقرة', label2: 'نص عادي' },
    heading: { label: 'عنوان {{headingLevel}}' },
    orderedList: { label: 'قائمة مرقمة' },
    unorderedList: { label: 'قائمة نقطية' },
    link: { label: 'رابط', loadingWithEllipsis: 'جارٍ التحميل…' },
    experimental_table: { label: 'جدول' },
    blocks: {
      label: 'الكتل',
      inlineBlocks: {
        create: 'إنشاء {{label}}',
        edit: 'تعديل {{label}}',
        label: 'كتل ضمن السطر',
        remove: 'إزالة {{label}}',
      },
    },
  },
};

/** The same as Payload takes them from an editor. */
export const editorTranslations = Object.fromEntries(
  Object.entries(editorWords).map(([language, lexical]) => [language, { lexical }]),
);
