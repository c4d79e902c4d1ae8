import {
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical';
import { blocks } from './blocks';
import { PasteFeature } from './paste/paste-feature';
import { DirectionFeature } from './direction/feature';

/** The editor of running text: what the contract's body blocks can say, and nothing beyond. */
export const bodyEditor = lexicalEditor({
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
    // Related items are a block of their own; a link leads to an address.
    LinkFeature({ enabledCollections: [] }),
    BlocksFeature({ blocks }),
    EXPERIMENTAL_TableFeature(),
    PasteFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    DirectionFeature(),
  ],
});
