// Decodes one picture that somebody sent, in a process of its own: what a decoder does to memory and time ends here,
// and not the newsroom. Started by `src/content/media/open-picture.ts`; lies outside `src`, because it is run as
// it is, beside the server too (scripts/finish-build.mjs).
import sharp from 'sharp';

/** @type {import('./src/content/media/open-picture').Task} */
const { crop, memoryMax, pixelsMax, sideMax } = JSON.parse(process.argv[2]);

/** What was wrong is told by the exit code. */
const say = (refusal) => process.exit({ notAPicture: 3, tooManyPixels: 4, pictureTooCostly: 5 }[refusal]);

// The decoders work on other threads: this one is free to look.
setInterval(() => {
  if (process.memoryUsage.rss() > memoryMax) say('pictureTooCostly');
}, 10);

sharp.cache(false);
sharp.concurrency(1);
// Three decoders of many: a file that calls itself a JPEG must reach no other.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

const formats = new Set(['jpeg', 'png', 'webp']);
/** The first frame of what moves. */
const open = (content) => sharp(content, { limitInputPixels: false, pages: 1 });

async function readFacts(content) {
  const facts = await open(content)
    .metadata()
    .catch(() => null);
  if (!facts || !formats.has(facts.format)) say('notAPicture');
  const height = facts.pageHeight ?? facts.height;
  if (facts.width * height > pixelsMax) say('tooManyPixels');
  return facts;
}

/** A part of what is seen upright, as forms have it: in hundredths of its sides, or in pixels. */
function toArea({ x, y, width, height, widthInPixels, heightInPixels }, { autoOrient }) {
  const left = Math.min(Math.round((x / 100) * autoOrient.width), autoOrient.width - 1);
  const top = Math.min(Math.round((y / 100) * autoOrient.height), autoOrient.height - 1);
  const wanted = {
    width: widthInPixels ?? Math.round((width / 100) * autoOrient.width),
    height: heightInPixels ?? Math.round((height / 100) * autoOrient.height),
  };
  return {
    left,
    top,
    width: Math.max(1, Math.min(wanted.width, autoOrient.width - left)),
    height: Math.max(1, Math.min(wanted.height, autoOrient.height - top)),
  };
}

const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const content = Buffer.concat(pieces);
const facts = await readFacts(content);
let picture = open(content).autoOrient();
if (crop) picture = picture.extract(toArea(crop, facts));
picture = picture.resize({ width: sideMax, height: sideMax, fit: 'inside', withoutEnlargement: true });
// As good as it came: what is stored is made from this.
const isPhoto = facts.format === 'jpeg';
picture = isPhoto
  ? picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
  : picture.png({ compressionLevel: 2 });
const opened = await picture.toBuffer().catch(() => say('notAPicture'));
process.stdout.write(opened, () => process.exit(0));
