import { createSiteClock } from './site-clock';

describe('the clock of the site', () => {
  it('runs as time does', () => {
    let elapsed = 5_000;
    const clock = createSiteClock(1_000_000, () => elapsed);
    expect(clock.now()).toBe(1_000_000);
    elapsed += 250;
    expect(clock.now()).toBe(1_000_250);
  });

  it('never goes back, whatever it is made from', () => {
    let elapsed = 600_000;
    const clock = createSiteClock(1_000_000, () => elapsed);
    elapsed += 1_000;
    expect(clock.now()).toBe(1_001_000);
    elapsed -= 600_000;
    expect(clock.now()).toBe(1_001_000);
  });

  it('tells what comes after a moment from what was before it', () => {
    const clock = createSiteClock(1_000_000, () => 0);
    const before = clock.now();
    const moment = clock.tick();
    expect(before).toBeLessThanOrEqual(moment);
    expect(clock.now()).toBeGreaterThan(moment);
  });
});
