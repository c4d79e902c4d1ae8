/// <reference types="next" />
import type { LocaleCode } from '@eyvan/locales';
import type messages from './messages/en.json';

declare module 'next-intl' {
  // Every key of a message is checked against the English ones.
  interface AppConfig {
    Locale: LocaleCode;
    Messages: typeof messages;
  }
}
