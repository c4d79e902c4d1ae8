import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';
import { editorTranslations } from '../../platform/i18n/payload-translations/editor-words';
import { blocks, inlineBlocks } from '../blocks/blocks';
import { LanguageFeature, ShortcutsFeature } from './body-editor-features';
import { CopyDeskFeature } from './copy-desk-feature';
import { LinkFeature } from './link-feature';
import { PasteFeature } from './paste-feature';
import { DirectionFeature } from './direction/feature';
import { TableFeature } from '../../platform/upstream/table/table-feature';

const lexical = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    LinkFeature(),
    BlocksFeature({ blocks, inlineBlocks }),
    TableFeature(),
    PasteFeature(),
    CopyDeskFeature(),
    LanguageFeature(),
    ShortcutsFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    DirectionFeature(),
  ],
});

/**
 * The editor of running text: what the contract's body blocks can say, and nothing beyond. Lexical lays its own words
 * over those of the configuration; what an editor brings as `i18n`, Payload lays over both.
 */
export const bodyEditor: typeof lexical = async (args) => ({
  ...(await lexical(args)),
  i18n: editorTranslations,
});
