// Turns the slides by keys. Without it the page scrolls by the same keys, but for Enter and the arrows to the sides.
{
  const slides = [...document.querySelectorAll('main > section')];
  const onward = document.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = document.dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  const steps = {
    [onward]: 1, ArrowDown: 1, PageDown: 1, ' ': 1, Enter: 1, [back]: -1, ArrowUp: -1, PageUp: -1, Home: -Infinity, End: Infinity,
  };
  // Where a turn that still scrolls leads to: the next key goes on from there.
  let goal = null;

  const shown = () => Math.max(0, slides.findLastIndex(slide => slide.getBoundingClientRect().top < innerHeight / 2));

  addEventListener('keydown', event => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || (event.key === 'Enter' && event.target.closest('a')))
      return;
    const now = goal ?? shown();
    const { top, bottom } = slides[now].getBoundingClientRect();
    // What is higher than the screen is scrolled through first.
    if (goal === null && (step > 0 ? event.key !== 'Enter' && bottom > innerHeight + 2 : top < -2) && Number.isFinite(step)) return;
    event.preventDefault();
    goal = Math.min(slides.length - 1, Math.max(0, now + step));
    slides[goal].scrollIntoView();
    // From here the Tab key and whoever reads aloud go on.
    slides[goal].tabIndex = -1;
    slides[goal].focus({ preventScroll: true });
    history.replaceState(null, '', `#${slides[goal].id}`);
  });

  // A scroll that the next key cut short ends, too, but not at its goal.
  addEventListener('scrollend', () => { if (goal === shown()) goal = null; });
  for (const moved of ['wheel', 'touchstart', 'pointerdown'])
    addEventListener(moved, () => { goal = null; }, { passive: true });
}
