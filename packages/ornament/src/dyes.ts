export type FieldCode = 'architecture'|'crafts-and-folk-art'|'design'|'film'|'gastronomy'|'literature'|'media-arts'|'music';
