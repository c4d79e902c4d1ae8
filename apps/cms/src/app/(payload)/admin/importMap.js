import { EditionsPanel as EditionsPanel_f73822fe6f6df66f97630a2337ce1772 } from '../../../admin/EditionsPanel'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_58daa81dacf12911ab463d5337bcba7b } from '../../../richtext/table/TableFeatureClient'
import { PasteFeatureClient as PasteFeatureClient_f0dd6dccc3c1eb0b4f752c1571936d6a } from '../../../richtext/paste/PasteFeatureClient'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DirectionClientFeature as DirectionClientFeature_d14271665fb82444a8afb867eacc6545 } from '../../../richtext/direction/DirectionClientFeature'
import { ZonedTimeCell as ZonedTimeCell_a92b1bdb422e9299759fe1a436b76f32 } from '../../../admin/time/ZonedTimeCell'
import { ZonedTime as ZonedTime_87f70d1e20271d215d0aae0a8128b5e7 } from '../../../admin/time/ZonedTime'
import { StageField as StageField_409065f1a23825b87ddee6e85202bb2a } from '../../../admin/steps/StageField'
import { PersonCell as PersonCell_a6e4b314a02c89dcbed4bb0fa9760f0e } from '../../../admin/PersonName'
import { PersonName as PersonName_a6e4b314a02c89dcbed4bb0fa9760f0e } from '../../../admin/PersonName'
import { NoDiff as NoDiff_4ea3d11a6eccdea1f2a3092fd34457bf } from '../../../admin/NoDiff'
import { ScheduleCell as ScheduleCell_be6987a9a6978723df3a3304750d87cd } from '../../../admin/editions/ScheduleCell'
import { SavingBar as SavingBar_501109bf96b2b74e9539976d7ef11cb3 } from '../../../admin/saving/SavingBar'
import { SaveNow as SaveNow_fbb66d81aa2e89570be0f833dccff1e6 } from '../../../admin/steps/SaveNow'
import { Withdraw as Withdraw_4a1bbe682fd28067a4a4e35b204945ee } from '../../../admin/steps/Withdraw'
import { Versions as Versions_e36c79d54198ad3d14076669775b3e63 } from '../../../admin/versions/Versions'
import { BeginEdition as BeginEdition_8a189b6fb3afc7b40f280bdcde385efe } from '../../../admin/begin/BeginEdition'
import { ZoneField as ZoneField_602ee4b2907966d044ef1d0cba0753a7 } from '../../../admin/time/ZoneField'
import { UsedIn as UsedIn_90ec3b93ebf2570dac279b03b4e9db8e } from '../../../admin/UsedIn'
import { Icon as Icon_d4751384a7cf3b09ce46117cb8895da1 } from '../../../admin/Brand'
import { Logo as Logo_d4751384a7cf3b09ce46117cb8895da1 } from '../../../admin/Brand'
import { WatchRequests as WatchRequests_6e99c5f83a4e1a4c1cd8b5bb03c8d5b9 } from '../../../admin/saving/WatchRequests'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/EditionsPanel#EditionsPanel": EditionsPanel_f73822fe6f6df66f97630a2337ce1772,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/richtext/table/TableFeatureClient#TableFeatureClient": TableFeatureClient_58daa81dacf12911ab463d5337bcba7b,
  "/richtext/paste/PasteFeatureClient#PasteFeatureClient": PasteFeatureClient_f0dd6dccc3c1eb0b4f752c1571936d6a,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/richtext/direction/DirectionClientFeature#DirectionClientFeature": DirectionClientFeature_d14271665fb82444a8afb867eacc6545,
  "/admin/time/ZonedTimeCell#ZonedTimeCell": ZonedTimeCell_a92b1bdb422e9299759fe1a436b76f32,
  "/admin/time/ZonedTime#ZonedTime": ZonedTime_87f70d1e20271d215d0aae0a8128b5e7,
  "/admin/steps/StageField#StageField": StageField_409065f1a23825b87ddee6e85202bb2a,
  "/admin/PersonName#PersonCell": PersonCell_a6e4b314a02c89dcbed4bb0fa9760f0e,
  "/admin/PersonName#PersonName": PersonName_a6e4b314a02c89dcbed4bb0fa9760f0e,
  "/admin/NoDiff#NoDiff": NoDiff_4ea3d11a6eccdea1f2a3092fd34457bf,
  "/admin/editions/ScheduleCell#ScheduleCell": ScheduleCell_be6987a9a6978723df3a3304750d87cd,
  "/admin/saving/SavingBar#SavingBar": SavingBar_501109bf96b2b74e9539976d7ef11cb3,
  "/admin/steps/SaveNow#SaveNow": SaveNow_fbb66d81aa2e89570be0f833dccff1e6,
  "/admin/steps/Withdraw#Withdraw": Withdraw_4a1bbe682fd28067a4a4e35b204945ee,
  "/admin/versions/Versions#Versions": Versions_e36c79d54198ad3d14076669775b3e63,
  "/admin/begin/BeginEdition#BeginEdition": BeginEdition_8a189b6fb3afc7b40f280bdcde385efe,
  "/admin/time/ZoneField#ZoneField": ZoneField_602ee4b2907966d044ef1d0cba0753a7,
  "/admin/UsedIn#UsedIn": UsedIn_90ec3b93ebf2570dac279b03b4e9db8e,
  "/admin/Brand#Icon": Icon_d4751384a7cf3b09ce46117cb8895da1,
  "/admin/Brand#Logo": Logo_d4751384a7cf3b09ce46117cb8895da1,
  "/admin/saving/WatchRequests#WatchRequests": WatchRequests_6e99c5f83a4e1a4c1cd8b5bb03c8d5b9,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
