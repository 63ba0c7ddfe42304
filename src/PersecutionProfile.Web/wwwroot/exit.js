// Leaves at once: by the link, or when Shift is pressed three times within a second. Esc would stop the browser from leaving.
{
  const link = document.querySelector('.exit a');
  const keys = document.getElementById('exit_keys');
  let presses = [];

  const leave = () => {
    document.title = '…';
    document.body.replaceChildren();
    location.replace(link.href);
  };

  link.addEventListener('click', event => {
    event.preventDefault();
    leave();
  });

  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    presses = key === 'Shift' ? [...presses, timeStamp].slice(-3) : [];
    if (presses.length === 3 && timeStamp - presses[0] <= 1000) leave();
  });

  keys.hidden = false;
  link.setAttribute('aria-describedby', keys.id);
}
