import { toJsonLdText, type JsonLd } from '@eyvan/formats';

/** What a page is about, for machines. Data, not a script that runs: no content security policy stops it. */
export function JsonLdScript({ data }: { data: JsonLd }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toJsonLdText(data) }} />;
}
