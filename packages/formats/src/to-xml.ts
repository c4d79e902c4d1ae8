import XMLBuilder from 'fast-xml-builder';

/** An XML document as an object: `@name` is an attribute, `#text` the text beside attributes; what is undefined is left out. */
export interface XmlTree {
  [name: string]: string | undefined | XmlTree | (string | XmlTree)[];
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  // "true" is a value like any other, and XML knows no attribute without one.
  suppressBooleanAttributes: false,
});

// XML 1.0, 2.2: no escape makes these well-formed. A lone surrogate among them is no character at all.
const notInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** An XML 1.0 document in UTF-8. */
export function toXml(tree: XmlTree): string {
  const declaration = { '?xml': { '@version': '1.0', '@encoding': 'UTF-8' } };
  return builder.build({ ...declaration, ...tree }).replace(notInXml, '');
}
