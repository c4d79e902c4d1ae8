import { EditionsPanel as EditionsPanel_f81ff90fc419fadc7700722c1cc5c89f } from '../../../newsroom/editions-panel/EditionsPanel'
import { SourceButton as SourceButton_fe3b03547a6dbc23bb7dac4eff6ceb0a } from '../../../newsroom/translating/SourceButton'
import { FieldSource as FieldSource_ec1398aac6eb90895428da90dbd1628c } from '../../../newsroom/translating/FieldSource'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { DirectionClientFeature as DirectionClientFeature_056d9b8ee001947da9a7edcd837736c5 } from '../../../content/rich-text/direction/DirectionClientFeature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ShortcutsFeatureClient as ShortcutsFeatureClient_696e4cd351d905c7154c157942919f31 } from '../../../newsroom/body-editor/ShortcutsFeatureClient'
import { LanguageFeatureClient as LanguageFeatureClient_f70f8775abb58a4ad0cd9a40afa9a575 } from '../../../newsroom/body-editor/LanguageFeatureClient'
import { CopyDeskFeatureClient as CopyDeskFeatureClient_565ca6a4f956a7be22cea0a8b1fdf7d9 } from '../../../newsroom/copy-desk/CopyDeskFeatureClient'
import { PasteFeatureClient as PasteFeatureClient_05e53d8045e2a2a0f78674325a8dbb96 } from '../../../newsroom/paste/PasteFeatureClient'
import { TableFeatureClient as TableFeatureClient_5f9bbde3d2e4c8843fbb38032c34763f } from '../../../platform/upstream/table/TableFeatureClient'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { PictureLook as PictureLook_9df3ffc3c171d459c873341272e73faf } from '../../../newsroom/body-editor/PictureLook'
import { FootnoteLabel as FootnoteLabel_b08b27ad46036f093e0e668332c3a61c } from '../../../newsroom/body-editor/FootnoteLabel'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BodySource as BodySource_f2b4d99318dd29de2a9dc760b775a94c } from '../../../newsroom/translating/BodySource'
import { SourceMore as SourceMore_a977b871cefd091e7f74745d259d6ec0 } from '../../../newsroom/translating/SourceMore'
import { ZonedTimeCell as ZonedTimeCell_78df5eb7aa5c4fef5509a82d42ab1676 } from '../../../platform/admin/time/ZonedTimeCell'
import { ZonedTime as ZonedTime_15ea155fd9df571f0bba13cfc19dbd0e } from '../../../platform/admin/time/ZonedTime'
import { NoDiff as NoDiff_f3f332521401378c13567d2a857ea015 } from '../../../platform/admin/NoDiff'
import { StageField as StageField_81b743994a4a0da237f64eabf876688f } from '../../../newsroom/steps/StageField'
import { CommentsPanel as CommentsPanel_862e2b6145260548450c04cd0e0a094b } from '../../../newsroom/comments/CommentsPanel'
import { PersonCell as PersonCell_694272cd8920821ba08f01eba65270fd } from '../../../platform/admin/PersonName'
import { PersonName as PersonName_694272cd8920821ba08f01eba65270fd } from '../../../platform/admin/PersonName'
import { AssigneeField as AssigneeField_f3359a9ebd359df0fb59b70c49b1a9ed } from '../../../newsroom/desk/AssigneeField'
import { ScheduleCell as ScheduleCell_a9eb5a4f7533bf7fd836812b4bda1dbb } from '../../../newsroom/editions-panel/ScheduleCell'
import { ActivityPanel as ActivityPanel_b9202b41d0ecf8ef841ec3f94673aed5 } from '../../../newsroom/activity/ActivityPanel'
import { CopyDeskField as CopyDeskField_b181238517785812a6904651312a1933 } from '../../../newsroom/copy-desk/CopyDeskField'
import { Shortcuts as Shortcuts_9b55f5b139a6d7050fe66b34de9d7de6 } from '../../../newsroom/body-editor/Shortcuts'
import { SavingBar as SavingBar_0e0424fa43868c7a286b5e4578608a77 } from '../../../newsroom/saving/SavingBar'
import { Publish as Publish_8ce7d31208504fe53e271f9546c510a2 } from '../../../newsroom/steps/Publish'
import { SaveNow as SaveNow_e85bae2138e9f0c4cb8fbacd72fa570b } from '../../../newsroom/steps/SaveNow'
import { Withdraw as Withdraw_2ab753d547b5cd96f2a0819c0d63c27e } from '../../../newsroom/steps/Withdraw'
import { Versions as Versions_314c34d967284f3f0a7bedae27630a57 } from '../../../newsroom/versions/Versions'
import { PreviewSlot as PreviewSlot_ec65241135237f5b6b178abd0ba6f798 } from '../../../newsroom/preview/PreviewSlot'
import { BeginEdition as BeginEdition_8ee500799c9f770db29de86e28cdd4ba } from '../../../newsroom/begin/BeginEdition'
import { ZoneField as ZoneField_d12915871e3bd7c6f109fe32562b98ac } from '../../../newsroom/choices/ZoneField'
import { MovedNotice as MovedNotice_3ba2435eeccc75bfb30f7761b2b6137f } from '../../../newsroom/events/MovedNotice'
import { PasteParticipants as PasteParticipants_a618d73bb80935c3e298f346009b9d0c } from '../../../newsroom/events/PasteParticipants'
import { CountryField as CountryField_12f2e61203e84b6a98bedfc8503a5090 } from '../../../newsroom/choices/CountryField'
import { ParticipantLabel as ParticipantLabel_181d971ca21286eeeeb963e0cba33333 } from '../../../newsroom/events/ParticipantLabel'
import { MapLink as MapLink_828456254e6c80eeccfbbf4ce5ea650c } from '../../../newsroom/events/MapLink'
import { EventNews as EventNews_54989d84a64b5fa016ff145fa4cecc42 } from '../../../newsroom/events/EventNews'
import { UsedIn as UsedIn_59bd0eb0d52afb52e9d68807860e341b } from '../../../newsroom/picture-uses/UsedIn'
import { DayField as DayField_3f4ac4a84c5b57ca811be0c3a69f5ba3 } from '../../../platform/admin/time/DayField'
import { WhoCell as WhoCell_39dbe30395b8ab2e298c80986826fc75 } from '../../../newsroom/activity/WhoCell'
import { ExportLinks as ExportLinks_a9f43c0578f3afa2039692e62edec4c8 } from '../../../newsroom/activity/ExportLinks'
import { ToWelcome as ToWelcome_66a314d8f7e3a21abfa367486ca11649 } from '../../../newsroom/settings/ToWelcome'
import { SkipLink as SkipLink_571292b101158c84a568451d1c9e8bf2 } from '../../../platform/admin/SkipLink'
import { Icon as Icon_86e0b99a03fd32ad81261cd2d02af852 } from '../../../platform/admin/Brand'
import { Logo as Logo_86e0b99a03fd32ad81261cd2d02af852 } from '../../../platform/admin/Brand'
import { Bell as Bell_4c0ba5c5048854e197a129909d135017 } from '../../../newsroom/bell/Bell'
import { CalendarNavLink as CalendarNavLink_87b8e753b90faa1b8e67d06b21856eaa } from '../../../newsroom/calendar/CalendarNavLink'
import { ProvideZone as ProvideZone_a5080ba362e7cf270479c6f5af42e964 } from '../../../newsroom/settings/ProvideZone'
import { WatchRequests as WatchRequests_4041e6a11c9e99d7af534fc60b7018ec } from '../../../newsroom/saving/WatchRequests'
import { FirstStart as FirstStart_fde63471959b7302e003350031c361c4 } from '../../../newsroom/first-start/FirstStart'
import { Welcome as Welcome_da549f6afa16f8eefd0e3daf77feda9d } from '../../../newsroom/first-start/Welcome'
import { Desk as Desk_4793da63f54243af78f4f7a48c5ae7c2 } from '../../../newsroom/desk/Desk'
import { Calendar as Calendar_fd240acc1094be25dcc4e03be36f6131 } from '../../../newsroom/calendar/Calendar'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/newsroom/editions-panel/EditionsPanel#EditionsPanel": EditionsPanel_f81ff90fc419fadc7700722c1cc5c89f,
  "/newsroom/translating/SourceButton#SourceButton": SourceButton_fe3b03547a6dbc23bb7dac4eff6ceb0a,
  "/newsroom/translating/FieldSource#FieldSource": FieldSource_ec1398aac6eb90895428da90dbd1628c,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/content/rich-text/direction/DirectionClientFeature#DirectionClientFeature": DirectionClientFeature_056d9b8ee001947da9a7edcd837736c5,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/newsroom/body-editor/ShortcutsFeatureClient#ShortcutsFeatureClient": ShortcutsFeatureClient_696e4cd351d905c7154c157942919f31,
  "/newsroom/body-editor/LanguageFeatureClient#LanguageFeatureClient": LanguageFeatureClient_f70f8775abb58a4ad0cd9a40afa9a575,
  "/newsroom/copy-desk/CopyDeskFeatureClient#CopyDeskFeatureClient": CopyDeskFeatureClient_565ca6a4f956a7be22cea0a8b1fdf7d9,
  "/newsroom/paste/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_05e53d8045e2a2a0f78674325a8dbb96,
  "/platform/upstream/table/TableFeatureClient#TableFeatureClient": TableFeatureClient_5f9bbde3d2e4c8843fbb38032c34763f,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/newsroom/body-editor/PictureLook#PictureLook": PictureLook_9df3ffc3c171d459c873341272e73faf,
  "/newsroom/body-editor/FootnoteLabel#FootnoteLabel": FootnoteLabel_b08b27ad46036f093e0e668332c3a61c,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/newsroom/translating/BodySource#BodySource": BodySource_f2b4d99318dd29de2a9dc760b775a94c,
  "/newsroom/translating/SourceMore#SourceMore": SourceMore_a977b871cefd091e7f74745d259d6ec0,
  "/platform/admin/time/ZonedTimeCell#ZonedTimeCell": ZonedTimeCell_78df5eb7aa5c4fef5509a82d42ab1676,
  "/platform/admin/time/ZonedTime#ZonedTime": ZonedTime_15ea155fd9df571f0bba13cfc19dbd0e,
  "/platform/admin/NoDiff#NoDiff": NoDiff_f3f332521401378c13567d2a857ea015,
  "/newsroom/steps/StageField#StageField": StageField_81b743994a4a0da237f64eabf876688f,
  "/newsroom/comments/CommentsPanel#CommentsPanel": CommentsPanel_862e2b6145260548450c04cd0e0a094b,
  "/platform/admin/PersonName#PersonCell": PersonCell_694272cd8920821ba08f01eba65270fd,
  "/platform/admin/PersonName#PersonName": PersonName_694272cd8920821ba08f01eba65270fd,
  "/newsroom/desk/AssigneeField#AssigneeField": AssigneeField_f3359a9ebd359df0fb59b70c49b1a9ed,
  "/newsroom/editions-panel/ScheduleCell#ScheduleCell": ScheduleCell_a9eb5a4f7533bf7fd836812b4bda1dbb,
  "/newsroom/activity/ActivityPanel#ActivityPanel": ActivityPanel_b9202b41d0ecf8ef841ec3f94673aed5,
  "/newsroom/copy-desk/CopyDeskField#CopyDeskField": CopyDeskField_b181238517785812a6904651312a1933,
  "/newsroom/body-editor/Shortcuts#Shortcuts": Shortcuts_9b55f5b139a6d7050fe66b34de9d7de6,
  "/newsroom/saving/SavingBar#SavingBar": SavingBar_0e0424fa43868c7a286b5e4578608a77,
  "/newsroom/steps/Publish#Publish": Publish_8ce7d31208504fe53e271f9546c510a2,
  "/newsroom/steps/SaveNow#SaveNow": SaveNow_e85bae2138e9f0c4cb8fbacd72fa570b,
  "/newsroom/steps/Withdraw#Withdraw": Withdraw_2ab753d547b5cd96f2a0819c0d63c27e,
  "/newsroom/versions/Versions#Versions": Versions_314c34d967284f3f0a7bedae27630a57,
  "/newsroom/preview/PreviewSlot#PreviewSlot": PreviewSlot_ec65241135237f5b6b178abd0ba6f798,
  "/newsroom/begin/BeginEdition#BeginEdition": BeginEdition_8ee500799c9f770db29de86e28cdd4ba,
  "/newsroom/choices/ZoneField#ZoneField": ZoneField_d12915871e3bd7c6f109fe32562b98ac,
  "/newsroom/events/MovedNotice#MovedNotice": MovedNotice_3ba2435eeccc75bfb30f7761b2b6137f,
  "/newsroom/events/PasteParticipants#PasteParticipants": PasteParticipants_a618d73bb80935c3e298f346009b9d0c,
  "/newsroom/choices/CountryField#CountryField": CountryField_12f2e61203e84b6a98bedfc8503a5090,
  "/newsroom/events/ParticipantLabel#ParticipantLabel": ParticipantLabel_181d971ca21286eeeeb963e0cba33333,
  "/newsroom/events/MapLink#MapLink": MapLink_828456254e6c80eeccfbbf4ce5ea650c,
  "/newsroom/events/EventNews#EventNews": EventNews_54989d84a64b5fa016ff145fa4cecc42,
  "/newsroom/picture-uses/UsedIn#UsedIn": UsedIn_59bd0eb0d52afb52e9d68807860e341b,
  "/platform/admin/time/DayField#DayField": DayField_3f4ac4a84c5b57ca811be0c3a69f5ba3,
  "/newsroom/activity/WhoCell#WhoCell": WhoCell_39dbe30395b8ab2e298c80986826fc75,
  "/newsroom/activity/ExportLinks#ExportLinks": ExportLinks_a9f43c0578f3afa2039692e62edec4c8,
  "/newsroom/settings/ToWelcome#ToWelcome": ToWelcome_66a314d8f7e3a21abfa367486ca11649,
  "/platform/admin/SkipLink#SkipLink": SkipLink_571292b101158c84a568451d1c9e8bf2,
  "/platform/admin/Brand#Icon": Icon_86e0b99a03fd32ad81261cd2d02af852,
  "/platform/admin/Brand#Logo": Logo_86e0b99a03fd32ad81261cd2d02af852,
  "/newsroom/bell/Bell#Bell": Bell_4c0ba5c5048854e197a129909d135017,
  "/newsroom/calendar/CalendarNavLink#CalendarNavLink": CalendarNavLink_87b8e753b90faa1b8e67d06b21856eaa,
  "/newsroom/settings/ProvideZone#ProvideZone": ProvideZone_a5080ba362e7cf270479c6f5af42e964,
  "/newsroom/saving/WatchRequests#WatchRequests": WatchRequests_4041e6a11c9e99d7af534fc60b7018ec,
  "/newsroom/first-start/FirstStart#FirstStart": FirstStart_fde63471959b7302e003350031c361c4,
  "/newsroom/first-start/Welcome#Welcome": Welcome_da549f6afa16f8eefd0e3daf77feda9d,
  "/newsroom/desk/Desk#Desk": Desk_4793da63f54243af78f4f7a48c5ae7c2,
  "/newsroom/calendar/Calendar#Calendar": Calendar_fd240acc1094be25dcc4e03be36f6131,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
