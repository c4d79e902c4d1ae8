import { eventItem } from '@eyvan/contract';
import { readFixture } from '@eyvan/contract/fixtures';
import { toSocialImage } from './to-social-image';

describe('toSocialImage', () => {
  it('takes the smallest JPEG that is wide enough', () => {
    const { image } = readFixture('event-item.en', eventItem);
    expect(toSocialImage(image)).toMatchObject({
      width: 1600,
      url: expect.stringMatching(/1600\.jpg$/),
      alt: image?.alt,
    });
  });

  it('takes the widest where none is, and none where there is no picture', () => {
    const { image } = readFixture('event-item.en', eventItem);
    const small = image && { ...image, files: image.files.filter(({ width }) => width < 1200) };
    expect(toSocialImage(small)).toMatchObject({ width: 960 });
    expect(toSocialImage(null)).toBeNull();
  });
});
