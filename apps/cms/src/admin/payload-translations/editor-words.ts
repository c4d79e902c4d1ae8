interface EditorWords {
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
  blocks: { label: string; inlineBlocks: { create: string; edit: string; label: string; remove: string } };
}

/** The words of the text editor (Lexical) in the languages that Payload does not bring, for the features we use. */
export const editorWords: Record<string, EditorWords> = {
  tk: {
    general: {
      placeholder: 'Ýazyp başlaň ýa-da buýruklar üçin “/” basyň...',
      slashMenuBasicGroupLabel: 'Esasy',
      slashMenuListGroupLabel: 'Sanawlar',
      toolbarItemsActive: '{{count}} işjeň',
    },
    paragraph: { label: 'Abzas', label2: 'Adaty tekst' },
    heading: { label: 'Sözbaşy {{headingLevel}}' },
    orderedList: { label: 'Belgilenen sanaw' },
    unorderedList: { label: 'Nokatly sanaw' },
    link: { label: 'Salgylanma', loadingWithEllipsis: 'Ýüklenýär...' },
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
  uz: {
    general: {
      placeholder: 'Yozishni boshlang yoki buyruqlar uchun “/” tugmasini bosing...',
      slashMenuBasicGroupLabel: 'Asosiy',
      slashMenuListGroupLabel: 'Roʻyxatlar',
      toolbarItemsActive: '{{count}} ta faol',
    },
    paragraph: { label: 'Xatboshi', label2: 'Oddiy matn' },
    heading: { label: 'Sarlavha {{headingLevel}}' },
    orderedList: { label: 'Raqamli roʻyxat' },
    unorderedList: { label: 'Nuqtali roʻyxat' },
    link: { label: 'Havola', loadingWithEllipsis: 'Yuklanmoqda...' },
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
      placeholder: 'Жаза бастаңыз немесе пәрмендер үшін «/» пернесін басыңыз...',
      slashMenuBasicGroupLabel: 'Негізгі',
      slashMenuListGroupLabel: 'Тізімдер',
      toolbarItemsActive: '{{count}} белсенді',
    },
    paragraph: { label: 'Абзац', label2: 'Қалыпты мәтін' },
    heading: { label: 'Тақырып {{headingLevel}}' },
    orderedList: { label: 'Нөмірленген тізім' },
    unorderedList: { label: 'Таңбаланған тізім' },
    link: { label: 'Сілтеме', loadingWithEllipsis: 'Жүктелуде...' },
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
      placeholder: 'Жаза баштаңыз же буйруктар үчүн «/» баскычын басыңыз...',
      slashMenuBasicGroupLabel: 'Негизги',
      slashMenuListGroupLabel: 'Тизмелер',
      toolbarItemsActive: '{{count}} активдүү',
    },
    paragraph: { label: 'Абзац', label2: 'Кадимки текст' },
    heading: { label: 'Аталыш {{headingLevel}}' },
    orderedList: { label: 'Номерленген тизме' },
    unorderedList: { label: 'Белгиленген тизме' },
    link: { label: 'Шилтеме', loadingWithEllipsis: 'Жүктөлүүдө...' },
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
};
